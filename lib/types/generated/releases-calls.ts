// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { ReleaseBatch } from '../entities/batches';
import type { Editorial, ReleaseDetails, ReleaseList, TagList, TrackList } from '../entities/catalogue';
import type { Chart, Matches, Recommendations, SearchResults, TaggedResults } from '../entities/lists';
import type {
  BooleanParam,
  DateParam,
  ListOrArray,
  ListParam,
  NumberParam,
  PagingParams,
  TerritoryParams,
  TokenParams,
} from '../params';

/** Parameters of `releases.getByDate`. */
export interface ReleasesGetByDateParams extends PagingParams, TerritoryParams, TokenParams {
  /** first day, YYYYMMDD, default today */
  fromDate?: DateParam | null | undefined;
  /** last day, YYYYMMDD, default today */
  toDate?: DateParam | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getByDate`. */
export interface ReleasesGetByDateResponse extends OkResponse {
  releases: ReleaseList;
}

/** Parameters of `releases.getDetails`. */
export interface ReleasesGetDetailsParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getDetails`. */
export interface ReleasesGetDetailsResponse extends OkResponse {
  release: ReleaseDetails;
}

/** Parameters of `releases.getEditorial`. */
export interface ReleasesGetEditorialParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
}

/** Response of `releases.getEditorial`. */
export interface ReleasesGetEditorialResponse extends OkResponse {
  editorial: Editorial | '';
}

/** Parameters of `releases.getChart`. */
export interface ReleasesGetChartParams extends PagingParams, TerritoryParams, TokenParams {
  /** chart period, default week */
  period?: 'day' | 'week' | 'month' | null | undefined;
  /** last day, YYYYMMDD */
  toDate?: DateParam | null | undefined;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** only items that can / cannot be streamed */
  streamable?: BooleanParam | null | undefined;
  /** only this licensor; a leading minus excludes it */
  licensorId?: string | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getChart`. */
export interface ReleasesGetChartResponse extends OkResponse {
  chart: Chart;
}

/** Parameters of `releases.getRecommendations`. */
export interface ReleasesGetRecommendationsParams extends PagingParams, TerritoryParams, TokenParams {
  /** the release to compare with (an early client sent artistId instead) */
  releaseId: NumberParam;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getRecommendations`. */
export interface ReleasesGetRecommendationsResponse extends OkResponse {
  recommendations: Recommendations;
}

/** Parameters of `releases.search`. */
export interface ReleasesSearchParams extends PagingParams, TerritoryParams, TokenParams {
  /** search text */
  q: string;
  /** advanced query, instead of q */
  qa?: string | null | undefined;
  /** release types, comma separated */
  type?: ListParam<'album' | 'single' | 'video'> | null | undefined;
  /** only this label */
  labelId?: NumberParam | null | undefined;
  /** only items that can / cannot be streamed */
  streamable?: BooleanParam | null | undefined;
  /** only this licensor; a leading minus excludes it */
  licensorId?: string | null | undefined;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.search`. */
export interface ReleasesSearchResponse extends OkResponse {
  searchResults: SearchResults;
}

/** Parameters of `releases.getTracks`. */
export interface ReleasesGetTracksParams extends PagingParams, TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getTracks`. */
export interface ReleasesGetTracksResponse extends OkResponse {
  tracks: TrackList;
}

/** Parameters of `releases.getTags`. */
export interface ReleasesGetTagsParams extends PagingParams, TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
}

/** Response of `releases.getTags`. */
export interface ReleasesGetTagsResponse extends OkResponse {
  tags: TagList;
}

/** Parameters of `releases.matchById`. */
export interface ReleasesMatchByIdParams extends TerritoryParams, TokenParams {
  /** 7digital ids, comma separated */
  sevenDigitalIds?: ListParam | null | undefined;
  /** MusicBrainz ids, comma separated (the beta called it musicBrainzIds) */
  mbIds?: ListParam | null | undefined;
}

/** Response of `releases.matchById`. */
export interface ReleasesMatchByIdResponse extends OkResponse {
  matches: Matches;
}

/** Parameters of `releases.getNewByTags`. */
export interface ReleasesGetNewByTagsParams extends PagingParams, TerritoryParams, TokenParams {
  /** one or more tag ids, comma separated; all must match */
  tags: ListParam;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getNewByTags`. */
export interface ReleasesGetNewByTagsResponse extends OkResponse {
  taggedResults: TaggedResults;
}

/** Parameters of `releases.getTopByTags`. */
export interface ReleasesGetTopByTagsParams extends PagingParams, TerritoryParams, TokenParams {
  /** one or more tag ids, comma separated; all must match */
  tags: ListParam;
  /** chart period (only one third-party client shows it) */
  period?: 'week' | 'month' | 'year' | null | undefined;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `releases.getTopByTags`. */
export interface ReleasesGetTopByTagsResponse extends OkResponse {
  taggedResults: TaggedResults;
}

/** Parameters of `releases.getDetailsBatch`. */
export interface ReleasesGetDetailsBatchParams extends TerritoryParams, TokenParams {
  /** release ids, comma separated or an array */
  releaseIds: ListOrArray;
  /** list the ids that failed */
  showErrors?: BooleanParam | null | undefined;
  /** comma separated or an array; restricts and annotates availability */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Response of `releases.getDetailsBatch`. */
export interface ReleasesGetDetailsBatchResponse extends OkResponse {
  items: ReleaseBatch;
}
