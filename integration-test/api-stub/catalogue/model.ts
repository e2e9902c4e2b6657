/** What the catalogue holds. Answers are made from this by the functions in `answers/`. */

export interface Artist {
  id: number;
  name: string;
  sortName: string;
  slug: string;
  popularity: number;
  /** Tag ids. */
  tags: string[];
  bio: string;
}

export type ReleaseType = 'Album' | 'Single' | 'Video';

export interface Named {
  id: number;
  name: string;
}

export interface Release {
  id: number;
  title: string;
  version: string;
  type: ReleaseType;
  barcode: string;
  year: number;
  explicitContent: boolean;
  artist: Artist;
  /** How the sleeve names the artist. */
  appearsAs: string;
  slug: string;
  label?: Named;
  licensor: Named;
  popularity: number;
  releaseDate: Date;
  /** Absent where it may not be streamed. */
  streamingReleaseDate?: Date;
  tags: string[];
  tracks: Track[];
  packages: Package[];
  /** Country codes it is sold in; absent means everywhere. */
  territories?: string[];
  review: string;
}

export interface Track {
  id: number;
  title: string;
  version: string;
  number: number;
  discNumber: number;
  duration: number;
  explicitContent: boolean;
  isrc: string;
  release: Release;
  artist: Artist;
  appearsAs: string;
  popularity: number;
  packages: Package[];
}

/** What one can buy: a quality tier with its price in pounds. */
export interface Package {
  id: number;
  description: string;
  /** Absent where the tier is not for sale. */
  price?: number;
  /** Recommended retail price; absent where the label names none. */
  rrp?: number;
  formats: Format[];
}

export interface Format {
  id: number;
  description: string;
  fileFormat: string;
  bitRate: string;
}

export interface Tag {
  id: string;
  text: string;
}

export interface Catalogue {
  artists: Artist[];
  releases: Release[];
  tracks: Track[];
  tags: Tag[];
  artist(id: number): Artist | undefined;
  release(id: number): Release | undefined;
  track(id: number): Track | undefined;
  releasesOf(artist: Artist): Release[];
}
