/** The entities of the catalogue. The functions in `responses/` make responses from them. */

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
  /** The name of the artist on the sleeve. */
  appearsAs: string;
  slug: string;
  label?: Named;
  licensor: Named;
  popularity: number;
  releaseDate: Date;
  /** Undefined if it cannot be streamed. */
  streamingReleaseDate?: Date;
  tags: string[];
  tracks: Track[];
  packages: Package[];
  /** Country codes in which it is sold. Undefined means everywhere. */
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

/** A product: a quality tier with its price in pounds. */
export interface Package {
  id: number;
  description: string;
  /** Undefined if the tier is not for sale. */
  price?: number;
  /** Recommended retail price. Undefined if the label has none. */
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
