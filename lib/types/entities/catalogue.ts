/** Artists, releases, tracks and their parts. */
import type { Download, FormatList, Price } from './media';
import type { BooleanText, DateText, DecimalText, Forms, IntegerText, Known, Page } from './shapes';

/** An artist. Its fields depend on the call: most have id, name and URL, `artists.getDetails` has all. */
export interface Artist {
  /** 7digital artist id; an integer */
  id: string;
  /** URL slug, in catalogue lookups only */
  key?: string;
  /** display name */
  name?: string;
  /** name for alphabetical ordering */
  sortName?: string | null;
  /** `sortName` in the spelling of catalogue lookups */
  sortname?: string;
  /** credited name on this release or track */
  appearsAs?: string;
  /** URL slug */
  slug?: string;
  /** store page; older responses only */
  url?: string;
  /** artist picture, size in pixels is the number before .jpg (default 150) */
  image?: string | null;
  /** 0..1 score */
  popularity?: DecimalText;
  /** biography, artist/details only */
  bio?: TextItem;
  /** the image is a placeholder; documented, not recorded */
  isPlaceholderImage?: BooleanText;
}

/** A page of artists. */
export interface ArtistList extends Page {
  /** artists on this page */
  artist: Artist[];
}

/** A text in its own element. */
export interface TextItem {
  /** free text */
  text: string | null;
}

/** A release: album, single or video. */
export interface Release<Form extends Forms = 'many'> {
  /** 7digital release id; an integer */
  id: string;
  /** only on catalogue slug lookups; an integer; older responses only */
  shopId?: string;
  /** URL slug */
  slug?: string;
  /** release title */
  title?: string;
  /** version title, often empty */
  version?: string | null;
  /** release type; sometimes in lower case, sometimes empty */
  type?: Known<'Album' | 'Single' | 'Video' | 'Exclusive' | 'Item'>;
  /** UPC/EAN, leading zeros matter */
  barcode?: string | null;
  /** release year */
  year?: IntegerText;
  /** parental advisory */
  explicitContent?: BooleanText;
  /** main artist */
  artist?: Artist;
  /** store page; older responses only */
  url?: string;
  /** sleeve art URL ending _50.jpg; imageSize selects another size */
  image?: string | null;
  /** first day of sale; older responses only */
  releaseDate?: DateText;
  /** date it was added to the catalogue; older responses only */
  addedDate?: DateText;
  /** price before packages existed; older responses only */
  price?: Price;
  /** formats before packages existed; older responses only */
  formats?: FormatList<Forms>;
  /** record label */
  label?: Label;
  /** content owner */
  licensor?: Licensor;
  /** first day of streaming; older responses only */
  streamingReleaseDate?: DateText | null;
  /** 0..1 score */
  popularity?: DecimalText;
  /** seconds */
  duration?: IntegerText;
  /** number of tracks */
  trackCount?: IntegerText | null;
  /** download availability, packages and prices */
  download?: Download<Form>;
  /** subscription streaming availability; documented, not recorded */
  subscriptionStreaming?: Streaming;
  /** radio / ad-supported availability; documented, not recorded */
  adSupportedStreaming?: Streaming;
  /** (C) line */
  cline?: string;
  /** (P) line */
  pline?: string;
}

/** A release as the root of a response. Its own formats are an array there. */
export interface ReleaseDetails extends Release {
  /** formats before packages existed; older responses only */
  formats?: FormatList;
}

/** A page of releases. */
export interface ReleaseList extends Page {
  /** releases on this page */
  release: Release[];
}

/** A track of a release. */
export interface Track<Form extends Forms = 'many'> {
  /** 7digital track id; an integer */
  id: string;
  /** track title */
  title?: string;
  /** version title, often empty */
  version?: string | null;
  /** track artist */
  artist: Artist;
  /** running number: `number` on disc 1, disc * 100 + number on later ones (201 is disc 2, track 1) */
  trackNumber?: IntegerText;
  /** seconds */
  duration?: IntegerText;
  /** parental advisory */
  explicitContent?: BooleanText;
  /** ISRC */
  isrc?: string;
  /** media type, can be empty */
  type?: Known<'audio' | 'video' | 'pdf' | 'zip' | 'track'>;
  /** release the track belongs to */
  release?: Release<Forms>;
  /** URL slug of the track's release */
  slug?: string;
  /** store page; older responses only */
  url?: string;
  /** obsolete; documented, not recorded */
  image?: string;
  /** price before packages existed; older responses only */
  price?: Price | null;
  /** first day of streaming; older responses only */
  streamingReleaseDate?: DateText | null;
  /** disc */
  discNumber?: IntegerText;
  /** instead of `discNumber` in some JSON lockers */
  disc?: IntegerText;
  /** formats before packages existed; older responses only */
  formats?: FormatList<Forms>;
  /** track number on its disc */
  number?: IntegerText;
  /** first day a preview may be played; here and in `download` */
  previewDate?: DateText;
  /** 0..1 score */
  popularity?: DecimalText;
  /** download availability, packages and prices */
  download?: Download<Form>;
  /** subscription streaming availability; documented, not recorded */
  subscriptionStreaming?: Streaming;
  /** radio / ad-supported availability; documented, not recorded */
  adSupportedStreaming?: Streaming;
  /** (P) line */
  pline?: string;
}

/** A page of tracks. */
export interface TrackList extends Page {
  /** tracks on this page */
  track: Track[];
}

/** A record label. */
export interface Label {
  /** label id; an integer */
  id: string;
  /** label name */
  name: string;
}

/** The company that licenses the content to the service. */
export interface Licensor {
  /** licensor id; an integer */
  id: string;
  /** licensor name, missing in lockers */
  name?: string;
}

/** Whether and from which date something may be streamed. */
export interface Streaming {
  /** first day the usage is allowed; documented, not recorded */
  releaseDate?: DateText;
}

/** A tag: a genre, a mood, a place. */
export interface Tag {
  /** tag slug, e.g. united-kingdom */
  id: string;
  /** display text */
  text: string;
  /** store page of the tag */
  url: string;
  /** number of tagged items */
  count?: IntegerText;
}

/** A page of tags. */
export interface TagList extends Partial<Page> {
  /** tags on this page */
  tag: Tag[];
}

/** Texts of the editors about a release. */
export interface Editorial {
  /** staff review */
  review?: TextItem;
  /** promotional blurb */
  promotionalText?: TextItem;
}

/** Elements of a response that hold these entities. */
export interface CatalogueRoots {
  artist: Artist;
  artists: ArtistList;
  editorial: Editorial | '';
  release: ReleaseDetails;
  releases: ReleaseList;
  tags: TagList;
  track: Track;
  tracks: TrackList;
}
