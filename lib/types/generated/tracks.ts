// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  ItemAt,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './tracks-calls';

/** Calls below `/track`: `new api.Tracks(options?)` or `api.Tracks(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TracksMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Most popular tracks of a period.
   * `GET /track/chart, unsigned, responds with chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<calls.TracksGetChartParams, K, D>): CallResult<calls.TracksGetChartResponse, F, ItemAt<calls.TracksGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, ...then: Then<calls.TracksGetChartResponse, F>): void;
  getChart(callback: Alone<calls.TracksGetChartParams, D, calls.TracksGetChartResponse, F>): void;
  getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, ...then: ThenError): void;
  getChart(callback: AloneError<calls.TracksGetChartParams, D>): void;
  getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TracksGetChartResponse, F, ItemAt<calls.TracksGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, ...then: MaybeThen<calls.TracksGetChartResponse, F>): void | CallResult<calls.TracksGetChartResponse, F, ItemAt<calls.TracksGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, options?: CallOptions | NoCallback<calls.TracksGetChartResponse, F> | null, callback?: NoCallback<calls.TracksGetChartResponse, F> | null): CallResult<calls.TracksGetChartResponse, F, ItemAt<calls.TracksGetChartResponse, 'chart.chartItem'>>;

  /**
   * Everything about one track.
   * `GET /track/details, unsigned, responds with track: Track`
   * - `trackId` (required): track
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<calls.TracksGetDetailsParams, K, D>): CallResult<calls.TracksGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, ...then: Then<calls.TracksGetDetailsResponse, F>): void;
  getDetails(callback: Alone<calls.TracksGetDetailsParams, D, calls.TracksGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<calls.TracksGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TracksGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, ...then: MaybeThen<calls.TracksGetDetailsResponse, F>): void | CallResult<calls.TracksGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.TracksGetDetailsResponse, F> | null, callback?: NoCallback<calls.TracksGetDetailsResponse, F> | null): CallResult<calls.TracksGetDetailsResponse, F>;

  /**
   * Search tracks by text.
   * `GET /track/search, unsigned, responds with searchResults.searchResult: SearchResult[]`
   * - `q` (required or `qa`): search text
   * - `qa`: advanced query, instead of q
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: the iOS helper also filters by package ids (packageIds).
   */
  search<K extends string>(...call: Promised<calls.TracksSearchParams, K, D>): CallResult<calls.TracksSearchResponse, F, ItemAt<calls.TracksSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, ...then: Then<calls.TracksSearchResponse, F>): void;
  search(callback: Alone<calls.TracksSearchParams, D, calls.TracksSearchResponse, F>): void;
  search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, ...then: ThenError): void;
  search(callback: AloneError<calls.TracksSearchParams, D>): void;
  search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TracksSearchResponse, F, ItemAt<calls.TracksSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, ...then: MaybeThen<calls.TracksSearchResponse, F>): void | CallResult<calls.TracksSearchResponse, F, ItemAt<calls.TracksSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, options?: CallOptions | NoCallback<calls.TracksSearchResponse, F> | null, callback?: NoCallback<calls.TracksSearchResponse, F> | null): CallResult<calls.TracksSearchResponse, F, ItemAt<calls.TracksSearchResponse, 'searchResults.searchResult'>>;

  /**
   * Map 7digital track ids to MusicBrainz ids and back (legacy).
   * `GET /track/match/byId, 2-legged, responds with matches.tracks: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<calls.TracksMatchByIdParams, K, D>): CallResult<calls.TracksMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, ...then: Then<calls.TracksMatchByIdResponse, F>): void;
  matchById(callback: Alone<calls.TracksMatchByIdParams, D, calls.TracksMatchByIdResponse, F>): void;
  matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, ...then: ThenError): void;
  matchById(callback: AloneError<calls.TracksMatchByIdParams, D>): void;
  matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TracksMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, ...then: MaybeThen<calls.TracksMatchByIdResponse, F>): void | CallResult<calls.TracksMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, options?: CallOptions | NoCallback<calls.TracksMatchByIdResponse, F> | null, callback?: NoCallback<calls.TracksMatchByIdResponse, F> | null): CallResult<calls.TracksMatchByIdResponse, F>;

  /**
   * Several tracks in one request.
   * `GET /track/details/batch, unsigned, responds with items.tracks.track: Track[]`
   * - `trackIds` (required): track ids, comma separated or an array
   * - `showErrors`: list the ids that failed
   * - `usageTypes`: comma separated or an array; restricts and annotates availability
   * - `country` or `shopId`
   *
   * Note: keeps the order of the request; ids that failed are left out, and listed in items.errors only with showErrors.
   */
  getDetailsBatch<K extends string>(...call: Promised<calls.TracksGetDetailsBatchParams, K, D>): CallResult<calls.TracksGetDetailsBatchResponse, F>;
  getDetailsBatch<K extends string>(params: Args<calls.TracksGetDetailsBatchParams, K, D>, ...then: Then<calls.TracksGetDetailsBatchResponse, F>): void;
  getDetailsBatch(callback: Alone<calls.TracksGetDetailsBatchParams, D, calls.TracksGetDetailsBatchResponse, F>): void;
  getDetailsBatch<K extends string>(params: Args<calls.TracksGetDetailsBatchParams, K, D>, ...then: ThenError): void;
  getDetailsBatch(callback: AloneError<calls.TracksGetDetailsBatchParams, D>): void;
  getDetailsBatch<K extends string>(params: Args<calls.TracksGetDetailsBatchParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TracksGetDetailsBatchResponse, F>;
  getDetailsBatch<K extends string>(params: Args<calls.TracksGetDetailsBatchParams, K, D>, ...then: MaybeThen<calls.TracksGetDetailsBatchResponse, F>): void | CallResult<calls.TracksGetDetailsBatchResponse, F>;
  getDetailsBatch<K extends string>(params: Args<calls.TracksGetDetailsBatchParams, K, D>, options?: CallOptions | NoCallback<calls.TracksGetDetailsBatchResponse, F> | null, callback?: NoCallback<calls.TracksGetDetailsBatchResponse, F> | null): CallResult<calls.TracksGetDetailsBatchResponse, F>;
}

/** `new api.Tracks()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TracksResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TracksMethods<D, F>>,
    ResourceFields {}

/** Calls below `/track`: `new api.Tracks(options?)` or `api.Tracks(options?)`. */
export interface TracksConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TracksResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TracksResource<D | Lowercase<K>, G>;
  readonly prototype: TracksResource<D, F>;
}
