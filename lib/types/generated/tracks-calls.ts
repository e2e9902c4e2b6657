// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { TrackBatch } from '../entities/batches';
import type { Track } from '../entities/catalogue';
import type { Chart, Matches, SearchResults } from '../entities/lists';
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

/** Parameters of `tracks.getChart`. */
export interface TracksGetChartParams extends PagingParams, TerritoryParams, TokenParams {
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

/** Response of `tracks.getChart`. */
export interface TracksGetChartResponse extends OkResponse {
  chart: Chart;
}

/** Parameters of `tracks.getDetails`. */
export interface TracksGetDetailsParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `tracks.getDetails`. */
export interface TracksGetDetailsResponse extends OkResponse {
  track: Track;
}

/** Parameters of `tracks.search`. */
export interface TracksSearchParams extends PagingParams, TerritoryParams, TokenParams {
  /** search text */
  q: string;
  /** advanced query, instead of q */
  qa?: string | null | undefined;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** only items that can / cannot be streamed */
  streamable?: BooleanParam | null | undefined;
  /** only this licensor; a leading minus excludes it */
  licensorId?: string | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `tracks.search`. */
export interface TracksSearchResponse extends OkResponse {
  searchResults: SearchResults;
}

/** Parameters of `tracks.matchById`. */
export interface TracksMatchByIdParams extends TerritoryParams, TokenParams {
  /** 7digital ids, comma separated */
  sevenDigitalIds?: ListParam | null | undefined;
  /** MusicBrainz ids, comma separated (the beta called it musicBrainzIds) */
  mbIds?: ListParam | null | undefined;
}

/** Response of `tracks.matchById`. */
export interface TracksMatchByIdResponse extends OkResponse {
  matches: Matches;
}

/** Parameters of `tracks.getDetailsBatch`. */
export interface TracksGetDetailsBatchParams extends TerritoryParams, TokenParams {
  /** track ids, comma separated or an array */
  trackIds: ListOrArray;
  /** list the ids that failed */
  showErrors?: BooleanParam | null | undefined;
  /** comma separated or an array; restricts and annotates availability */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Response of `tracks.getDetailsBatch`. */
export interface TracksGetDetailsBatchResponse extends OkResponse {
  items: TrackBatch;
}
