/** Charts, search results and other lists. */
import type { Artist, Release, Track } from './catalogue';
import type { DateText, DecimalText, IntegerText, Known, OneOrMore, Page } from './shapes';

/** A page of a chart. */
export interface Chart extends Page {
  /** kind of item */
  type: Known<'artist' | 'album' | 'track' | 'video'>;
  /** first day counted */
  fromDate: DateText;
  /** last day counted */
  toDate: DateText;
  /** entries */
  chartItem: ChartItem[];
}

/** An entry of a chart: an artist, a release or a track. */
export interface ChartItem {
  /** position, from 1 */
  position: IntegerText;
  /** movement since the previous period */
  change: Known<'Up' | 'Down' | 'Same' | 'New'>;
  /** artist charts */
  artist?: Artist;
  /** release charts */
  release?: Release;
  /** track charts */
  track?: Track;
}

/** A page of search results. */
export interface SearchResults extends Page {
  /** search results */
  searchResult: SearchResult[];
}

/** A search result: an artist, a release or a track. */
export interface SearchResult {
  /** kind of item */
  type: Known<'artist' | 'release' | 'track'>;
  /** relevance */
  score?: DecimalText;
  /** artist search */
  artist?: Artist;
  /** release search */
  release?: Release;
  /** track search */
  track?: Track;
}

/** A page of recommendations. */
export interface Recommendations extends Page {
  /** entries */
  recommendedItem: RecommendedItem[];
}

/** A recommended release. */
export interface RecommendedItem {
  /** recommended release */
  release: Release;
}

/** A page of items with the requested tags. */
export interface TaggedResults extends Page {
  /** kind of item */
  type: Known<'artist' | 'release'>;
  /** entries */
  taggedItem: TaggedItem[];
}

/** A tagged artist or release. */
export interface TaggedItem {
  /** artist/bytag */
  artist?: Artist;
  /** release/bytag */
  release?: Release;
}

/** A list curated by editors. */
export interface List {
  /** list id; an integer */
  id: string;
  /** list key passed in the request */
  key: string;
  /** title */
  description?: string;
  /** entries */
  listItems?: ListItemList | '';
}

/** The entries of a curated list. */
export interface ListItemList {
  /** entries in display order */
  listItem: ListItem[];
}

/** An entry of a curated list. */
export interface ListItem {
  /** list item id; an integer */
  id: string;
  /** kind of item (only release seen) */
  type: Known<'release'>;
  /** the item */
  release: Release;
}

/** Ids of the service with the matching ids of MusicBrainz. */
export interface Matches {
  /** one per requested id; documented, not recorded */
  artists?: OneOrMore<MatchGroup>;
  /** one per requested id; documented, not recorded */
  releases?: OneOrMore<MatchGroup>;
  /** one per requested id; documented, not recorded */
  tracks?: OneOrMore<MatchGroup>;
}

/** The matches of one id. */
export interface MatchGroup {
  /** requested MusicBrainz id; documented, not recorded */
  mbId?: string;
  /** requested 7digital id; an integer; documented, not recorded */
  sevenDigitalId?: string;
  /** matches; documented, not recorded */
  artist?: OneOrMore<Match>;
  /** matches; documented, not recorded */
  release?: OneOrMore<Match>;
  /** matches; documented, not recorded */
  track?: OneOrMore<Match>;
  /** when nothing matched; documented, not recorded */
  matchError?: MatchError;
}

/** One pair of ids. */
export interface Match {
  /** 7digital id; an integer; documented, not recorded */
  sevenDigitalId?: string;
  /** MusicBrainz id; documented, not recorded */
  mbId?: string;
}

/** The reason for a missing match. */
export interface MatchError {
  /** reason; documented, not recorded */
  code?: string;
}

/** Elements of a response that hold these entities. */
export interface ListRoots {
  chart: Chart;
  list: List;
  matches: Matches;
  recommendations: Recommendations;
  searchResults: SearchResults;
  taggedResults: TaggedResults;
}
