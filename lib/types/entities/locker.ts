/** What users own. */
import type { Release, Track } from './catalogue';
import type { Format } from './media';
import type { BooleanText, DateText, Forms, IntegerText, Items, Page } from './shapes';

/** What a user owns. */
export interface Locker {
  /** page of releases */
  lockerReleases: LockerReleaseList;
}

/** A page of the releases in a locker. */
export interface LockerReleaseList<Form extends Forms = 'many'> extends Partial<Page> {
  /** releases the user owns tracks of */
  lockerRelease: Items<LockerRelease<Form>, Form>;
}

/** A release in a locker, with the tracks that are owned. */
export interface LockerRelease<Form extends Forms = 'many'> {
  /** the release */
  release: Release<Forms>;
  /** owned tracks of it */
  lockerTracks: LockerTrackList<Form>;
  /** still downloadable */
  available?: BooleanText;
}

/** The tracks of a release that are owned. */
export interface LockerTrackList<Form extends Forms = 'many'> {
  /** owned tracks */
  lockerTrack: Items<LockerTrack<Form>, Form>;
}

/** A track that is owned. */
export interface LockerTrack<Form extends Forms = 'many'> {
  /** the track */
  track: Track<Forms>;
  /** downloads left */
  remainingDownloads: IntegerText;
  /** purchase it came from, can be 0; an integer */
  purchaseId?: string;
  /** time of purchase */
  purchaseDate: DateText;
  /** bought as part of the whole release */
  completeAlbumPurchase?: BooleanText;
  /** one entry per format */
  downloadUrls: DownloadUrlList<Form> | '';
}

/** Where the formats of a track are downloaded. */
export interface DownloadUrlList<Form extends Forms = 'many'> {
  /** downloads */
  downloadUrl: Items<DownloadUrl, Form>;
}

/** Where one format of a track is downloaded. To be signed before use: `oauth.sign(url)`. */
export interface DownloadUrl {
  /** unsigned; in most responses `format.url` holds it instead */
  url?: string;
  /** file format */
  format: Format;
}

/** Elements of a response that hold these entities. */
export interface LockerRoots {
  locker: Locker;
}
