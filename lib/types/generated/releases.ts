// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './releases-calls';

/** Calls below `/release`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface ReleasesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Releases that came out in a range of days.
   * `GET /release/byDate, unsigned, answers releases.release: Release[]`
   * - `fromDate`: first day, YYYYMMDD, default today
   * - `toDate`: last day, YYYYMMDD, default today
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getByDate<K extends string>(...call: Promised<'GET /release/byDate, unsigned, answers releases.release: Release[]', calls.ReleasesGetByDateParams, K, D>): Promise<Formatted<calls.ReleasesGetByDateResponse, F>>;
  getByDate<K extends string>(params: Args<'GET /release/byDate, unsigned, answers releases.release: Release[]', calls.ReleasesGetByDateParams, K, D>, ...then: Then<calls.ReleasesGetByDateResponse, F>): void;
  getByDate(callback: Alone<'GET /release/byDate, unsigned, answers releases.release: Release[]', calls.ReleasesGetByDateParams, D, calls.ReleasesGetByDateResponse, F>): void;
  getByDate<K extends string>(params: Args<'GET /release/byDate, unsigned, answers releases.release: Release[]', calls.ReleasesGetByDateParams, K, D>, ...then: ThenError): void;
  getByDate(callback: AloneError<'GET /release/byDate, unsigned, answers releases.release: Release[]', calls.ReleasesGetByDateParams, D>): void;
  getByDate<K extends string>(params: Args<'GET /release/byDate, unsigned, answers releases.release: Release[]', calls.ReleasesGetByDateParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetByDateResponse, F>>;

  /**
   * Everything about one release.
   * `GET /release/details, unsigned, answers release: Release`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<'GET /release/details, unsigned, answers release: Release', calls.ReleasesGetDetailsParams, K, D>): Promise<Formatted<calls.ReleasesGetDetailsResponse, F>>;
  getDetails<K extends string>(params: Args<'GET /release/details, unsigned, answers release: Release', calls.ReleasesGetDetailsParams, K, D>, ...then: Then<calls.ReleasesGetDetailsResponse, F>): void;
  getDetails(callback: Alone<'GET /release/details, unsigned, answers release: Release', calls.ReleasesGetDetailsParams, D, calls.ReleasesGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<'GET /release/details, unsigned, answers release: Release', calls.ReleasesGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<'GET /release/details, unsigned, answers release: Release', calls.ReleasesGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<'GET /release/details, unsigned, answers release: Release', calls.ReleasesGetDetailsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetDetailsResponse, F>>;

  /**
   * Review and promotional text of a release.
   * `GET /release/editorial, unsigned, answers editorial: Editorial`
   * - `releaseId` (required): release
   * - `country` or `shopId`
   */
  getEditorial<K extends string>(...call: Promised<'GET /release/editorial, unsigned, answers editorial: Editorial', calls.ReleasesGetEditorialParams, K, D>): Promise<Formatted<calls.ReleasesGetEditorialResponse, F>>;
  getEditorial<K extends string>(params: Args<'GET /release/editorial, unsigned, answers editorial: Editorial', calls.ReleasesGetEditorialParams, K, D>, ...then: Then<calls.ReleasesGetEditorialResponse, F>): void;
  getEditorial(callback: Alone<'GET /release/editorial, unsigned, answers editorial: Editorial', calls.ReleasesGetEditorialParams, D, calls.ReleasesGetEditorialResponse, F>): void;
  getEditorial<K extends string>(params: Args<'GET /release/editorial, unsigned, answers editorial: Editorial', calls.ReleasesGetEditorialParams, K, D>, ...then: ThenError): void;
  getEditorial(callback: AloneError<'GET /release/editorial, unsigned, answers editorial: Editorial', calls.ReleasesGetEditorialParams, D>): void;
  getEditorial<K extends string>(params: Args<'GET /release/editorial, unsigned, answers editorial: Editorial', calls.ReleasesGetEditorialParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetEditorialResponse, F>>;

  /**
   * Best-selling releases of a period.
   * `GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<'GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ReleasesGetChartParams, K, D>): Promise<Formatted<calls.ReleasesGetChartResponse, F>>;
  getChart<K extends string>(params: Args<'GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ReleasesGetChartParams, K, D>, ...then: Then<calls.ReleasesGetChartResponse, F>): void;
  getChart(callback: Alone<'GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ReleasesGetChartParams, D, calls.ReleasesGetChartResponse, F>): void;
  getChart<K extends string>(params: Args<'GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ReleasesGetChartParams, K, D>, ...then: ThenError): void;
  getChart(callback: AloneError<'GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ReleasesGetChartParams, D>): void;
  getChart<K extends string>(params: Args<'GET /release/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ReleasesGetChartParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetChartResponse, F>>;

  /**
   * Releases similar to a release.
   * `GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]`
   * - `releaseId` (required): seed release (an early client seeds with artistId instead)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getRecommendations<K extends string>(...call: Promised<'GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]', calls.ReleasesGetRecommendationsParams, K, D>): Promise<Formatted<calls.ReleasesGetRecommendationsResponse, F>>;
  getRecommendations<K extends string>(params: Args<'GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]', calls.ReleasesGetRecommendationsParams, K, D>, ...then: Then<calls.ReleasesGetRecommendationsResponse, F>): void;
  getRecommendations(callback: Alone<'GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]', calls.ReleasesGetRecommendationsParams, D, calls.ReleasesGetRecommendationsResponse, F>): void;
  getRecommendations<K extends string>(params: Args<'GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]', calls.ReleasesGetRecommendationsParams, K, D>, ...then: ThenError): void;
  getRecommendations(callback: AloneError<'GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]', calls.ReleasesGetRecommendationsParams, D>): void;
  getRecommendations<K extends string>(params: Args<'GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]', calls.ReleasesGetRecommendationsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetRecommendationsResponse, F>>;

  /**
   * Search releases by text.
   * `GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]`
   * - `q` (required or `qa`): search text
   * - `qa`: advanced query, instead of q
   * - `type`: release types, comma separated
   * - `labelId`: only this label
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  search<K extends string>(...call: Promised<'GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ReleasesSearchParams, K, D>): Promise<Formatted<calls.ReleasesSearchResponse, F>>;
  search<K extends string>(params: Args<'GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ReleasesSearchParams, K, D>, ...then: Then<calls.ReleasesSearchResponse, F>): void;
  search(callback: Alone<'GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ReleasesSearchParams, D, calls.ReleasesSearchResponse, F>): void;
  search<K extends string>(params: Args<'GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ReleasesSearchParams, K, D>, ...then: ThenError): void;
  search(callback: AloneError<'GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ReleasesSearchParams, D>): void;
  search<K extends string>(params: Args<'GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ReleasesSearchParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesSearchResponse, F>>;

  /**
   * Tracks of a release.
   * `GET /release/tracks, unsigned, answers tracks.track: Track[]`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTracks<K extends string>(...call: Promised<'GET /release/tracks, unsigned, answers tracks.track: Track[]', calls.ReleasesGetTracksParams, K, D>): Promise<Formatted<calls.ReleasesGetTracksResponse, F>>;
  getTracks<K extends string>(params: Args<'GET /release/tracks, unsigned, answers tracks.track: Track[]', calls.ReleasesGetTracksParams, K, D>, ...then: Then<calls.ReleasesGetTracksResponse, F>): void;
  getTracks(callback: Alone<'GET /release/tracks, unsigned, answers tracks.track: Track[]', calls.ReleasesGetTracksParams, D, calls.ReleasesGetTracksResponse, F>): void;
  getTracks<K extends string>(params: Args<'GET /release/tracks, unsigned, answers tracks.track: Track[]', calls.ReleasesGetTracksParams, K, D>, ...then: ThenError): void;
  getTracks(callback: AloneError<'GET /release/tracks, unsigned, answers tracks.track: Track[]', calls.ReleasesGetTracksParams, D>): void;
  getTracks<K extends string>(params: Args<'GET /release/tracks, unsigned, answers tracks.track: Track[]', calls.ReleasesGetTracksParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetTracksResponse, F>>;

  /**
   * Tags of a release.
   * `GET /release/tags, unsigned, answers tags.tag: Tag[]`
   * - `releaseId` (required): release
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTags<K extends string>(...call: Promised<'GET /release/tags, unsigned, answers tags.tag: Tag[]', calls.ReleasesGetTagsParams, K, D>): Promise<Formatted<calls.ReleasesGetTagsResponse, F>>;
  getTags<K extends string>(params: Args<'GET /release/tags, unsigned, answers tags.tag: Tag[]', calls.ReleasesGetTagsParams, K, D>, ...then: Then<calls.ReleasesGetTagsResponse, F>): void;
  getTags(callback: Alone<'GET /release/tags, unsigned, answers tags.tag: Tag[]', calls.ReleasesGetTagsParams, D, calls.ReleasesGetTagsResponse, F>): void;
  getTags<K extends string>(params: Args<'GET /release/tags, unsigned, answers tags.tag: Tag[]', calls.ReleasesGetTagsParams, K, D>, ...then: ThenError): void;
  getTags(callback: AloneError<'GET /release/tags, unsigned, answers tags.tag: Tag[]', calls.ReleasesGetTagsParams, D>): void;
  getTags<K extends string>(params: Args<'GET /release/tags, unsigned, answers tags.tag: Tag[]', calls.ReleasesGetTagsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetTagsResponse, F>>;

  /**
   * Map 7digital release ids to MusicBrainz ids and back (legacy).
   * `GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<'GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]', calls.ReleasesMatchByIdParams, K, D>): Promise<Formatted<calls.ReleasesMatchByIdResponse, F>>;
  matchById<K extends string>(params: Args<'GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]', calls.ReleasesMatchByIdParams, K, D>, ...then: Then<calls.ReleasesMatchByIdResponse, F>): void;
  matchById(callback: Alone<'GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]', calls.ReleasesMatchByIdParams, D, calls.ReleasesMatchByIdResponse, F>): void;
  matchById<K extends string>(params: Args<'GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]', calls.ReleasesMatchByIdParams, K, D>, ...then: ThenError): void;
  matchById(callback: AloneError<'GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]', calls.ReleasesMatchByIdParams, D>): void;
  matchById<K extends string>(params: Args<'GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]', calls.ReleasesMatchByIdParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesMatchByIdResponse, F>>;

  /**
   * Newest releases with the given tags.
   * `GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getNewByTags<K extends string>(...call: Promised<'GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetNewByTagsParams, K, D>): Promise<Formatted<calls.ReleasesGetNewByTagsResponse, F>>;
  getNewByTags<K extends string>(params: Args<'GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetNewByTagsParams, K, D>, ...then: Then<calls.ReleasesGetNewByTagsResponse, F>): void;
  getNewByTags(callback: Alone<'GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetNewByTagsParams, D, calls.ReleasesGetNewByTagsResponse, F>): void;
  getNewByTags<K extends string>(params: Args<'GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetNewByTagsParams, K, D>, ...then: ThenError): void;
  getNewByTags(callback: AloneError<'GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetNewByTagsParams, D>): void;
  getNewByTags<K extends string>(params: Args<'GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetNewByTagsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetNewByTagsResponse, F>>;

  /**
   * Most popular releases with the given tags.
   * `GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `period`: window (shown by one third-party client)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTopByTags<K extends string>(...call: Promised<'GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetTopByTagsParams, K, D>): Promise<Formatted<calls.ReleasesGetTopByTagsResponse, F>>;
  getTopByTags<K extends string>(params: Args<'GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetTopByTagsParams, K, D>, ...then: Then<calls.ReleasesGetTopByTagsResponse, F>): void;
  getTopByTags(callback: Alone<'GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetTopByTagsParams, D, calls.ReleasesGetTopByTagsResponse, F>): void;
  getTopByTags<K extends string>(params: Args<'GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetTopByTagsParams, K, D>, ...then: ThenError): void;
  getTopByTags(callback: AloneError<'GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetTopByTagsParams, D>): void;
  getTopByTags<K extends string>(params: Args<'GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ReleasesGetTopByTagsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ReleasesGetTopByTagsResponse, F>>;
}

/** `new api.Releases()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface ReleasesResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<ReleasesMethods<D, F>>,
    ResourceFields {}

export interface ReleasesConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ReleasesResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ReleasesResource<D | Lowercase<K>, G>;
  readonly prototype: ReleasesResource<D, F>;
}
