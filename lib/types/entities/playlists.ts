/** Playlists, and groups of playlists. */
import type { DateText, IntegerText, Known, Page } from './shapes';

/** A page of playlists. */
export interface PlaylistList extends Page {
  /** playlists on this page */
  playlist: PlaylistSummary[];
}

/** A playlist in a list. */
export interface PlaylistSummary {
  /** 24 hexadecimal digits */
  id: string;
  /** title */
  name: string;
  /** free text, such as draft or published */
  status?: string;
  /** who may see it */
  visibility: Known<'Private' | 'Public'>;
  /** documented, not recorded */
  description?: string;
  /** picture; may hold $size$; documented, not recorded */
  image?: string;
  /** number of tracks */
  trackCount: IntegerText;
  /** last change */
  lastUpdated: DateText;
  /** URLs of the playlist, its details and its tracks */
  links: LinkList;
  /** documented, not recorded */
  tags?: PlaylistTagList | '';
  /** documented, not recorded */
  annotations?: AnnotationList | '';
}

/** A playlist. Its tracks are missing if only the details were requested. */
export interface Playlist {
  /** 24 hexadecimal digits */
  id: string;
  /** title */
  name: string;
  /** free text, such as draft or published */
  status?: string;
  /** who may see it */
  visibility: Known<'Private' | 'Public'>;
  /** documented, not recorded */
  description?: string;
  /** picture; may hold $size$; documented, not recorded */
  image?: string;
  /** last change */
  lastUpdated: DateText;
  /** documented, not recorded */
  partnerId?: string;
  /** owner; documented, not recorded */
  userId?: string;
  /** documented, not recorded */
  tags?: PlaylistTagList | '';
  /** documented, not recorded */
  annotations?: AnnotationList | '';
  /** in their order */
  tracks?: PlaylistTrackList | '';
}

/** The tracks of a playlist. */
export interface PlaylistTrackList {
  /** tracks in their order */
  track: PlaylistTrack[];
}

/** A page of tracks of a playlist. */
export interface PlaylistTrackPage extends Page {
  /** tracks on this page */
  track: PlaylistTrack[];
}

/** A track in a playlist. All fields but its id are those of the request that added it. */
export interface PlaylistTrack {
  /** id of the entry, not of the track */
  id?: string;
  /** id of the entry in JSON before 2021 */
  playlistItemId?: string;
  /** 7digital track id */
  trackId: string;
  /** title of the track */
  trackTitle?: string;
  /** version of the track */
  trackVersion?: string;
  /** artist id */
  artistId?: string;
  /** credited name of the artist */
  artistAppearsAs?: string;
  /** release id */
  releaseId?: string;
  /** title of the release */
  releaseTitle?: string;
  /** id of the artist of the release */
  releaseArtistId?: string;
  /** credited name of the artist of the release */
  releaseArtistAppearsAs?: string;
  /** version of the release */
  releaseVersion?: string;
  /** source of the audio, 7digital by default */
  source?: string;
  /** URL of the audio */
  audioUrl?: string;
  /** picture; may hold $size$; empty when unknown */
  image?: string;
  /** user who added it, as id:USER_ID */
  user?: string;
  /** date when it was added */
  dateAdded?: DateText | null;
}

/** The tags of playlists. */
export interface PlaylistTagList {
  /** tags */
  tag: PlaylistTag[];
}

/** A tag of playlists. */
export interface PlaylistTag {
  /** text of the tag */
  name: string;
  /** position of the playlist within the tag; documented, not recorded */
  playlistPosition?: IntegerText | null;
}

/** Notes on a playlist. */
export interface AnnotationList {
  /** notes; documented, not recorded */
  annotation: Annotation[];
}

/** A note on a playlist. */
export interface Annotation {
  /** name of the note */
  key: string;
  /** text of the note */
  _?: string;
}

/** URLs. */
export interface LinkList {
  /** one for each relation */
  link: Link[];
}

/** A URL and its relation. */
export interface Link {
  /** relation */
  rel: Known<'self' | 'details' | 'tracks'>;
  /** the URL, unsigned */
  href: string;
}

/** A group of playlists. The service sends it in JSON only, so its numbers are numbers. */
export interface PlaylistGroup {
  /** 24 hexadecimal digits */
  id: string;
  /** title */
  name: string;
  /** may differ from the length of the list */
  playlistCount?: number;
  /** last change */
  lastUpdated?: DateText;
  /** URLs by relation */
  _links?: Links;
  /** its playlists; a missing one has only an id */
  playlists: GroupedPlaylist[];
}

/** A playlist in a group, in JSON. */
export interface GroupedPlaylist {
  /** 24 hexadecimal digits */
  id: string;
  /** title */
  name?: string;
  /** free text, such as draft or published */
  status?: string;
  /** who may see it */
  visibility?: Known<'Private' | 'Public'>;
  /** picture; may hold $size$ */
  image?: string;
  /** number of tracks */
  trackCount?: number;
  /** last change */
  lastUpdated?: DateText;
  /** tags */
  tags?: GroupedPlaylistTag[];
  /** notes by name */
  annotations?: Record<string, string>;
  /** URLs by relation */
  _links?: Links;
}

/** A tag of a playlist in a group. */
export interface GroupedPlaylistTag {
  /** text of the tag */
  name: string;
  /** position of the playlist within the tag */
  playlistPosition?: number | null;
}

/** URLs in JSON, by relation. */
export interface Links {
  /** the playlist or group itself */
  self?: LinkTarget;
  /** details of a playlist */
  details?: LinkTarget;
  /** tracks of a playlist */
  tracks?: LinkTarget;
}

/** A URL in JSON. */
export interface LinkTarget {
  /** the URL, unsigned */
  href: string;
}

/** Elements of responses with these entities. */
export interface PlaylistRoots {
  playlist: Playlist;
  playlistGroup: PlaylistGroup;
  playlists: PlaylistList;
}
