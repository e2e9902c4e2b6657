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
import type * as calls from './artists-calls';

type BrowseCall = Call<calls.ArtistsBrowseParams, calls.ArtistsBrowseResponse, 'artists.artist'>;
type GetChartCall = Call<calls.ArtistsGetChartParams, calls.ArtistsGetChartResponse, 'chart.chartItem'>;
type GetDetailsCall = Call<calls.ArtistsGetDetailsParams, calls.ArtistsGetDetailsResponse>;
type GetReleasesCall = Call<
  calls.ArtistsGetReleasesParams,
  calls.ArtistsGetReleasesResponse,
  'releases.release'
>;
type GetSimilarCall = Call<calls.ArtistsGetSimilarParams, calls.ArtistsGetSimilarResponse, 'artists.artist'>;
type SearchCall = Call<calls.ArtistsSearchParams, calls.ArtistsSearchResponse, 'searchResults.searchResult'>;
type GetTopTracksCall = Call<
  calls.ArtistsGetTopTracksParams,
  calls.ArtistsGetTopTracksResponse,
  'tracks.track'
>;
type GetTagsCall = Call<calls.ArtistsGetTagsParams, calls.ArtistsGetTagsResponse, 'tags.tag'>;
type MatchByIdCall = Call<calls.ArtistsMatchByIdParams, calls.ArtistsMatchByIdResponse>;
type GetTopByTagsCall = Call<
  calls.ArtistsGetTopByTagsParams,
  calls.ArtistsGetTopByTagsResponse,
  'taggedResults.taggedItem'
>;
type GetRecommendationsCall = Call<
  calls.ArtistsGetRecommendationsParams,
  calls.ArtistsGetRecommendationsResponse,
  'recommendations.recommendedItem'
>;

/** Calls below `/artist`: `new api.Artists(options?)` or `api.Artists(options?)`. */
// biome-ignore format: each form of a call on one line
export interface ArtistsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artists whose name starts with given letters.
   * `GET /artist/browse, unsigned, responds with artists.artist: Artist[]`
   * - `letter` (required): one or more leading letters
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  browse<K extends string>(...call: Promised<BrowseCall, K, D>): CallResult<BrowseCall, F>;
  browse<K extends string>(params: Args<BrowseCall, K, D>, ...then: Then<BrowseCall, F>): void;
  browse(callback: Alone<BrowseCall, D, F>): void;
  browse<K extends string>(params: Args<BrowseCall, K, D>, ...then: ThenError): void;
  browse(this: Complete<BrowseCall, D>, ...callback: AloneError<BrowseCall, D>): void;
  browse<K extends string>(params: Args<BrowseCall, K, D>, options: Options): CallResult<BrowseCall, F>;
  browse<K extends string>(params: Args<BrowseCall, K, D>, ...then: MaybeThen<BrowseCall, F>): void | CallResult<BrowseCall, F>;
  browse<K extends string>(params: Args<BrowseCall, K, D>, ...rest: Rest<BrowseCall, F>): CallResult<BrowseCall, F>;

  /**
   * Most popular artists of a period.
   * `GET /artist/chart, unsigned, responds with chart.chartItem: ChartItem[]`
   * - `period`: chart period, default week
   * - `toDate`: last day, YYYYMMDD
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
   * One artist.
   * `GET /artist/details, unsigned, responds with artist: Artist`
   * - `artistId` (required): artist
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
   * Releases of an artist.
   * `GET /artist/releases, unsigned, responds with releases.release: Release[]`
   * - `artistId` (required): artist
   * - `type`: only this release type
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: in JSON responses of the current API the items are in releases.releases.
   */
  getReleases<K extends string>(...call: Promised<GetReleasesCall, K, D>): CallResult<GetReleasesCall, F>;
  getReleases<K extends string>(params: Args<GetReleasesCall, K, D>, ...then: Then<GetReleasesCall, F>): void;
  getReleases(callback: Alone<GetReleasesCall, D, F>): void;
  getReleases<K extends string>(params: Args<GetReleasesCall, K, D>, ...then: ThenError): void;
  getReleases(this: Complete<GetReleasesCall, D>, ...callback: AloneError<GetReleasesCall, D>): void;
  getReleases<K extends string>(params: Args<GetReleasesCall, K, D>, options: Options): CallResult<GetReleasesCall, F>;
  getReleases<K extends string>(params: Args<GetReleasesCall, K, D>, ...then: MaybeThen<GetReleasesCall, F>): void | CallResult<GetReleasesCall, F>;
  getReleases<K extends string>(params: Args<GetReleasesCall, K, D>, ...rest: Rest<GetReleasesCall, F>): CallResult<GetReleasesCall, F>;

  /**
   * Artists similar to an artist.
   * `GET /artist/similar, unsigned, responds with artists.artist: Artist[]`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getSimilar<K extends string>(...call: Promised<GetSimilarCall, K, D>): CallResult<GetSimilarCall, F>;
  getSimilar<K extends string>(params: Args<GetSimilarCall, K, D>, ...then: Then<GetSimilarCall, F>): void;
  getSimilar(callback: Alone<GetSimilarCall, D, F>): void;
  getSimilar<K extends string>(params: Args<GetSimilarCall, K, D>, ...then: ThenError): void;
  getSimilar(this: Complete<GetSimilarCall, D>, ...callback: AloneError<GetSimilarCall, D>): void;
  getSimilar<K extends string>(params: Args<GetSimilarCall, K, D>, options: Options): CallResult<GetSimilarCall, F>;
  getSimilar<K extends string>(params: Args<GetSimilarCall, K, D>, ...then: MaybeThen<GetSimilarCall, F>): void | CallResult<GetSimilarCall, F>;
  getSimilar<K extends string>(params: Args<GetSimilarCall, K, D>, ...rest: Rest<GetSimilarCall, F>): CallResult<GetSimilarCall, F>;

  /**
   * Search artists by name.
   * `GET /artist/search, unsigned, responds with searchResults.searchResult: SearchResult[]`
   * - `q` (required or `qa`): search text
   * - `qa`: advanced query, instead of q
   * - `sort`: column and direction separated by a space, default score desc
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
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
   * Most popular tracks of an artist.
   * `GET /artist/topTracks, unsigned, responds with tracks.track: Track[]`
   * - `artistId` (required): artist
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: paths are case-insensitive: other clients use toptracks.
   */
  getTopTracks<K extends string>(...call: Promised<GetTopTracksCall, K, D>): CallResult<GetTopTracksCall, F>;
  getTopTracks<K extends string>(params: Args<GetTopTracksCall, K, D>, ...then: Then<GetTopTracksCall, F>): void;
  getTopTracks(callback: Alone<GetTopTracksCall, D, F>): void;
  getTopTracks<K extends string>(params: Args<GetTopTracksCall, K, D>, ...then: ThenError): void;
  getTopTracks(this: Complete<GetTopTracksCall, D>, ...callback: AloneError<GetTopTracksCall, D>): void;
  getTopTracks<K extends string>(params: Args<GetTopTracksCall, K, D>, options: Options): CallResult<GetTopTracksCall, F>;
  getTopTracks<K extends string>(params: Args<GetTopTracksCall, K, D>, ...then: MaybeThen<GetTopTracksCall, F>): void | CallResult<GetTopTracksCall, F>;
  getTopTracks<K extends string>(params: Args<GetTopTracksCall, K, D>, ...rest: Rest<GetTopTracksCall, F>): CallResult<GetTopTracksCall, F>;

  /**
   * Tags of an artist.
   * `GET /artist/tags, unsigned, responds with tags.tag: Tag[]`
   * - `artistId` (required): artist
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
   * Map 7digital artist ids to MusicBrainz ids and back (legacy).
   * `GET /artist/match/byId, 2-legged, responds with matches.artists: MatchGroup | MatchGroup[]`
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
   * Most popular artists with the given tags.
   * `GET /artist/bytag/top, unsigned, responds with taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
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
   * Releases recommended for an artist.
   * `GET /artist/recommend, unsigned, responds with recommendations.recommendedItem: RecommendedItem[]`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getRecommendations<K extends string>(...call: Promised<GetRecommendationsCall, K, D>): CallResult<GetRecommendationsCall, F>;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...then: Then<GetRecommendationsCall, F>): void;
  getRecommendations(callback: Alone<GetRecommendationsCall, D, F>): void;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...then: ThenError): void;
  getRecommendations(this: Complete<GetRecommendationsCall, D>, ...callback: AloneError<GetRecommendationsCall, D>): void;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, options: Options): CallResult<GetRecommendationsCall, F>;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...then: MaybeThen<GetRecommendationsCall, F>): void | CallResult<GetRecommendationsCall, F>;
  getRecommendations<K extends string>(params: Args<GetRecommendationsCall, K, D>, ...rest: Rest<GetRecommendationsCall, F>): CallResult<GetRecommendationsCall, F>;
}

/** `new api.Artists()`. `D` are the names of the default parameters, `F` is the format. */
export interface ArtistsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<ArtistsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/artist`: `new api.Artists(options?)` or `api.Artists(options?)`. */
export interface ArtistsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): ArtistsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): ArtistsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: ArtistsResource<D, F>;
}
