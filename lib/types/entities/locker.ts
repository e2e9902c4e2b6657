/** The purchases of users. */
import type { Release, Track } from './catalogue';
import type { Format } from './media';
import type { BooleanText, DateText, Forms, IntegerText, Items, Page } from './shapes';

/** The purchases of a user. */
export interface Locker {
  /** page of releases */
  lockerReleases: LockerReleaseList;
}

/** A page of the releases in a locker. */
export interface LockerReleaseList<Form extends Forms = 'many'> extends Partial<Page> {
  /** releases the user owns tracks of */
  lockerRelease: Items<LockerRelease<Form>, Form>;
}

/** A release in a locker, with the tracks that the user owns. */
export interface LockerRelease<Form extends Forms = 'many'> {
  /** the release */
  release: Release<Forms>;
  /** owned tracks of it */
  lockerTracks: LockerTrackList<Form>;
  /** still downloadable */
  available?: BooleanText;
}

/** The tracks of a release that the user owns. */
export interface LockerTrackList<Form extends Forms = 'many'> {
  /** owned tracks */
  lockerTrack: Items<LockerTrack<Form>, Form>;
}

/** A track that the user owns. */
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

/** The downloads of a track, by format. */
export interface DownloadUrlList<Form extends Forms = 'many'> {
  /** downloads */
  downloadUrl: Items<DownloadUrl, Form>;
}

/** The download of one format of a track. Sign it before use: `oauth.sign(url)`. */
export interface DownloadUrl {
  /** unsigned; most responses have `format.url` instead */
  url?: string;
  /** file format */
  format: Format;
}

/** Elements of a response that hold these entities. */
export interface LockerRoots {
  locker: Locker;
}
