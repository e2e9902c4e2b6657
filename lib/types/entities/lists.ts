/** Charts, search results and other lists. */
import type { Artist, Release, Track } from './catalogue';
import type { DateText, DecimalText, IntegerText, Known, OneOrMore, Page } from './shapes';

/** A page of a chart. */
export interface Chart extends Page {
  /** what is charted */
  type: Known<'artist' | 'album' | 'track' | 'video'>;
  /** first day counted */
  fromDate: DateText;
  /** last day counted */
  toDate: DateText;
  /** entries */
  chartItem: ChartItem[];
}

/** A place in a chart: an artist, a release or a track. */
export interface ChartItem {
  /** 1-based place */
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

/** A page of hits. */
export interface SearchResults extends Page {
  /** hits */
  searchResult: SearchResult[];
}

/** A hit: an artist, a release or a track. */
export interface SearchResult {
  /** kind of hit */
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

/** A page of what carries the tags asked for. */
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

/** Ids of the service beside those of MusicBrainz. */
export interface Matches {
  /** one per requested id; documented, not recorded */
  artists?: OneOrMore<MatchGroup>;
  /** one per requested id; documented, not recorded */
  releases?: OneOrMore<MatchGroup>;
  /** one per requested id; documented, not recorded */
  tracks?: OneOrMore<MatchGroup>;
}

/** What was found for one id. */
export interface MatchGroup {
  /** MusicBrainz id asked for; documented, not recorded */
  mbId?: string;
  /** 7digital id asked for; an integer; documented, not recorded */
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

/** Why nothing was found. */
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
