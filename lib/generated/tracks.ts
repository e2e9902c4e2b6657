// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './tracks-calls';

/** Calls below `/track`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
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
  /* GET /track/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(...call: Promised<calls.TracksGetChartParams, K, D>): Promise<Formatted<calls.TracksGetChartResponse, F>>;
  /* GET /track/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, ...then: Then<calls.TracksGetChartResponse, F>): void;
  /* GET /track/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart(callback: Alone<calls.TracksGetChartParams, D, calls.TracksGetChartResponse, F>): void;
  /* GET /track/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, ...then: ThenError): void;
  /* GET /track/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart(callback: AloneError<calls.TracksGetChartParams, D>): void;
  /* GET /track/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.TracksGetChartParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.TracksGetChartResponse, F>>;

  /**
   * Everything about one track.
   * `GET /track/details, unsigned, answers track: Track`
   * - `trackId` (required): track
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  /* GET /track/details, unsigned, answers track: Track */ getDetails<K extends string>(...call: Promised<calls.TracksGetDetailsParams, K, D>): Promise<Formatted<calls.TracksGetDetailsResponse, F>>;
  /* GET /track/details, unsigned, answers track: Track */ getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, ...then: Then<calls.TracksGetDetailsResponse, F>): void;
  /* GET /track/details, unsigned, answers track: Track */ getDetails(callback: Alone<calls.TracksGetDetailsParams, D, calls.TracksGetDetailsResponse, F>): void;
  /* GET /track/details, unsigned, answers track: Track */ getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, ...then: ThenError): void;
  /* GET /track/details, unsigned, answers track: Track */ getDetails(callback: AloneError<calls.TracksGetDetailsParams, D>): void;
  /* GET /track/details, unsigned, answers track: Track */ getDetails<K extends string>(params: Args<calls.TracksGetDetailsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.TracksGetDetailsResponse, F>>;

  /**
   * Search tracks by text.
   * `GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[]`
   * - `q` (required): search text
   * - `qa`: advanced query, instead of q
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: the iOS helper also filters by package ids (packageIds).
   */
  /* GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(...call: Promised<calls.TracksSearchParams, K, D>): Promise<Formatted<calls.TracksSearchResponse, F>>;
  /* GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, ...then: Then<calls.TracksSearchResponse, F>): void;
  /* GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search(callback: Alone<calls.TracksSearchParams, D, calls.TracksSearchResponse, F>): void;
  /* GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, ...then: ThenError): void;
  /* GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search(callback: AloneError<calls.TracksSearchParams, D>): void;
  /* GET /track/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.TracksSearchParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.TracksSearchResponse, F>>;

  /**
   * Map 7digital track ids to MusicBrainz ids and back (legacy).
   * `GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  /* GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[] */ matchById<K extends string>(...call: Promised<calls.TracksMatchByIdParams, K, D>): Promise<Formatted<calls.TracksMatchByIdResponse, F>>;
  /* GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, ...then: Then<calls.TracksMatchByIdResponse, F>): void;
  /* GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[] */ matchById(callback: Alone<calls.TracksMatchByIdParams, D, calls.TracksMatchByIdResponse, F>): void;
  /* GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, ...then: ThenError): void;
  /* GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[] */ matchById(callback: AloneError<calls.TracksMatchByIdParams, D>): void;
  /* GET /track/match/byId, 2-legged, answers matches.tracks: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.TracksMatchByIdParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.TracksMatchByIdResponse, F>>;
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
