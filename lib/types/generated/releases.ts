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
import type * as calls from './releases-calls';

/** Calls below `/release`: `new api.Releases(options?)` or `api.Releases(options?)`. */
// biome-ignore format: each form of a call on one line
export interface ReleasesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Releases that came out in a range of days.
   * `GET /release/byDate, unsigned, responds with releases.release: Release[]`
   * - `fromDate`: first day, YYYYMMDD, default today
   * - `toDate`: last day, YYYYMMDD, default today
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getByDate<K extends string>(...call: Promised<calls.ReleasesGetByDateParams, K, D>): CallResult<calls.ReleasesGetByDateResponse, F, ItemAt<calls.ReleasesGetByDateResponse, 'releases.release'>>;
  getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, ...then: Then<calls.ReleasesGetByDateResponse, F>): void;
  getByDate(callback: Alone<calls.ReleasesGetByDateParams, D, calls.ReleasesGetByDateResponse, F>): void;
  getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, ...then: ThenError): void;
  getByDate(callback: AloneError<calls.ReleasesGetByDateParams, D>): void;
  getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetByDateResponse, F, ItemAt<calls.ReleasesGetByDateResponse, 'releases.release'>>;
  getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, ...then: MaybeThen<calls.ReleasesGetByDateResponse, F>): void | CallResult<calls.ReleasesGetByDateResponse, F, ItemAt<calls.ReleasesGetByDateResponse, 'releases.release'>>;
  getByDate<K extends string>(params: Args<calls.ReleasesGetByDateParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetByDateResponse, F> | null, callback?: NoCallback<calls.ReleasesGetByDateResponse, F> | null): CallResult<calls.ReleasesGetByDateResponse, F, ItemAt<calls.ReleasesGetByDateResponse, 'releases.release'>>;

  /**
   * Everything about one release.
   * `GET /release/details, unsigned, responds with release: Release`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<calls.ReleasesGetDetailsParams, K, D>): CallResult<calls.ReleasesGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, ...then: Then<calls.ReleasesGetDetailsResponse, F>): void;
  getDetails(callback: Alone<calls.ReleasesGetDetailsParams, D, calls.ReleasesGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<calls.ReleasesGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, ...then: MaybeThen<calls.ReleasesGetDetailsResponse, F>): void | CallResult<calls.ReleasesGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.ReleasesGetDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetDetailsResponse, F> | null, callback?: NoCallback<calls.ReleasesGetDetailsResponse, F> | null): CallResult<calls.ReleasesGetDetailsResponse, F>;

  /**
   * Review and promotional text of a release.
   * `GET /release/editorial, unsigned, responds with editorial: Editorial`
   * - `releaseId` (required): release
   * - `country` or `shopId`
   */
  getEditorial<K extends string>(...call: Promised<calls.ReleasesGetEditorialParams, K, D>): CallResult<calls.ReleasesGetEditorialResponse, F>;
  getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, ...then: Then<calls.ReleasesGetEditorialResponse, F>): void;
  getEditorial(callback: Alone<calls.ReleasesGetEditorialParams, D, calls.ReleasesGetEditorialResponse, F>): void;
  getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, ...then: ThenError): void;
  getEditorial(callback: AloneError<calls.ReleasesGetEditorialParams, D>): void;
  getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetEditorialResponse, F>;
  getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, ...then: MaybeThen<calls.ReleasesGetEditorialResponse, F>): void | CallResult<calls.ReleasesGetEditorialResponse, F>;
  getEditorial<K extends string>(params: Args<calls.ReleasesGetEditorialParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetEditorialResponse, F> | null, callback?: NoCallback<calls.ReleasesGetEditorialResponse, F> | null): CallResult<calls.ReleasesGetEditorialResponse, F>;

  /**
   * Best-selling releases of a period.
   * `GET /release/chart, unsigned, responds with chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<calls.ReleasesGetChartParams, K, D>): CallResult<calls.ReleasesGetChartResponse, F, ItemAt<calls.ReleasesGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, ...then: Then<calls.ReleasesGetChartResponse, F>): void;
  getChart(callback: Alone<calls.ReleasesGetChartParams, D, calls.ReleasesGetChartResponse, F>): void;
  getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, ...then: ThenError): void;
  getChart(callback: AloneError<calls.ReleasesGetChartParams, D>): void;
  getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetChartResponse, F, ItemAt<calls.ReleasesGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, ...then: MaybeThen<calls.ReleasesGetChartResponse, F>): void | CallResult<calls.ReleasesGetChartResponse, F, ItemAt<calls.ReleasesGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.ReleasesGetChartParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetChartResponse, F> | null, callback?: NoCallback<calls.ReleasesGetChartResponse, F> | null): CallResult<calls.ReleasesGetChartResponse, F, ItemAt<calls.ReleasesGetChartResponse, 'chart.chartItem'>>;

  /**
   * Releases similar to a release.
   * `GET /release/recommend, unsigned, responds with recommendations.recommendedItem: RecommendedItem[]`
   * - `releaseId` (required): seed release (an early client seeds with artistId instead)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getRecommendations<K extends string>(...call: Promised<calls.ReleasesGetRecommendationsParams, K, D>): CallResult<calls.ReleasesGetRecommendationsResponse, F, ItemAt<calls.ReleasesGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
  getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, ...then: Then<calls.ReleasesGetRecommendationsResponse, F>): void;
  getRecommendations(callback: Alone<calls.ReleasesGetRecommendationsParams, D, calls.ReleasesGetRecommendationsResponse, F>): void;
  getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, ...then: ThenError): void;
  getRecommendations(callback: AloneError<calls.ReleasesGetRecommendationsParams, D>): void;
  getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetRecommendationsResponse, F, ItemAt<calls.ReleasesGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
  getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, ...then: MaybeThen<calls.ReleasesGetRecommendationsResponse, F>): void | CallResult<calls.ReleasesGetRecommendationsResponse, F, ItemAt<calls.ReleasesGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
  getRecommendations<K extends string>(params: Args<calls.ReleasesGetRecommendationsParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetRecommendationsResponse, F> | null, callback?: NoCallback<calls.ReleasesGetRecommendationsResponse, F> | null): CallResult<calls.ReleasesGetRecommendationsResponse, F, ItemAt<calls.ReleasesGetRecommendationsResponse, 'recommendations.recommendedItem'>>;

  /**
   * Search releases by text.
   * `GET /release/search, unsigned, responds with searchResults.searchResult: SearchResult[]`
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
  search<K extends string>(...call: Promised<calls.ReleasesSearchParams, K, D>): CallResult<calls.ReleasesSearchResponse, F, ItemAt<calls.ReleasesSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, ...then: Then<calls.ReleasesSearchResponse, F>): void;
  search(callback: Alone<calls.ReleasesSearchParams, D, calls.ReleasesSearchResponse, F>): void;
  search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, ...then: ThenError): void;
  search(callback: AloneError<calls.ReleasesSearchParams, D>): void;
  search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesSearchResponse, F, ItemAt<calls.ReleasesSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, ...then: MaybeThen<calls.ReleasesSearchResponse, F>): void | CallResult<calls.ReleasesSearchResponse, F, ItemAt<calls.ReleasesSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.ReleasesSearchParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesSearchResponse, F> | null, callback?: NoCallback<calls.ReleasesSearchResponse, F> | null): CallResult<calls.ReleasesSearchResponse, F, ItemAt<calls.ReleasesSearchResponse, 'searchResults.searchResult'>>;

  /**
   * Tracks of a release.
   * `GET /release/tracks, unsigned, responds with tracks.track: Track[]`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTracks<K extends string>(...call: Promised<calls.ReleasesGetTracksParams, K, D>): CallResult<calls.ReleasesGetTracksResponse, F, ItemAt<calls.ReleasesGetTracksResponse, 'tracks.track'>>;
  getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, ...then: Then<calls.ReleasesGetTracksResponse, F>): void;
  getTracks(callback: Alone<calls.ReleasesGetTracksParams, D, calls.ReleasesGetTracksResponse, F>): void;
  getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, ...then: ThenError): void;
  getTracks(callback: AloneError<calls.ReleasesGetTracksParams, D>): void;
  getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetTracksResponse, F, ItemAt<calls.ReleasesGetTracksResponse, 'tracks.track'>>;
  getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, ...then: MaybeThen<calls.ReleasesGetTracksResponse, F>): void | CallResult<calls.ReleasesGetTracksResponse, F, ItemAt<calls.ReleasesGetTracksResponse, 'tracks.track'>>;
  getTracks<K extends string>(params: Args<calls.ReleasesGetTracksParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetTracksResponse, F> | null, callback?: NoCallback<calls.ReleasesGetTracksResponse, F> | null): CallResult<calls.ReleasesGetTracksResponse, F, ItemAt<calls.ReleasesGetTracksResponse, 'tracks.track'>>;

  /**
   * Tags of a release.
   * `GET /release/tags, unsigned, responds with tags.tag: Tag[]`
   * - `releaseId` (required): release
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTags<K extends string>(...call: Promised<calls.ReleasesGetTagsParams, K, D>): CallResult<calls.ReleasesGetTagsResponse, F, ItemAt<calls.ReleasesGetTagsResponse, 'tags.tag'>>;
  getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, ...then: Then<calls.ReleasesGetTagsResponse, F>): void;
  getTags(callback: Alone<calls.ReleasesGetTagsParams, D, calls.ReleasesGetTagsResponse, F>): void;
  getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, ...then: ThenError): void;
  getTags(callback: AloneError<calls.ReleasesGetTagsParams, D>): void;
  getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetTagsResponse, F, ItemAt<calls.ReleasesGetTagsResponse, 'tags.tag'>>;
  getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, ...then: MaybeThen<calls.ReleasesGetTagsResponse, F>): void | CallResult<calls.ReleasesGetTagsResponse, F, ItemAt<calls.ReleasesGetTagsResponse, 'tags.tag'>>;
  getTags<K extends string>(params: Args<calls.ReleasesGetTagsParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetTagsResponse, F> | null, callback?: NoCallback<calls.ReleasesGetTagsResponse, F> | null): CallResult<calls.ReleasesGetTagsResponse, F, ItemAt<calls.ReleasesGetTagsResponse, 'tags.tag'>>;

  /**
   * Map 7digital release ids to MusicBrainz ids and back (legacy).
   * `GET /release/match/byId, 2-legged, responds with matches.releases: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<calls.ReleasesMatchByIdParams, K, D>): CallResult<calls.ReleasesMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, ...then: Then<calls.ReleasesMatchByIdResponse, F>): void;
  matchById(callback: Alone<calls.ReleasesMatchByIdParams, D, calls.ReleasesMatchByIdResponse, F>): void;
  matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, ...then: ThenError): void;
  matchById(callback: AloneError<calls.ReleasesMatchByIdParams, D>): void;
  matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, ...then: MaybeThen<calls.ReleasesMatchByIdResponse, F>): void | CallResult<calls.ReleasesMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.ReleasesMatchByIdParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesMatchByIdResponse, F> | null, callback?: NoCallback<calls.ReleasesMatchByIdResponse, F> | null): CallResult<calls.ReleasesMatchByIdResponse, F>;

  /**
   * Newest releases with the given tags.
   * `GET /release/bytag/new, unsigned, responds with taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getNewByTags<K extends string>(...call: Promised<calls.ReleasesGetNewByTagsParams, K, D>): CallResult<calls.ReleasesGetNewByTagsResponse, F, ItemAt<calls.ReleasesGetNewByTagsResponse, 'taggedResults.taggedItem'>>;
  getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, ...then: Then<calls.ReleasesGetNewByTagsResponse, F>): void;
  getNewByTags(callback: Alone<calls.ReleasesGetNewByTagsParams, D, calls.ReleasesGetNewByTagsResponse, F>): void;
  getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, ...then: ThenError): void;
  getNewByTags(callback: AloneError<calls.ReleasesGetNewByTagsParams, D>): void;
  getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetNewByTagsResponse, F, ItemAt<calls.ReleasesGetNewByTagsResponse, 'taggedResults.taggedItem'>>;
  getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, ...then: MaybeThen<calls.ReleasesGetNewByTagsResponse, F>): void | CallResult<calls.ReleasesGetNewByTagsResponse, F, ItemAt<calls.ReleasesGetNewByTagsResponse, 'taggedResults.taggedItem'>>;
  getNewByTags<K extends string>(params: Args<calls.ReleasesGetNewByTagsParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetNewByTagsResponse, F> | null, callback?: NoCallback<calls.ReleasesGetNewByTagsResponse, F> | null): CallResult<calls.ReleasesGetNewByTagsResponse, F, ItemAt<calls.ReleasesGetNewByTagsResponse, 'taggedResults.taggedItem'>>;

  /**
   * Most popular releases with the given tags.
   * `GET /release/bytag/top, unsigned, responds with taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `period`: window (shown by one third-party client)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTopByTags<K extends string>(...call: Promised<calls.ReleasesGetTopByTagsParams, K, D>): CallResult<calls.ReleasesGetTopByTagsResponse, F, ItemAt<calls.ReleasesGetTopByTagsResponse, 'taggedResults.taggedItem'>>;
  getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, ...then: Then<calls.ReleasesGetTopByTagsResponse, F>): void;
  getTopByTags(callback: Alone<calls.ReleasesGetTopByTagsParams, D, calls.ReleasesGetTopByTagsResponse, F>): void;
  getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, ...then: ThenError): void;
  getTopByTags(callback: AloneError<calls.ReleasesGetTopByTagsParams, D>): void;
  getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetTopByTagsResponse, F, ItemAt<calls.ReleasesGetTopByTagsResponse, 'taggedResults.taggedItem'>>;
  getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, ...then: MaybeThen<calls.ReleasesGetTopByTagsResponse, F>): void | CallResult<calls.ReleasesGetTopByTagsResponse, F, ItemAt<calls.ReleasesGetTopByTagsResponse, 'taggedResults.taggedItem'>>;
  getTopByTags<K extends string>(params: Args<calls.ReleasesGetTopByTagsParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetTopByTagsResponse, F> | null, callback?: NoCallback<calls.ReleasesGetTopByTagsResponse, F> | null): CallResult<calls.ReleasesGetTopByTagsResponse, F, ItemAt<calls.ReleasesGetTopByTagsResponse, 'taggedResults.taggedItem'>>;

  /**
   * Several releases in one request.
   * `GET /release/details/batch, unsigned, responds with items.releases.release: Release[]`
   * - `releaseIds` (required): release ids, comma separated or an array
   * - `showErrors`: list the ids that failed
   * - `usageTypes`: comma separated or an array; restricts and annotates availability
   * - `country` or `shopId`
   *
   * Note: keeps the order of the request; ids that failed are left out, and listed in items.errors only with showErrors.
   */
  getDetailsBatch<K extends string>(...call: Promised<calls.ReleasesGetDetailsBatchParams, K, D>): CallResult<calls.ReleasesGetDetailsBatchResponse, F>;
  getDetailsBatch<K extends string>(params: Args<calls.ReleasesGetDetailsBatchParams, K, D>, ...then: Then<calls.ReleasesGetDetailsBatchResponse, F>): void;
  getDetailsBatch(callback: Alone<calls.ReleasesGetDetailsBatchParams, D, calls.ReleasesGetDetailsBatchResponse, F>): void;
  getDetailsBatch<K extends string>(params: Args<calls.ReleasesGetDetailsBatchParams, K, D>, ...then: ThenError): void;
  getDetailsBatch(callback: AloneError<calls.ReleasesGetDetailsBatchParams, D>): void;
  getDetailsBatch<K extends string>(params: Args<calls.ReleasesGetDetailsBatchParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ReleasesGetDetailsBatchResponse, F>;
  getDetailsBatch<K extends string>(params: Args<calls.ReleasesGetDetailsBatchParams, K, D>, ...then: MaybeThen<calls.ReleasesGetDetailsBatchResponse, F>): void | CallResult<calls.ReleasesGetDetailsBatchResponse, F>;
  getDetailsBatch<K extends string>(params: Args<calls.ReleasesGetDetailsBatchParams, K, D>, options?: CallOptions | NoCallback<calls.ReleasesGetDetailsBatchResponse, F> | null, callback?: NoCallback<calls.ReleasesGetDetailsBatchResponse, F> | null): CallResult<calls.ReleasesGetDetailsBatchResponse, F>;
}

/** `new api.Releases()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface ReleasesResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<ReleasesMethods<D, F>>,
    ResourceFields {}

/** Calls below `/release`: `new api.Releases(options?)` or `api.Releases(options?)`. */
export interface ReleasesConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ReleasesResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ReleasesResource<D | Lowercase<K>, G>;
  readonly prototype: ReleasesResource<D, F>;
}
