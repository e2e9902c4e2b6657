// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './artists-calls';

/** Calls below `/artist`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface ArtistsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artists whose name starts with given letters.
   * `GET /artist/browse, unsigned, answers artists.artist: Artist[]`
   * - `letter` (required): one or more leading letters
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  browse<K extends string>(...call: Promised<'GET /artist/browse, unsigned, answers artists.artist: Artist[]', calls.ArtistsBrowseParams, K, D>): Promise<Formatted<calls.ArtistsBrowseResponse, F>>;
  browse<K extends string>(params: Args<'GET /artist/browse, unsigned, answers artists.artist: Artist[]', calls.ArtistsBrowseParams, K, D>, ...then: Then<calls.ArtistsBrowseResponse, F>): void;
  browse(callback: Alone<'GET /artist/browse, unsigned, answers artists.artist: Artist[]', calls.ArtistsBrowseParams, D, calls.ArtistsBrowseResponse, F>): void;
  browse<K extends string>(params: Args<'GET /artist/browse, unsigned, answers artists.artist: Artist[]', calls.ArtistsBrowseParams, K, D>, ...then: ThenError): void;
  browse(callback: AloneError<'GET /artist/browse, unsigned, answers artists.artist: Artist[]', calls.ArtistsBrowseParams, D>): void;
  browse<K extends string>(params: Args<'GET /artist/browse, unsigned, answers artists.artist: Artist[]', calls.ArtistsBrowseParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsBrowseResponse, F>>;

  /**
   * Most popular artists of a period.
   * `GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getChart<K extends string>(...call: Promised<'GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ArtistsGetChartParams, K, D>): Promise<Formatted<calls.ArtistsGetChartResponse, F>>;
  getChart<K extends string>(params: Args<'GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ArtistsGetChartParams, K, D>, ...then: Then<calls.ArtistsGetChartResponse, F>): void;
  getChart(callback: Alone<'GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ArtistsGetChartParams, D, calls.ArtistsGetChartResponse, F>): void;
  getChart<K extends string>(params: Args<'GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ArtistsGetChartParams, K, D>, ...then: ThenError): void;
  getChart(callback: AloneError<'GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ArtistsGetChartParams, D>): void;
  getChart<K extends string>(params: Args<'GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]', calls.ArtistsGetChartParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetChartResponse, F>>;

  /**
   * One artist.
   * `GET /artist/details, unsigned, answers artist: Artist`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getDetails<K extends string>(...call: Promised<'GET /artist/details, unsigned, answers artist: Artist', calls.ArtistsGetDetailsParams, K, D>): Promise<Formatted<calls.ArtistsGetDetailsResponse, F>>;
  getDetails<K extends string>(params: Args<'GET /artist/details, unsigned, answers artist: Artist', calls.ArtistsGetDetailsParams, K, D>, ...then: Then<calls.ArtistsGetDetailsResponse, F>): void;
  getDetails(callback: Alone<'GET /artist/details, unsigned, answers artist: Artist', calls.ArtistsGetDetailsParams, D, calls.ArtistsGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<'GET /artist/details, unsigned, answers artist: Artist', calls.ArtistsGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<'GET /artist/details, unsigned, answers artist: Artist', calls.ArtistsGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<'GET /artist/details, unsigned, answers artist: Artist', calls.ArtistsGetDetailsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetDetailsResponse, F>>;

  /**
   * Releases of an artist.
   * `GET /artist/releases, unsigned, answers releases.release: Release[]`
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
  getReleases<K extends string>(...call: Promised<'GET /artist/releases, unsigned, answers releases.release: Release[]', calls.ArtistsGetReleasesParams, K, D>): Promise<Formatted<calls.ArtistsGetReleasesResponse, F>>;
  getReleases<K extends string>(params: Args<'GET /artist/releases, unsigned, answers releases.release: Release[]', calls.ArtistsGetReleasesParams, K, D>, ...then: Then<calls.ArtistsGetReleasesResponse, F>): void;
  getReleases(callback: Alone<'GET /artist/releases, unsigned, answers releases.release: Release[]', calls.ArtistsGetReleasesParams, D, calls.ArtistsGetReleasesResponse, F>): void;
  getReleases<K extends string>(params: Args<'GET /artist/releases, unsigned, answers releases.release: Release[]', calls.ArtistsGetReleasesParams, K, D>, ...then: ThenError): void;
  getReleases(callback: AloneError<'GET /artist/releases, unsigned, answers releases.release: Release[]', calls.ArtistsGetReleasesParams, D>): void;
  getReleases<K extends string>(params: Args<'GET /artist/releases, unsigned, answers releases.release: Release[]', calls.ArtistsGetReleasesParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetReleasesResponse, F>>;

  /**
   * Artists like an artist.
   * `GET /artist/similar, unsigned, answers artists.artist: Artist[]`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getSimilar<K extends string>(...call: Promised<'GET /artist/similar, unsigned, answers artists.artist: Artist[]', calls.ArtistsGetSimilarParams, K, D>): Promise<Formatted<calls.ArtistsGetSimilarResponse, F>>;
  getSimilar<K extends string>(params: Args<'GET /artist/similar, unsigned, answers artists.artist: Artist[]', calls.ArtistsGetSimilarParams, K, D>, ...then: Then<calls.ArtistsGetSimilarResponse, F>): void;
  getSimilar(callback: Alone<'GET /artist/similar, unsigned, answers artists.artist: Artist[]', calls.ArtistsGetSimilarParams, D, calls.ArtistsGetSimilarResponse, F>): void;
  getSimilar<K extends string>(params: Args<'GET /artist/similar, unsigned, answers artists.artist: Artist[]', calls.ArtistsGetSimilarParams, K, D>, ...then: ThenError): void;
  getSimilar(callback: AloneError<'GET /artist/similar, unsigned, answers artists.artist: Artist[]', calls.ArtistsGetSimilarParams, D>): void;
  getSimilar<K extends string>(params: Args<'GET /artist/similar, unsigned, answers artists.artist: Artist[]', calls.ArtistsGetSimilarParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetSimilarResponse, F>>;

  /**
   * Search artists by name.
   * `GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]`
   * - `q` (required or `qa`): search text
   * - `qa`: advanced query, instead of q
   * - `sort`: column and direction separated by a space, default score desc
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  search<K extends string>(...call: Promised<'GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ArtistsSearchParams, K, D>): Promise<Formatted<calls.ArtistsSearchResponse, F>>;
  search<K extends string>(params: Args<'GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ArtistsSearchParams, K, D>, ...then: Then<calls.ArtistsSearchResponse, F>): void;
  search(callback: Alone<'GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ArtistsSearchParams, D, calls.ArtistsSearchResponse, F>): void;
  search<K extends string>(params: Args<'GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ArtistsSearchParams, K, D>, ...then: ThenError): void;
  search(callback: AloneError<'GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ArtistsSearchParams, D>): void;
  search<K extends string>(params: Args<'GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]', calls.ArtistsSearchParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsSearchResponse, F>>;

  /**
   * Most popular tracks of an artist.
   * `GET /artist/topTracks, unsigned, answers tracks.track: Track[]`
   * - `artistId` (required): artist
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: paths are case-insensitive: other clients use toptracks.
   */
  getTopTracks<K extends string>(...call: Promised<'GET /artist/topTracks, unsigned, answers tracks.track: Track[]', calls.ArtistsGetTopTracksParams, K, D>): Promise<Formatted<calls.ArtistsGetTopTracksResponse, F>>;
  getTopTracks<K extends string>(params: Args<'GET /artist/topTracks, unsigned, answers tracks.track: Track[]', calls.ArtistsGetTopTracksParams, K, D>, ...then: Then<calls.ArtistsGetTopTracksResponse, F>): void;
  getTopTracks(callback: Alone<'GET /artist/topTracks, unsigned, answers tracks.track: Track[]', calls.ArtistsGetTopTracksParams, D, calls.ArtistsGetTopTracksResponse, F>): void;
  getTopTracks<K extends string>(params: Args<'GET /artist/topTracks, unsigned, answers tracks.track: Track[]', calls.ArtistsGetTopTracksParams, K, D>, ...then: ThenError): void;
  getTopTracks(callback: AloneError<'GET /artist/topTracks, unsigned, answers tracks.track: Track[]', calls.ArtistsGetTopTracksParams, D>): void;
  getTopTracks<K extends string>(params: Args<'GET /artist/topTracks, unsigned, answers tracks.track: Track[]', calls.ArtistsGetTopTracksParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetTopTracksResponse, F>>;

  /**
   * Tags of an artist.
   * `GET /artist/tags, unsigned, answers tags.tag: Tag[]`
   * - `artistId` (required): artist
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTags<K extends string>(...call: Promised<'GET /artist/tags, unsigned, answers tags.tag: Tag[]', calls.ArtistsGetTagsParams, K, D>): Promise<Formatted<calls.ArtistsGetTagsResponse, F>>;
  getTags<K extends string>(params: Args<'GET /artist/tags, unsigned, answers tags.tag: Tag[]', calls.ArtistsGetTagsParams, K, D>, ...then: Then<calls.ArtistsGetTagsResponse, F>): void;
  getTags(callback: Alone<'GET /artist/tags, unsigned, answers tags.tag: Tag[]', calls.ArtistsGetTagsParams, D, calls.ArtistsGetTagsResponse, F>): void;
  getTags<K extends string>(params: Args<'GET /artist/tags, unsigned, answers tags.tag: Tag[]', calls.ArtistsGetTagsParams, K, D>, ...then: ThenError): void;
  getTags(callback: AloneError<'GET /artist/tags, unsigned, answers tags.tag: Tag[]', calls.ArtistsGetTagsParams, D>): void;
  getTags<K extends string>(params: Args<'GET /artist/tags, unsigned, answers tags.tag: Tag[]', calls.ArtistsGetTagsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetTagsResponse, F>>;

  /**
   * Map 7digital artist ids to MusicBrainz ids and back (legacy).
   * `GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  matchById<K extends string>(...call: Promised<'GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]', calls.ArtistsMatchByIdParams, K, D>): Promise<Formatted<calls.ArtistsMatchByIdResponse, F>>;
  matchById<K extends string>(params: Args<'GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]', calls.ArtistsMatchByIdParams, K, D>, ...then: Then<calls.ArtistsMatchByIdResponse, F>): void;
  matchById(callback: Alone<'GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]', calls.ArtistsMatchByIdParams, D, calls.ArtistsMatchByIdResponse, F>): void;
  matchById<K extends string>(params: Args<'GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]', calls.ArtistsMatchByIdParams, K, D>, ...then: ThenError): void;
  matchById(callback: AloneError<'GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]', calls.ArtistsMatchByIdParams, D>): void;
  matchById<K extends string>(params: Args<'GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]', calls.ArtistsMatchByIdParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsMatchByIdResponse, F>>;

  /**
   * Most popular artists with the given tags.
   * `GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  getTopByTags<K extends string>(...call: Promised<'GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ArtistsGetTopByTagsParams, K, D>): Promise<Formatted<calls.ArtistsGetTopByTagsResponse, F>>;
  getTopByTags<K extends string>(params: Args<'GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ArtistsGetTopByTagsParams, K, D>, ...then: Then<calls.ArtistsGetTopByTagsResponse, F>): void;
  getTopByTags(callback: Alone<'GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ArtistsGetTopByTagsParams, D, calls.ArtistsGetTopByTagsResponse, F>): void;
  getTopByTags<K extends string>(params: Args<'GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ArtistsGetTopByTagsParams, K, D>, ...then: ThenError): void;
  getTopByTags(callback: AloneError<'GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ArtistsGetTopByTagsParams, D>): void;
  getTopByTags<K extends string>(params: Args<'GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]', calls.ArtistsGetTopByTagsParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.ArtistsGetTopByTagsResponse, F>>;
}

/** `new api.Artists()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface ArtistsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<ArtistsMethods<D, F>>,
    ResourceFields {}

export interface ArtistsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ArtistsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): ArtistsResource<D | Lowercase<K>, G>;
  readonly prototype: ArtistsResource<D, F>;
}
