// Made from api.json by `npm run generate`: change the schema, not this file.
import type {
  Alone,
  AloneError,
  Args,
  Call,
  CallResult,
  Complete,
  FormatOf,
  MaybeThen,
  Options,
  Promised,
  Rest,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './tracks-calls';

type GetChartCall = Call<calls.TracksGetChartParams, calls.TracksGetChartResponse, 'chart.chartItem'>;
type GetDetailsCall = Call<calls.TracksGetDetailsParams, calls.TracksGetDetailsResponse>;
type SearchCall = Call<calls.TracksSearchParams, calls.TracksSearchResponse, 'searchResults.searchResult'>;
type MatchByIdCall = Call<calls.TracksMatchByIdParams, calls.TracksMatchByIdResponse>;
type GetDetailsBatchCall = Call<calls.TracksGetDetailsBatchParams, calls.TracksGetDetailsBatchResponse>;

/** Calls below `/track`: `new api.Tracks(options?)` or `api.Tracks(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TracksMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Most popular tracks of a period.
   * `GET /track/chart, unsigned, responds with chart.chartItem: ChartItem[]`
   * - `period`: chart period, default week
   * - `toDate`: last day, YYYYMMDD
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<GetChartCall, K, D>): CallResult<GetChartCall, F>;
  getChart<K extends string>(params: Args<GetChartCall, K, D>, ...then: Then<GetChartCall, F>): void;
  getChart(callback: Alone<GetChartCall, D, F>): void;
  getChart<K extends string>(params: Args<GetChartCall, K, D>, ...then: ThenError): void;
  getChart(this: Complete<GetChartCall, D>, ...callback: AloneError<GetChartCall, D>): void;
  getChart<K extends string>(params: Args<GetChartCall, K, D>, options: Options): CallResult<GetChartCall, F>;
  getChart<K extends string>(params: Args<GetChartCall, K, D>, ...then: MaybeThen<GetChartCall, F>): void | CallResult<GetChartCall, F>;
  getChart<K extends string>(params: Args<GetChartCall, K, D>, ...rest: Rest<GetChartCall, F>): CallResult<GetChartCall, F>;

  /**
   * Everything about one track.
   * `GET /track/details, unsigned, responds with track: Track`
   * - `trackId` (required): track
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<GetDetailsCall, K, D>): CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: Then<GetDetailsCall, F>): void;
  getDetails(callback: Alone<GetDetailsCall, D, F>): void;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: ThenError): void;
  getDetails(this: Complete<GetDetailsCall, D>, ...callback: AloneError<GetDetailsCall, D>): void;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, options: Options): CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: MaybeThen<GetDetailsCall, F>): void | CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...rest: Rest<GetDetailsCall, F>): CallResult<GetDetailsCall, F>;

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
  search<K extends string>(...call: Promised<SearchCall, K, D>): CallResult<SearchCall, F>;
  search<K extends string>(params: Args<SearchCall, K, D>, ...then: Then<SearchCall, F>): void;
  search(callback: Alone<SearchCall, D, F>): void;
  search<K extends string>(params: Args<SearchCall, K, D>, ...then: ThenError): void;
  search(this: Complete<SearchCall, D>, ...callback: AloneError<SearchCall, D>): void;
  search<K extends string>(params: Args<SearchCall, K, D>, options: Options): CallResult<SearchCall, F>;
  search<K extends string>(params: Args<SearchCall, K, D>, ...then: MaybeThen<SearchCall, F>): void | CallResult<SearchCall, F>;
  search<K extends string>(params: Args<SearchCall, K, D>, ...rest: Rest<SearchCall, F>): CallResult<SearchCall, F>;

  /**
   * Map 7digital track ids to MusicBrainz ids and back (legacy).
   * `GET /track/match/byId, 2-legged, responds with matches.tracks: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is required; 7digital removed the response types as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<MatchByIdCall, K, D>): CallResult<MatchByIdCall, F>;
  matchById<K extends string>(params: Args<MatchByIdCall, K, D>, ...then: Then<MatchByIdCall, F>): void;
  matchById(callback: Alone<MatchByIdCall, D, F>): void;
  matchById<K extends string>(params: Args<MatchByIdCall, K, D>, ...then: ThenError): void;
  matchById(this: Complete<MatchByIdCall, D>, ...callback: AloneError<MatchByIdCall, D>): void;
  matchById<K extends string>(params: Args<MatchByIdCall, K, D>, options: Options): CallResult<MatchByIdCall, F>;
  matchById<K extends string>(params: Args<MatchByIdCall, K, D>, ...then: MaybeThen<MatchByIdCall, F>): void | CallResult<MatchByIdCall, F>;
  matchById<K extends string>(params: Args<MatchByIdCall, K, D>, ...rest: Rest<MatchByIdCall, F>): CallResult<MatchByIdCall, F>;

  /**
   * Several tracks in one request.
   * `GET /track/details/batch, unsigned, responds with items.tracks.track: Track[]`
   * - `trackIds` (required): track ids, comma separated or an array
   * - `showErrors`: list the ids that failed
   * - `usageTypes`: comma separated or an array; restricts and annotates availability
   * - `country` or `shopId`
   *
   * Note: in the order of the request; ids that failed are omitted, and only with showErrors listed in items.errors.
   */
  getDetailsBatch<K extends string>(...call: Promised<GetDetailsBatchCall, K, D>): CallResult<GetDetailsBatchCall, F>;
  getDetailsBatch<K extends string>(params: Args<GetDetailsBatchCall, K, D>, ...then: Then<GetDetailsBatchCall, F>): void;
  getDetailsBatch(callback: Alone<GetDetailsBatchCall, D, F>): void;
  getDetailsBatch<K extends string>(params: Args<GetDetailsBatchCall, K, D>, ...then: ThenError): void;
  getDetailsBatch(this: Complete<GetDetailsBatchCall, D>, ...callback: AloneError<GetDetailsBatchCall, D>): void;
  getDetailsBatch<K extends string>(params: Args<GetDetailsBatchCall, K, D>, options: Options): CallResult<GetDetailsBatchCall, F>;
  getDetailsBatch<K extends string>(params: Args<GetDetailsBatchCall, K, D>, ...then: MaybeThen<GetDetailsBatchCall, F>): void | CallResult<GetDetailsBatchCall, F>;
  getDetailsBatch<K extends string>(params: Args<GetDetailsBatchCall, K, D>, ...rest: Rest<GetDetailsBatchCall, F>): CallResult<GetDetailsBatchCall, F>;
}

/** `new api.Tracks()`. `D` are the names of the default parameters, `F` is the format. */
export interface TracksResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TracksMethods<D, F>>,
    ResourceFields {}

/** Calls below `/track`: `new api.Tracks(options?)` or `api.Tracks(options?)`. */
export interface TracksConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TracksResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TracksResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: TracksResource<D, F>;
}
