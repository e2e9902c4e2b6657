// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './tracks-calls';

/** Calls below `/track`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface TracksMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Most popular tracks of a period.
   * `GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<'GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.TracksGetChartParams, K, D>): Promise<Formatted<calls.TracksGetChartResponse, F>>;
  getChart<K extends string>(params: Args<'GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.TracksGetChartParams, K, D>, ...then: Then<calls.TracksGetChartResponse, F>): void;
  getChart(callback: Alone<'GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.TracksGetChartParams, D, calls.TracksGetChartResponse, F>): void;
  getChart<K extends string>(params: Args<'GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.TracksGetChartParams, K, D>, ...then: ThenError): void;
  getChart(callback: AloneError<'GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.TracksGetChartParams, D>): void;
  getChart<K extends string>(params: Args<'GET /track/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.TracksGetChartParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.TracksGetChartResponse, F>>;

  /**
   * Everything about one track.
   * `GET /track/details, unsigned, answers track: Track`
   * - `trackId` (required): track
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<'GET /track/details, unsigned, answers track: Track', calls.TracksGetDetailsParams, K, D>): Promise<Formatted<calls.TracksGetDetailsResponse, F>>;
  getDetails<K extends string>(params: Args<'GET /track/details, unsigned, answers track: Track', calls.TracksGetDetailsParams, K, D>, ...then: Then<calls.TracksGetDetailsResponse, F>): void;
  getDetails(callback: Alone<'GET /track/details, unsigned, answers track: Track', calls.TracksGetDetailsParams, D, calls.TracksGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<'GET /track/details, unsigned, answers track: Track', calls.TracksGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<'GET /track/details, unsigned, answers track: Track', calls.TracksGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<'GET /track/details, unsigned, answers track: Track', calls.TracksGetDetailsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.TracksGetDetailsResponse, F>>;

  /**
   * Search tracks by text.
   * `GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]`
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
  search<K extends string>(...call: Promised<'GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.TracksSearchParams, K, D>): Promise<Formatted<calls.TracksSearchResponse, F>>;
  search<K extends string>(params: Args<'GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.TracksSearchParams, K, D>, ...then: Then<calls.TracksSearchResponse, F>): void;
  search(callback: Alone<'GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.TracksSearchParams, D, calls.TracksSearchResponse, F>): void;
  search<K extends string>(params: Args<'GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.TracksSearchParams, K, D>, ...then: ThenError): void;
  search(callback: AloneError<'GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.TracksSearchParams, D>): void;
  search<K extends string>(params: Args<'GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.TracksSearchParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.TracksSearchResponse, F>>;

  /**
   * Map 7digital track ids to MusicBrainz ids and back (legacy).
   * `GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<'GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]', calls.TracksMatchByIdParams, K, D>): Promise<Formatted<calls.TracksMatchByIdResponse, F>>;
  matchById<K extends string>(params: Args<'GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]', calls.TracksMatchByIdParams, K, D>, ...then: Then<calls.TracksMatchByIdResponse, F>): void;
  matchById(callback: Alone<'GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]', calls.TracksMatchByIdParams, D, calls.TracksMatchByIdResponse, F>): void;
  matchById<K extends string>(params: Args<'GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]', calls.TracksMatchByIdParams, K, D>, ...then: ThenError): void;
  matchById(callback: AloneError<'GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]', calls.TracksMatchByIdParams, D>): void;
  matchById<K extends string>(params: Args<'GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]', calls.TracksMatchByIdParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.TracksMatchByIdResponse, F>>;
}

/** `new api.Tracks()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TracksResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TracksMethods<D, F>>,
    ResourceFields {}

export interface TracksConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TracksResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TracksResource<D | Lowercase<K>, G>;
  readonly prototype: TracksResource<D, F>;
}
