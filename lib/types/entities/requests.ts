/** Types in JSON bodies of requests. A Date is sent as ISO 8601. */
import type { Known } from './shapes';

/** A track for a playlist. The service stores these fields and adds none. */
export interface PlaylistTrackRequest {
  /** 7digital track id */
  trackId: string | number;
  /** title of the track */
  trackTitle?: string;
  /** version of the track */
  trackVersion?: string;
  /** artist id */
  artistId?: string | number;
  /** credited name of the artist */
  artistAppearsAs?: string;
  /** release id */
  releaseId?: string | number;
  /** title of the release */
  releaseTitle?: string;
  /** id of the artist of the release */
  releaseArtistId?: string | number;
  /** credited name of the artist of the release */
  releaseArtistAppearsAs?: string;
  /** version of the release */
  releaseVersion?: string;
  /** source of the audio; 7digital by default */
  source?: string;
  /** URL of the audio, for other sources */
  audioUrl?: string;
  /** picture; may hold $size$ */
  imageUrl?: string;
}

/** A tag for a playlist. */
export interface PlaylistTagRequest {
  /** text of the tag */
  name: string;
  /** position of the playlist within the tag */
  playlistPosition?: number | null;
}

/** Notes for a playlist, by name. */
export interface Annotations {
  [name: string]: string;
}

/** The fields of every log of a stream. */
export interface StreamLog {
  /** the track that was played */
  trackId: number | string;
  /** start time; not in the future */
  dateTimePlayed: Date | string;
  /** seconds; 0 for a track that was loaded and not played */
  totalTimePlayed: number | string;
  /** device and version of the program; cut at 256 characters */
  userAgent: string;
}

/** A stream of the catalogue (radio). */
export interface CatalogueStreamLog extends StreamLog {
  /** release of the track */
  releaseId: number | string;
  /** format that was played */
  formatId: number | string;
  /** listener */
  userId: string | number;
  /** reason for the end */
  endReason: Known<'naturalEnd' | 'userSkipped' | 'other'>;
}

/** A stream of a subscriber. */
export interface SubscriptionStreamLog extends StreamLog {
  /** release of the track */
  releaseId: number | string;
  /** format that was played */
  formatId: number | string;
  /** connection and cache */
  playMode: Known<'online' | 'offline' | 'online-cached'>;
}

/** A preview clip that was played. */
export interface PreviewStreamLog extends StreamLog {
  /** listener */
  userId: string | number;
  /** country where it was played */
  country: string;
  /** connection */
  playMode: Known<'online' | 'offline' | 'online-cached'>;
  /** view by default */
  playType?: Known<'view' | 'creation'>;
}
