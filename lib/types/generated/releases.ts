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
import type * as calls from './releases-calls';

type GetByDateCall = Call<calls.ReleasesGetByDateParams, calls.ReleasesGetByDateResponse, 'releases.release'>;
type GetDetailsCall = Call<calls.ReleasesGetDetailsParams, calls.ReleasesGetDetailsResponse>;
type GetEditorialCall = Call<calls.ReleasesGetEditorialParams, calls.ReleasesGetEditorialResponse>;
type GetChartCall = Call<calls.ReleasesGetChartParams, calls.ReleasesGetChartResponse, 'chart.chartItem'>;
type GetRecommendationsCall = Call<
  calls.ReleasesGetRecommendationsParams,
  calls.ReleasesGetRecommendationsResponse,
  'recommendations.recommendedItem'
>;
type SearchCall = Call<
  calls.ReleasesSearchParams,
  calls.ReleasesSearchResponse,
  'searchResults.searchResult'
>;
type GetTracksCall = Call<calls.ReleasesGetTracksParams, calls.ReleasesGetTracksResponse, 'tracks.track'>;
type GetTagsCall = Call<calls.ReleasesGetTagsParams, calls.ReleasesGetTagsResponse, 'tags.tag'>;
type MatchByIdCall = Call<calls.ReleasesMatchByIdParams, calls.ReleasesMatchByIdResponse>;
type GetNewByTagsCall = Call<
  calls.ReleasesGetNewByTagsParams,
  calls.ReleasesGetNewByTagsResponse,
  'taggedResults.taggedItem'
>;
type GetTopByTagsCall = Call<
  calls.ReleasesGetTopByTagsParams,
  calls.ReleasesGetTopByTagsResponse,
  'taggedResults.taggedItem'
>;
type GetDetailsBatchCall = Call<calls.ReleasesGetDetailsBatchParams, calls.ReleasesGetDetailsBatchResponse>;

/** Calls below `/release`: `new api.Releases(options?)` or `api.Releases(options?)`. */
// biome-ignore format: each form of a call on one line
export interface ReleasesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Releases with a release date in a range of days.
   * `GET /release/byDate, unsigned, responds with releases.release: Release[]`
   * - `fromDate`: first day, YYYYMMDD, default today
   * - `toDate`: last day, YYYYMMDD, default today
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getByDate<K extends string>(...call: Promised<GetByDateCall, K, D>): CallResult<GetByDateCall, F>;
  getByDate<K extends string>(params: Args<GetByDateCall, K, D>, ...then: Then<GetByDateCall, F>): void;
  getByDate(callback: Alone<GetByDateCall, D, F>): void;
  getByDate<K extends string>(params: Args<GetByDateCall, K, D>, ...then: ThenError): void;
  getByDate(this: Complete<GetByDateCall, D>, ...callback: AloneError<GetByDateCall, D>): void;
  getByDate<K extends string>(params: Args<GetByDateCall, K, D>, options: Options): CallResult<GetByDateCall, F>;
  getByDate<K extends string>(params: Args<GetByDateCall, K, D>, ...then: MaybeThen<GetByDateCall, F>): void | CallResult<GetByDateCall, F>;
  getByDate<K extends string>(params: Args<GetByDateCall, K, D>, ...rest: Rest<GetByDateCall, F>): CallResult<GetByDateCall, F>;

  /**
   * Everything about one release.
   * `GET /release/details, unsigned, responds with release: Release`
   * - `releaseId` (required): release
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
   * Review and promotional text of a release.
   * `GET /release/editorial, unsigned, responds with editorial: Editorial`
   * - `releaseId` (required): release
   * - `country` or `shopId`
   */
  getEditorial<K extends string>(...call: Promised<GetEditorialCall, K, D>): CallResult<GetEditorialCall, F>;
  getEditorial<K extends string>(params: Args<GetEditorialCall, K, D>, ...then: Then<GetEditorialCall, F>): void;
  getEditorial(callback: Alone<GetEditorialCall, D, F>): void;
  getEditorial<K extends string>(params: Args<GetEditorialCall, K, D>, ...then: ThenError): void;
  getEditorial(this: Complete<GetEditorialCall, D>, ...callback: AloneError<GetEditorialCall, D>): void;
  getEditorial<K extends string>(params: Args<GetEditorialCall, K, D>, options: Options): CallResult<GetEditorialCall, F>;
  getEditorial<K extends string>(params: Args<GetEditorialCall, K, D>, ...then: MaybeThen<GetEditorialCall, F>): void | CallResult<GetEditorialCall, F>;
  getEditorial<K extends string>(params: Args<GetEditorialCall, K, D>, ...rest: Rest<GetEditorialCall, F>): CallResult<GetEditorialCall, F>;

  /**
   * Best-selling releases of a period.
   * `GET /release/chart, unsigned, responds with chart.chartItem: ChartItem[]`
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
   * Releases similar to a release.
   * `GET /release/recommend, unsigned, responds with recommendations.recommendedItem: RecommendedItem[]`
   * - `releaseId` (required): the release to compare with (an early client sent artistId instead)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getRecommendations<K extends string>(...call: Promised<GetRecommendationsCall, K, D>): CallResult<GetRecommendationsCall, F>;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...then: Then<GetRecommendationsCall, F>): void;
  getRecommendations(callback: Alone<GetRecommendationsCall, D, F>): void;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...then: ThenError): void;
  getRecommendations(this: Complete<GetRecommendationsCall, D>, ...callback: AloneError<GetRecommendationsCall, D>): void;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, options: Options): CallResult<GetRecommendationsCall, F>;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...then: MaybeThen<GetRecommendationsCall, F>): void | CallResult<GetRecommendationsCall, F>;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...rest: Rest<GetRecommendationsCall, F>): CallResult<GetRecommendationsCall, F>;

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
  search<K extends string>(...call: Promised<SearchCall, K, D>): CallResult<SearchCall, F>;
  search<K extends string>(params: Args<SearchCall, K, D>, ...then: Then<SearchCall, F>): void;
  search(callback: Alone<SearchCall, D, F>): void;
  search<K extends string>(params: Args<SearchCall, K, D>, ...then: ThenError): void;
  search(this: Complete<SearchCall, D>, ...callback: AloneError<SearchCall, D>): void;
  search<K extends string>(params: Args<SearchCall, K, D>, options: Options): CallResult<SearchCall, F>;
  search<K extends string>(params: Args<SearchCall, K, D>, ...then: MaybeThen<SearchCall, F>): void | CallResult<SearchCall, F>;
  search<K extends string>(params: Args<SearchCall, K, D>, ...rest: Rest<SearchCall, F>): CallResult<SearchCall, F>;

  /**
   * Tracks of a release.
   * `GET /release/tracks, unsigned, responds with tracks.track: Track[]`
   * - `releaseId` (required): release
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTracks<K extends string>(...call: Promised<GetTracksCall, K, D>): CallResult<GetTracksCall, F>;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...then: Then<GetTracksCall, F>): void;
  getTracks(callback: Alone<GetTracksCall, D, F>): void;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...then: ThenError): void;
  getTracks(this: Complete<GetTracksCall, D>, ...callback: AloneError<GetTracksCall, D>): void;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, options: Options): CallResult<GetTracksCall, F>;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...then: MaybeThen<GetTracksCall, F>): void | CallResult<GetTracksCall, F>;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...rest: Rest<GetTracksCall, F>): CallResult<GetTracksCall, F>;

  /**
   * Tags of a release.
   * `GET /release/tags, unsigned, responds with tags.tag: Tag[]`
   * - `releaseId` (required): release
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTags<K extends string>(...call: Promised<GetTagsCall, K, D>): CallResult<GetTagsCall, F>;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...then: Then<GetTagsCall, F>): void;
  getTags(callback: Alone<GetTagsCall, D, F>): void;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...then: ThenError): void;
  getTags(this: Complete<GetTagsCall, D>, ...callback: AloneError<GetTagsCall, D>): void;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, options: Options): CallResult<GetTagsCall, F>;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...then: MaybeThen<GetTagsCall, F>): void | CallResult<GetTagsCall, F>;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...rest: Rest<GetTagsCall, F>): CallResult<GetTagsCall, F>;

  /**
   * Map 7digital release ids to MusicBrainz ids and back (legacy).
   * `GET /release/match/byId, 2-legged, responds with matches.releases: MatchGroup | MatchGroup[]`
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
   * Newest releases with the given tags.
   * `GET /release/bytag/new, unsigned, responds with taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getNewByTags<K extends string>(...call: Promised<GetNewByTagsCall, K, D>): CallResult<GetNewByTagsCall, F>;
  getNewByTags<K extends string>(params: Args<GetNewByTagsCall, K, D>, ...then: Then<GetNewByTagsCall, F>): void;
  getNewByTags(callback: Alone<GetNewByTagsCall, D, F>): void;
  getNewByTags<K extends string>(params: Args<GetNewByTagsCall, K, D>, ...then: ThenError): void;
  getNewByTags(this: Complete<GetNewByTagsCall, D>, ...callback: AloneError<GetNewByTagsCall, D>): void;
  getNewByTags<K extends string>(params: Args<GetNewByTagsCall, K, D>, options: Options): CallResult<GetNewByTagsCall, F>;
  getNewByTags<K extends string>(params: Args<GetNewByTagsCall, K, D>, ...then: MaybeThen<GetNewByTagsCall, F>): void | CallResult<GetNewByTagsCall, F>;
  getNewByTags<K extends string>(params: Args<GetNewByTagsCall, K, D>, ...rest: Rest<GetNewByTagsCall, F>): CallResult<GetNewByTagsCall, F>;

  /**
   * Most popular releases with the given tags.
   * `GET /release/bytag/top, unsigned, responds with taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `period`: chart period (only one third-party client shows it)
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTopByTags<K extends string>(...call: Promised<GetTopByTagsCall, K, D>): CallResult<GetTopByTagsCall, F>;
  getTopByTags<K extends string>(params: Args<GetTopByTagsCall, K, D>, ...then: Then<GetTopByTagsCall, F>): void;
  getTopByTags(callback: Alone<GetTopByTagsCall, D, F>): void;
  getTopByTags<K extends string>(params: Args<GetTopByTagsCall, K, D>, ...then: ThenError): void;
  getTopByTags(this: Complete<GetTopByTagsCall, D>, ...callback: AloneError<GetTopByTagsCall, D>): void;
  getTopByTags<K extends string>(params: Args<GetTopByTagsCall, K, D>, options: Options): CallResult<GetTopByTagsCall, F>;
  getTopByTags<K extends string>(params: Args<GetTopByTagsCall, K, D>, ...then: MaybeThen<GetTopByTagsCall, F>): void | CallResult<GetTopByTagsCall, F>;
  getTopByTags<K extends string>(params: Args<GetTopByTagsCall, K, D>, ...rest: Rest<GetTopByTagsCall, F>): CallResult<GetTopByTagsCall, F>;

  /**
   * Several releases in one request.
   * `GET /release/details/batch, unsigned, responds with items.releases.release: Release[]`
   * - `releaseIds` (required): release ids, comma separated or an array
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

/** `new api.Releases()`. `D` are the names of the default parameters, `F` is the format. */
export interface ReleasesResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<ReleasesMethods<D, F>>,
    ResourceFields {}

/** Calls below `/release`: `new api.Releases(options?)` or `api.Releases(options?)`. */
export interface ReleasesConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): ReleasesResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): ReleasesResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: ReleasesResource<D, F>;
}
