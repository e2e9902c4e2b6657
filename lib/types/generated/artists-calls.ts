// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { Artist, ArtistList, ReleaseList, TagList, TrackList } from '../entities/catalogue';
import type { Chart, Matches, Recommendations, SearchResults, TaggedResults } from '../entities/lists';
import type {
  BooleanParam,
  DateParam,
  ListParam,
  NumberParam,
  PagingParams,
  TerritoryParams,
  TokenParams,
} from '../params';

/** Parameters of `artists.browse`. */
export interface ArtistsBrowseParams extends PagingParams, TerritoryParams, TokenParams {
  /** one or more leading letters */
  letter: string;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.browse`. */
export interface ArtistsBrowseResponse extends OkResponse {
  artists: ArtistList;
}

/** Parameters of `artists.getChart`. */
export interface ArtistsGetChartParams extends PagingParams, TerritoryParams, TokenParams {
  /** chart period, default week */
  period?: 'day' | 'week' | 'month' | null | undefined;
  /** last day, YYYYMMDD */
  toDate?: DateParam | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getChart`. */
export interface ArtistsGetChartResponse extends OkResponse {
  chart: Chart;
}

/** Parameters of `artists.getDetails`. */
export interface ArtistsGetDetailsParams extends TerritoryParams, TokenParams {
  /** artist */
  artistId: NumberParam;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getDetails`. */
export interface ArtistsGetDetailsResponse extends OkResponse {
  artist: Artist;
}

/** Parameters of `artists.getReleases`. */
export interface ArtistsGetReleasesParams extends PagingParams, TerritoryParams, TokenParams {
  /** artist */
  artistId: NumberParam;
  /** only this release type */
  type?: 'album' | 'single' | 'video' | null | undefined;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** only items that can / cannot be streamed */
  streamable?: BooleanParam | null | undefined;
  /** only this licensor; a leading minus excludes it */
  licensorId?: string | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getReleases`. */
export interface ArtistsGetReleasesResponse extends OkResponse {
  releases: ReleaseList;
}

/** Parameters of `artists.getSimilar`. */
export interface ArtistsGetSimilarParams extends PagingParams, TerritoryParams, TokenParams {
  /** artist */
  artistId: NumberParam;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getSimilar`. */
export interface ArtistsGetSimilarResponse extends OkResponse {
  artists: ArtistList;
}

/** Parameters of `artists.search`. */
export interface ArtistsSearchParams extends PagingParams, TerritoryParams, TokenParams {
  /** search text */
  q: string;
  /** advanced query, instead of q */
  qa?: string | null | undefined;
  /** column and direction separated by a space, default score desc */
  sort?:
    | 'name asc'
    | 'name desc'
    | 'popularity asc'
    | 'popularity desc'
    | 'score asc'
    | 'score desc'
    | null
    | undefined;
  /** only items that can / cannot be streamed */
  streamable?: BooleanParam | null | undefined;
  /** only this licensor; a leading minus excludes it */
  licensorId?: string | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.search`. */
export interface ArtistsSearchResponse extends OkResponse {
  searchResults: SearchResults;
}

/** Parameters of `artists.getTopTracks`. */
export interface ArtistsGetTopTracksParams extends PagingParams, TerritoryParams, TokenParams {
  /** artist */
  artistId: NumberParam;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** only items that can / cannot be streamed */
  streamable?: BooleanParam | null | undefined;
  /** only this licensor; a leading minus excludes it */
  licensorId?: string | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getTopTracks`. */
export interface ArtistsGetTopTracksResponse extends OkResponse {
  tracks: TrackList;
}

/** Parameters of `artists.getTags`. */
export interface ArtistsGetTagsParams extends PagingParams, TerritoryParams, TokenParams {
  /** artist */
  artistId: NumberParam;
}

/** Response of `artists.getTags`. */
export interface ArtistsGetTagsResponse extends OkResponse {
  tags: TagList;
}

/** Parameters of `artists.matchById`. */
export interface ArtistsMatchByIdParams extends TerritoryParams, TokenParams {
  /** 7digital ids, comma separated */
  sevenDigitalIds?: ListParam | null | undefined;
  /** MusicBrainz ids, comma separated (the beta called it musicBrainzIds) */
  mbIds?: ListParam | null | undefined;
}

/** Response of `artists.matchById`. */
export interface ArtistsMatchByIdResponse extends OkResponse {
  matches: Matches;
}

/** Parameters of `artists.getTopByTags`. */
export interface ArtistsGetTopByTagsParams extends PagingParams, TerritoryParams, TokenParams {
  /** one or more tag ids, comma separated; all must match */
  tags: ListParam;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getTopByTags`. */
export interface ArtistsGetTopByTagsResponse extends OkResponse {
  taggedResults: TaggedResults;
}

/** Parameters of `artists.getRecommendations`. */
export interface ArtistsGetRecommendationsParams extends PagingParams, TerritoryParams, TokenParams {
  /** artist */
  artistId: NumberParam;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `artists.getRecommendations`. */
export interface ArtistsGetRecommendationsResponse extends OkResponse {
  recommendations: Recommendations;
}
