// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './releases-calls';

/** Calls below `/release`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface ReleasesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Releases that came out in a range of days.
   * `GET /release/byDate, unsigned, answers releases.release: Release[]`
   * - `fromDate`: first day, YYYYMMDD, default today
   * - `toDate`: last day, YYYYMMDD, default today
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/byDate, unsigned, answers releases.release: Release[] */ getByDate<K extends string>(...call: Promised<calls.ReleasesGetByDateParams, K, D>): Promise<Formatted<calls.ReleasesGetByDateResponse, F>>;
  /* GET /release/byDate, unsigned, answers releases.release: Release[] */ getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, ...then: Then<calls.ReleasesGetByDateResponse, F>): void;
  /* GET /release/byDate, unsigned, answers releases.release: Release[] */ getByDate(callback: Alone<calls.ReleasesGetByDateParams, D, calls.ReleasesGetByDateResponse, F>): void;
  /* GET /release/byDate, unsigned, answers releases.release: Release[] */ getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, ...then: ThenError): void;
  /* GET /release/byDate, unsigned, answers releases.release: Release[] */ getByDate(callback: AloneError<calls.ReleasesGetByDateParams, D>): void;
  /* GET /release/byDate, unsigned, answers releases.release: Release[] */ getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetByDateResponse, F>>;

  /**
   * Everything about one release.
   * `GET /release/details, unsigned, answers release: Release`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  /* GET /release/details, unsigned, answers release: Release */ getDetails<K extends string>(...call: Promised<calls.ReleasesGetDetailsParams, K, D>): Promise<Formatted<calls.ReleasesGetDetailsResponse, F>>;
  /* GET /release/details, unsigned, answers release: Release */ getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, ...then: Then<calls.ReleasesGetDetailsResponse, F>): void;
  /* GET /release/details, unsigned, answers release: Release */ getDetails(callback: Alone<calls.ReleasesGetDetailsParams, D, calls.ReleasesGetDetailsResponse, F>): void;
  /* GET /release/details, unsigned, answers release: Release */ getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, ...then: ThenError): void;
  /* GET /release/details, unsigned, answers release: Release */ getDetails(callback: AloneError<calls.ReleasesGetDetailsParams, D>): void;
  /* GET /release/details, unsigned, answers release: Release */ getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetDetailsResponse, F>>;

  /**
   * Review and promotional text of a release.
   * `GET /release/editorial, unsigned, answers editorial: Editorial`
   * - `releaseId` (required): release
   * - `country` or `shopId`
   */
  /* GET /release/editorial, unsigned, answers editorial: Editorial */ getEditorial<K extends string>(...call: Promised<calls.ReleasesGetEditorialParams, K, D>): Promise<Formatted<calls.ReleasesGetEditorialResponse, F>>;
  /* GET /release/editorial, unsigned, answers editorial: Editorial */ getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, ...then: Then<calls.ReleasesGetEditorialResponse, F>): void;
  /* GET /release/editorial, unsigned, answers editorial: Editorial */ getEditorial(callback: Alone<calls.ReleasesGetEditorialParams, D, calls.ReleasesGetEditorialResponse, F>): void;
  /* GET /release/editorial, unsigned, answers editorial: Editorial */ getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, ...then: ThenError): void;
  /* GET /release/editorial, unsigned, answers editorial: Editorial */ getEditorial(callback: AloneError<calls.ReleasesGetEditorialParams, D>): void;
  /* GET /release/editorial, unsigned, answers editorial: Editorial */ getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetEditorialResponse, F>>;

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
  /* GET /release/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(...call: Promised<calls.ReleasesGetChartParams, K, D>): Promise<Formatted<calls.ReleasesGetChartResponse, F>>;
  /* GET /release/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, ...then: Then<calls.ReleasesGetChartResponse, F>): void;
  /* GET /release/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart(callback: Alone<calls.ReleasesGetChartParams, D, calls.ReleasesGetChartResponse, F>): void;
  /* GET /release/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, ...then: ThenError): void;
  /* GET /release/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart(callback: AloneError<calls.ReleasesGetChartParams, D>): void;
  /* GET /release/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetChartResponse, F>>;

  /**
   * Releases similar to a release.
   * `GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[]`
   * - `releaseId` (required): seed release (an early client seeds with artistId instead)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[] */ getRecommendations<K extends string>(...call: Promised<calls.ReleasesGetRecommendationsParams, K, D>): Promise<Formatted<calls.ReleasesGetRecommendationsResponse, F>>;
  /* GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[] */ getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, ...then: Then<calls.ReleasesGetRecommendationsResponse, F>): void;
  /* GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[] */ getRecommendations(callback: Alone<calls.ReleasesGetRecommendationsParams, D, calls.ReleasesGetRecommendationsResponse, F>): void;
  /* GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[] */ getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, ...then: ThenError): void;
  /* GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[] */ getRecommendations(callback: AloneError<calls.ReleasesGetRecommendationsParams, D>): void;
  /* GET /release/recommend, unsigned, answers recommendations.recommendedItem: RecommendedItem[] */ getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetRecommendationsResponse, F>>;

  /**
   * Search releases by text.
   * `GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[]`
   * - `q` (required): search text
   * - `qa`: advanced query, instead of q
   * - `type`: release types, comma separated
   * - `labelId`: only this label
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(...call: Promised<calls.ReleasesSearchParams, K, D>): Promise<Formatted<calls.ReleasesSearchResponse, F>>;
  /* GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, ...then: Then<calls.ReleasesSearchResponse, F>): void;
  /* GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search(callback: Alone<calls.ReleasesSearchParams, D, calls.ReleasesSearchResponse, F>): void;
  /* GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, ...then: ThenError): void;
  /* GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search(callback: AloneError<calls.ReleasesSearchParams, D>): void;
  /* GET /release/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesSearchResponse, F>>;

  /**
   * Tracks of a release.
   * `GET /release/tracks, unsigned, answers tracks.track: Track[]`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/tracks, unsigned, answers tracks.track: Track[] */ getTracks<K extends string>(...call: Promised<calls.ReleasesGetTracksParams, K, D>): Promise<Formatted<calls.ReleasesGetTracksResponse, F>>;
  /* GET /release/tracks, unsigned, answers tracks.track: Track[] */ getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, ...then: Then<calls.ReleasesGetTracksResponse, F>): void;
  /* GET /release/tracks, unsigned, answers tracks.track: Track[] */ getTracks(callback: Alone<calls.ReleasesGetTracksParams, D, calls.ReleasesGetTracksResponse, F>): void;
  /* GET /release/tracks, unsigned, answers tracks.track: Track[] */ getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, ...then: ThenError): void;
  /* GET /release/tracks, unsigned, answers tracks.track: Track[] */ getTracks(callback: AloneError<calls.ReleasesGetTracksParams, D>): void;
  /* GET /release/tracks, unsigned, answers tracks.track: Track[] */ getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetTracksResponse, F>>;

  /**
   * Tags of a release.
   * `GET /release/tags, unsigned, answers tags.tag: Tag[]`
   * - `releaseId` (required): release
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(...call: Promised<calls.ReleasesGetTagsParams, K, D>): Promise<Formatted<calls.ReleasesGetTagsResponse, F>>;
  /* GET /release/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, ...then: Then<calls.ReleasesGetTagsResponse, F>): void;
  /* GET /release/tags, unsigned, answers tags.tag: Tag[] */ getTags(callback: Alone<calls.ReleasesGetTagsParams, D, calls.ReleasesGetTagsResponse, F>): void;
  /* GET /release/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, ...then: ThenError): void;
  /* GET /release/tags, unsigned, answers tags.tag: Tag[] */ getTags(callback: AloneError<calls.ReleasesGetTagsParams, D>): void;
  /* GET /release/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetTagsResponse, F>>;

  /**
   * Map 7digital release ids to MusicBrainz ids and back (legacy).
   * `GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  /* GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[] */ matchById<K extends string>(...call: Promised<calls.ReleasesMatchByIdParams, K, D>): Promise<Formatted<calls.ReleasesMatchByIdResponse, F>>;
  /* GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, ...then: Then<calls.ReleasesMatchByIdResponse, F>): void;
  /* GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[] */ matchById(callback: Alone<calls.ReleasesMatchByIdParams, D, calls.ReleasesMatchByIdResponse, F>): void;
  /* GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, ...then: ThenError): void;
  /* GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[] */ matchById(callback: AloneError<calls.ReleasesMatchByIdParams, D>): void;
  /* GET /release/match/byId, 2-legged, answers matches.releases: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesMatchByIdResponse, F>>;

  /**
   * Newest releases with the given tags.
   * `GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getNewByTags<K extends string>(...call: Promised<calls.ReleasesGetNewByTagsParams, K, D>): Promise<Formatted<calls.ReleasesGetNewByTagsResponse, F>>;
  /* GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, ...then: Then<calls.ReleasesGetNewByTagsResponse, F>): void;
  /* GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getNewByTags(callback: Alone<calls.ReleasesGetNewByTagsParams, D, calls.ReleasesGetNewByTagsResponse, F>): void;
  /* GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, ...then: ThenError): void;
  /* GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getNewByTags(callback: AloneError<calls.ReleasesGetNewByTagsParams, D>): void;
  /* GET /release/bytag/new, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetNewByTagsResponse, F>>;

  /**
   * Most popular releases with the given tags.
   * `GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `period`: window (shown by one third-party client)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(...call: Promised<calls.ReleasesGetTopByTagsParams, K, D>): Promise<Formatted<calls.ReleasesGetTopByTagsResponse, F>>;
  /* GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, ...then: Then<calls.ReleasesGetTopByTagsResponse, F>): void;
  /* GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags(callback: Alone<calls.ReleasesGetTopByTagsParams, D, calls.ReleasesGetTopByTagsResponse, F>): void;
  /* GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, ...then: ThenError): void;
  /* GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags(callback: AloneError<calls.ReleasesGetTopByTagsParams, D>): void;
  /* GET /release/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ReleasesGetTopByTagsResponse, F>>;
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
