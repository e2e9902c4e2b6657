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
import type * as calls from './artists-calls';

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
  browse<K extends string>(...call: Promised<calls.ArtistsBrowseParams, K, D>): CallResult<calls.ArtistsBrowseResponse, F, ItemAt<calls.ArtistsBrowseResponse, 'artists.artist'>>;
  browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, ...then: Then<calls.ArtistsBrowseResponse, F>): void;
  browse(callback: Alone<calls.ArtistsBrowseParams, D, calls.ArtistsBrowseResponse, F>): void;
  browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, ...then: ThenError): void;
  browse(callback: AloneError<calls.ArtistsBrowseParams, D>): void;
  browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsBrowseResponse, F, ItemAt<calls.ArtistsBrowseResponse, 'artists.artist'>>;
  browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, ...then: MaybeThen<calls.ArtistsBrowseResponse, F>): void | CallResult<calls.ArtistsBrowseResponse, F, ItemAt<calls.ArtistsBrowseResponse, 'artists.artist'>>;
  browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsBrowseResponse, F> | null, callback?: NoCallback<calls.ArtistsBrowseResponse, F> | null): CallResult<calls.ArtistsBrowseResponse, F, ItemAt<calls.ArtistsBrowseResponse, 'artists.artist'>>;

  /**
   * Most popular artists of a period.
   * `GET /artist/chart, unsigned, responds with chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<calls.ArtistsGetChartParams, K, D>): CallResult<calls.ArtistsGetChartResponse, F, ItemAt<calls.ArtistsGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, ...then: Then<calls.ArtistsGetChartResponse, F>): void;
  getChart(callback: Alone<calls.ArtistsGetChartParams, D, calls.ArtistsGetChartResponse, F>): void;
  getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, ...then: ThenError): void;
  getChart(callback: AloneError<calls.ArtistsGetChartParams, D>): void;
  getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetChartResponse, F, ItemAt<calls.ArtistsGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, ...then: MaybeThen<calls.ArtistsGetChartResponse, F>): void | CallResult<calls.ArtistsGetChartResponse, F, ItemAt<calls.ArtistsGetChartResponse, 'chart.chartItem'>>;
  getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetChartResponse, F> | null, callback?: NoCallback<calls.ArtistsGetChartResponse, F> | null): CallResult<calls.ArtistsGetChartResponse, F, ItemAt<calls.ArtistsGetChartResponse, 'chart.chartItem'>>;

  /**
   * One artist.
   * `GET /artist/details, unsigned, responds with artist: Artist`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<calls.ArtistsGetDetailsParams, K, D>): CallResult<calls.ArtistsGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, ...then: Then<calls.ArtistsGetDetailsResponse, F>): void;
  getDetails(callback: Alone<calls.ArtistsGetDetailsParams, D, calls.ArtistsGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<calls.ArtistsGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, ...then: MaybeThen<calls.ArtistsGetDetailsResponse, F>): void | CallResult<calls.ArtistsGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetDetailsResponse, F> | null, callback?: NoCallback<calls.ArtistsGetDetailsResponse, F> | null): CallResult<calls.ArtistsGetDetailsResponse, F>;

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
   * Note: in JSON replies of the current API the items sit under releases.releases.
   */
  getReleases<K extends string>(...call: Promised<calls.ArtistsGetReleasesParams, K, D>): CallResult<calls.ArtistsGetReleasesResponse, F, ItemAt<calls.ArtistsGetReleasesResponse, 'releases.release'>>;
  getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, ...then: Then<calls.ArtistsGetReleasesResponse, F>): void;
  getReleases(callback: Alone<calls.ArtistsGetReleasesParams, D, calls.ArtistsGetReleasesResponse, F>): void;
  getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, ...then: ThenError): void;
  getReleases(callback: AloneError<calls.ArtistsGetReleasesParams, D>): void;
  getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetReleasesResponse, F, ItemAt<calls.ArtistsGetReleasesResponse, 'releases.release'>>;
  getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, ...then: MaybeThen<calls.ArtistsGetReleasesResponse, F>): void | CallResult<calls.ArtistsGetReleasesResponse, F, ItemAt<calls.ArtistsGetReleasesResponse, 'releases.release'>>;
  getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetReleasesResponse, F> | null, callback?: NoCallback<calls.ArtistsGetReleasesResponse, F> | null): CallResult<calls.ArtistsGetReleasesResponse, F, ItemAt<calls.ArtistsGetReleasesResponse, 'releases.release'>>;

  /**
   * Artists like an artist.
   * `GET /artist/similar, unsigned, responds with artists.artist: Artist[]`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getSimilar<K extends string>(...call: Promised<calls.ArtistsGetSimilarParams, K, D>): CallResult<calls.ArtistsGetSimilarResponse, F, ItemAt<calls.ArtistsGetSimilarResponse, 'artists.artist'>>;
  getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, ...then: Then<calls.ArtistsGetSimilarResponse, F>): void;
  getSimilar(callback: Alone<calls.ArtistsGetSimilarParams, D, calls.ArtistsGetSimilarResponse, F>): void;
  getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, ...then: ThenError): void;
  getSimilar(callback: AloneError<calls.ArtistsGetSimilarParams, D>): void;
  getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetSimilarResponse, F, ItemAt<calls.ArtistsGetSimilarResponse, 'artists.artist'>>;
  getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, ...then: MaybeThen<calls.ArtistsGetSimilarResponse, F>): void | CallResult<calls.ArtistsGetSimilarResponse, F, ItemAt<calls.ArtistsGetSimilarResponse, 'artists.artist'>>;
  getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetSimilarResponse, F> | null, callback?: NoCallback<calls.ArtistsGetSimilarResponse, F> | null): CallResult<calls.ArtistsGetSimilarResponse, F, ItemAt<calls.ArtistsGetSimilarResponse, 'artists.artist'>>;

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
  search<K extends string>(...call: Promised<calls.ArtistsSearchParams, K, D>): CallResult<calls.ArtistsSearchResponse, F, ItemAt<calls.ArtistsSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, ...then: Then<calls.ArtistsSearchResponse, F>): void;
  search(callback: Alone<calls.ArtistsSearchParams, D, calls.ArtistsSearchResponse, F>): void;
  search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, ...then: ThenError): void;
  search(callback: AloneError<calls.ArtistsSearchParams, D>): void;
  search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsSearchResponse, F, ItemAt<calls.ArtistsSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, ...then: MaybeThen<calls.ArtistsSearchResponse, F>): void | CallResult<calls.ArtistsSearchResponse, F, ItemAt<calls.ArtistsSearchResponse, 'searchResults.searchResult'>>;
  search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsSearchResponse, F> | null, callback?: NoCallback<calls.ArtistsSearchResponse, F> | null): CallResult<calls.ArtistsSearchResponse, F, ItemAt<calls.ArtistsSearchResponse, 'searchResults.searchResult'>>;

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
  getTopTracks<K extends string>(...call: Promised<calls.ArtistsGetTopTracksParams, K, D>): CallResult<calls.ArtistsGetTopTracksResponse, F, ItemAt<calls.ArtistsGetTopTracksResponse, 'tracks.track'>>;
  getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, ...then: Then<calls.ArtistsGetTopTracksResponse, F>): void;
  getTopTracks(callback: Alone<calls.ArtistsGetTopTracksParams, D, calls.ArtistsGetTopTracksResponse, F>): void;
  getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, ...then: ThenError): void;
  getTopTracks(callback: AloneError<calls.ArtistsGetTopTracksParams, D>): void;
  getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetTopTracksResponse, F, ItemAt<calls.ArtistsGetTopTracksResponse, 'tracks.track'>>;
  getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, ...then: MaybeThen<calls.ArtistsGetTopTracksResponse, F>): void | CallResult<calls.ArtistsGetTopTracksResponse, F, ItemAt<calls.ArtistsGetTopTracksResponse, 'tracks.track'>>;
  getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetTopTracksResponse, F> | null, callback?: NoCallback<calls.ArtistsGetTopTracksResponse, F> | null): CallResult<calls.ArtistsGetTopTracksResponse, F, ItemAt<calls.ArtistsGetTopTracksResponse, 'tracks.track'>>;

  /**
   * Tags of an artist.
   * `GET /artist/tags, unsigned, responds with tags.tag: Tag[]`
   * - `artistId` (required): artist
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTags<K extends string>(...call: Promised<calls.ArtistsGetTagsParams, K, D>): CallResult<calls.ArtistsGetTagsResponse, F, ItemAt<calls.ArtistsGetTagsResponse, 'tags.tag'>>;
  getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, ...then: Then<calls.ArtistsGetTagsResponse, F>): void;
  getTags(callback: Alone<calls.ArtistsGetTagsParams, D, calls.ArtistsGetTagsResponse, F>): void;
  getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, ...then: ThenError): void;
  getTags(callback: AloneError<calls.ArtistsGetTagsParams, D>): void;
  getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetTagsResponse, F, ItemAt<calls.ArtistsGetTagsResponse, 'tags.tag'>>;
  getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, ...then: MaybeThen<calls.ArtistsGetTagsResponse, F>): void | CallResult<calls.ArtistsGetTagsResponse, F, ItemAt<calls.ArtistsGetTagsResponse, 'tags.tag'>>;
  getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetTagsResponse, F> | null, callback?: NoCallback<calls.ArtistsGetTagsResponse, F> | null): CallResult<calls.ArtistsGetTagsResponse, F, ItemAt<calls.ArtistsGetTagsResponse, 'tags.tag'>>;

  /**
   * Map 7digital artist ids to MusicBrainz ids and back (legacy).
   * `GET /artist/match/byId, 2-legged, responds with matches.artists: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<calls.ArtistsMatchByIdParams, K, D>): CallResult<calls.ArtistsMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, ...then: Then<calls.ArtistsMatchByIdResponse, F>): void;
  matchById(callback: Alone<calls.ArtistsMatchByIdParams, D, calls.ArtistsMatchByIdResponse, F>): void;
  matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, ...then: ThenError): void;
  matchById(callback: AloneError<calls.ArtistsMatchByIdParams, D>): void;
  matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, ...then: MaybeThen<calls.ArtistsMatchByIdResponse, F>): void | CallResult<calls.ArtistsMatchByIdResponse, F>;
  matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsMatchByIdResponse, F> | null, callback?: NoCallback<calls.ArtistsMatchByIdResponse, F> | null): CallResult<calls.ArtistsMatchByIdResponse, F>;

  /**
   * Most popular artists with the given tags.
   * `GET /artist/bytag/top, unsigned, responds with taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTopByTags<K extends string>(...call: Promised<calls.ArtistsGetTopByTagsParams, K, D>): CallResult<calls.ArtistsGetTopByTagsResponse, F, ItemAt<calls.ArtistsGetTopByTagsResponse, 'taggedResults.taggedItem'>>;
  getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, ...then: Then<calls.ArtistsGetTopByTagsResponse, F>): void;
  getTopByTags(callback: Alone<calls.ArtistsGetTopByTagsParams, D, calls.ArtistsGetTopByTagsResponse, F>): void;
  getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, ...then: ThenError): void;
  getTopByTags(callback: AloneError<calls.ArtistsGetTopByTagsParams, D>): void;
  getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetTopByTagsResponse, F, ItemAt<calls.ArtistsGetTopByTagsResponse, 'taggedResults.taggedItem'>>;
  getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, ...then: MaybeThen<calls.ArtistsGetTopByTagsResponse, F>): void | CallResult<calls.ArtistsGetTopByTagsResponse, F, ItemAt<calls.ArtistsGetTopByTagsResponse, 'taggedResults.taggedItem'>>;
  getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetTopByTagsResponse, F> | null, callback?: NoCallback<calls.ArtistsGetTopByTagsResponse, F> | null): CallResult<calls.ArtistsGetTopByTagsResponse, F, ItemAt<calls.ArtistsGetTopByTagsResponse, 'taggedResults.taggedItem'>>;

  /**
   * Releases recommended for an artist.
   * `GET /artist/recommend, unsigned, responds with recommendations.recommendedItem: RecommendedItem[]`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getRecommendations<K extends string>(...call: Promised<calls.ArtistsGetRecommendationsParams, K, D>): CallResult<calls.ArtistsGetRecommendationsResponse, F, ItemAt<calls.ArtistsGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
  getRecommendations<K extends string>(params: Args<calls.ArtistsGetRecommendationsParams, K, D>, ...then: Then<calls.ArtistsGetRecommendationsResponse, F>): void;
  getRecommendations(callback: Alone<calls.ArtistsGetRecommendationsParams, D, calls.ArtistsGetRecommendationsResponse, F>): void;
  getRecommendations<K extends string>(params: Args<calls.ArtistsGetRecommendationsParams, K, D>, ...then: ThenError): void;
  getRecommendations(callback: AloneError<calls.ArtistsGetRecommendationsParams, D>): void;
  getRecommendations<K extends string>(params: Args<calls.ArtistsGetRecommendationsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.ArtistsGetRecommendationsResponse, F, ItemAt<calls.ArtistsGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
  getRecommendations<K extends string>(params: Args<calls.ArtistsGetRecommendationsParams, K, D>, ...then: MaybeThen<calls.ArtistsGetRecommendationsResponse, F>): void | CallResult<calls.ArtistsGetRecommendationsResponse, F, ItemAt<calls.ArtistsGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
  getRecommendations<K extends string>(params: Args<calls.ArtistsGetRecommendationsParams, K, D>, options?: CallOptions | NoCallback<calls.ArtistsGetRecommendationsResponse, F> | null, callback?: NoCallback<calls.ArtistsGetRecommendationsResponse, F> | null): CallResult<calls.ArtistsGetRecommendationsResponse, F, ItemAt<calls.ArtistsGetRecommendationsResponse, 'recommendations.recommendedItem'>>;
}

/** `new api.Artists()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface ArtistsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<ArtistsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/artist`: `new api.Artists(options?)` or `api.Artists(options?)`. */
export interface ArtistsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ArtistsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ArtistsResource<D | Lowercase<K>, G>;
  readonly prototype: ArtistsResource<D, F>;
}
