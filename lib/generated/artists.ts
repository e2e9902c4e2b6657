// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './artists-calls';

/** Calls below `/artist`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface ArtistsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artists whose name starts with given letters.
   * `GET /artist/browse, unsigned, answers artists.artist: Artist[]`
   * - `letter` (required): one or more leading letters
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /artist/browse, unsigned, answers artists.artist: Artist[] */ browse<K extends string>(...call: Promised<calls.ArtistsBrowseParams, K, D>): Promise<Formatted<calls.ArtistsBrowseResponse, F>>;
  /* GET /artist/browse, unsigned, answers artists.artist: Artist[] */ browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, ...then: Then<calls.ArtistsBrowseResponse, F>): void;
  /* GET /artist/browse, unsigned, answers artists.artist: Artist[] */ browse(callback: Alone<calls.ArtistsBrowseParams, D, calls.ArtistsBrowseResponse, F>): void;
  /* GET /artist/browse, unsigned, answers artists.artist: Artist[] */ browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, ...then: ThenError): void;
  /* GET /artist/browse, unsigned, answers artists.artist: Artist[] */ browse(callback: AloneError<calls.ArtistsBrowseParams, D>): void;
  /* GET /artist/browse, unsigned, answers artists.artist: Artist[] */ browse<K extends string>(params: Args<calls.ArtistsBrowseParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsBrowseResponse, F>>;

  /**
   * Most popular artists of a period.
   * `GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[]`
   * - `period`: chart window, default week
   * - `toDate`: last day counted, YYYYMMDD
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(...call: Promised<calls.ArtistsGetChartParams, K, D>): Promise<Formatted<calls.ArtistsGetChartResponse, F>>;
  /* GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, ...then: Then<calls.ArtistsGetChartResponse, F>): void;
  /* GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart(callback: Alone<calls.ArtistsGetChartParams, D, calls.ArtistsGetChartResponse, F>): void;
  /* GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, ...then: ThenError): void;
  /* GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart(callback: AloneError<calls.ArtistsGetChartParams, D>): void;
  /* GET /artist/chart, unsigned, answers chart.chartItem: ChartItem[] */ getChart<K extends string>(params: Args<calls.ArtistsGetChartParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetChartResponse, F>>;

  /**
   * One artist.
   * `GET /artist/details, unsigned, answers artist: Artist`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  /* GET /artist/details, unsigned, answers artist: Artist */ getDetails<K extends string>(...call: Promised<calls.ArtistsGetDetailsParams, K, D>): Promise<Formatted<calls.ArtistsGetDetailsResponse, F>>;
  /* GET /artist/details, unsigned, answers artist: Artist */ getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, ...then: Then<calls.ArtistsGetDetailsResponse, F>): void;
  /* GET /artist/details, unsigned, answers artist: Artist */ getDetails(callback: Alone<calls.ArtistsGetDetailsParams, D, calls.ArtistsGetDetailsResponse, F>): void;
  /* GET /artist/details, unsigned, answers artist: Artist */ getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, ...then: ThenError): void;
  /* GET /artist/details, unsigned, answers artist: Artist */ getDetails(callback: AloneError<calls.ArtistsGetDetailsParams, D>): void;
  /* GET /artist/details, unsigned, answers artist: Artist */ getDetails<K extends string>(params: Args<calls.ArtistsGetDetailsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetDetailsResponse, F>>;

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
  /* GET /artist/releases, unsigned, answers releases.release: Release[] */ getReleases<K extends string>(...call: Promised<calls.ArtistsGetReleasesParams, K, D>): Promise<Formatted<calls.ArtistsGetReleasesResponse, F>>;
  /* GET /artist/releases, unsigned, answers releases.release: Release[] */ getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, ...then: Then<calls.ArtistsGetReleasesResponse, F>): void;
  /* GET /artist/releases, unsigned, answers releases.release: Release[] */ getReleases(callback: Alone<calls.ArtistsGetReleasesParams, D, calls.ArtistsGetReleasesResponse, F>): void;
  /* GET /artist/releases, unsigned, answers releases.release: Release[] */ getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, ...then: ThenError): void;
  /* GET /artist/releases, unsigned, answers releases.release: Release[] */ getReleases(callback: AloneError<calls.ArtistsGetReleasesParams, D>): void;
  /* GET /artist/releases, unsigned, answers releases.release: Release[] */ getReleases<K extends string>(params: Args<calls.ArtistsGetReleasesParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetReleasesResponse, F>>;

  /**
   * Artists like an artist.
   * `GET /artist/similar, unsigned, answers artists.artist: Artist[]`
   * - `artistId` (required): artist
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /artist/similar, unsigned, answers artists.artist: Artist[] */ getSimilar<K extends string>(...call: Promised<calls.ArtistsGetSimilarParams, K, D>): Promise<Formatted<calls.ArtistsGetSimilarResponse, F>>;
  /* GET /artist/similar, unsigned, answers artists.artist: Artist[] */ getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, ...then: Then<calls.ArtistsGetSimilarResponse, F>): void;
  /* GET /artist/similar, unsigned, answers artists.artist: Artist[] */ getSimilar(callback: Alone<calls.ArtistsGetSimilarParams, D, calls.ArtistsGetSimilarResponse, F>): void;
  /* GET /artist/similar, unsigned, answers artists.artist: Artist[] */ getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, ...then: ThenError): void;
  /* GET /artist/similar, unsigned, answers artists.artist: Artist[] */ getSimilar(callback: AloneError<calls.ArtistsGetSimilarParams, D>): void;
  /* GET /artist/similar, unsigned, answers artists.artist: Artist[] */ getSimilar<K extends string>(params: Args<calls.ArtistsGetSimilarParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetSimilarResponse, F>>;

  /**
   * Search artists by name.
   * `GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[]`
   * - `q` (required): search text
   * - `qa`: advanced query, instead of q
   * - `sort`: column and direction separated by a space, default score desc
   * - `streamable`: only items that can / cannot be streamed
   * - `licensorId`: only this licensor; a leading minus excludes it
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(...call: Promised<calls.ArtistsSearchParams, K, D>): Promise<Formatted<calls.ArtistsSearchResponse, F>>;
  /* GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, ...then: Then<calls.ArtistsSearchResponse, F>): void;
  /* GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search(callback: Alone<calls.ArtistsSearchParams, D, calls.ArtistsSearchResponse, F>): void;
  /* GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, ...then: ThenError): void;
  /* GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search(callback: AloneError<calls.ArtistsSearchParams, D>): void;
  /* GET /artist/search, unsigned, answers searchResults.searchResult: SearchResult[] */ search<K extends string>(params: Args<calls.ArtistsSearchParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsSearchResponse, F>>;

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
  /* GET /artist/topTracks, unsigned, answers tracks.track: Track[] */ getTopTracks<K extends string>(...call: Promised<calls.ArtistsGetTopTracksParams, K, D>): Promise<Formatted<calls.ArtistsGetTopTracksResponse, F>>;
  /* GET /artist/topTracks, unsigned, answers tracks.track: Track[] */ getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, ...then: Then<calls.ArtistsGetTopTracksResponse, F>): void;
  /* GET /artist/topTracks, unsigned, answers tracks.track: Track[] */ getTopTracks(callback: Alone<calls.ArtistsGetTopTracksParams, D, calls.ArtistsGetTopTracksResponse, F>): void;
  /* GET /artist/topTracks, unsigned, answers tracks.track: Track[] */ getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, ...then: ThenError): void;
  /* GET /artist/topTracks, unsigned, answers tracks.track: Track[] */ getTopTracks(callback: AloneError<calls.ArtistsGetTopTracksParams, D>): void;
  /* GET /artist/topTracks, unsigned, answers tracks.track: Track[] */ getTopTracks<K extends string>(params: Args<calls.ArtistsGetTopTracksParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetTopTracksResponse, F>>;

  /**
   * Tags of an artist.
   * `GET /artist/tags, unsigned, answers tags.tag: Tag[]`
   * - `artistId` (required): artist
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /artist/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(...call: Promised<calls.ArtistsGetTagsParams, K, D>): Promise<Formatted<calls.ArtistsGetTagsResponse, F>>;
  /* GET /artist/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, ...then: Then<calls.ArtistsGetTagsResponse, F>): void;
  /* GET /artist/tags, unsigned, answers tags.tag: Tag[] */ getTags(callback: Alone<calls.ArtistsGetTagsParams, D, calls.ArtistsGetTagsResponse, F>): void;
  /* GET /artist/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, ...then: ThenError): void;
  /* GET /artist/tags, unsigned, answers tags.tag: Tag[] */ getTags(callback: AloneError<calls.ArtistsGetTagsParams, D>): void;
  /* GET /artist/tags, unsigned, answers tags.tag: Tag[] */ getTags<K extends string>(params: Args<calls.ArtistsGetTagsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetTagsResponse, F>>;

  /**
   * Map 7digital artist ids to MusicBrainz ids and back (legacy).
   * `GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[]`
   * - `sevenDigitalIds`: 7digital ids, comma separated
   * - `mbIds`: MusicBrainz ids, comma separated (the beta called it musicBrainzIds)
   * - `country` or `shopId`
   *
   * Note: one of the two id lists is needed; the vendor removed the DTOs as deprecated in September 2018.
   */
  /* GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[] */ matchById<K extends string>(...call: Promised<calls.ArtistsMatchByIdParams, K, D>): Promise<Formatted<calls.ArtistsMatchByIdResponse, F>>;
  /* GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, ...then: Then<calls.ArtistsMatchByIdResponse, F>): void;
  /* GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[] */ matchById(callback: Alone<calls.ArtistsMatchByIdParams, D, calls.ArtistsMatchByIdResponse, F>): void;
  /* GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, ...then: ThenError): void;
  /* GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[] */ matchById(callback: AloneError<calls.ArtistsMatchByIdParams, D>): void;
  /* GET /artist/match/byId, 2-legged, answers matches.artists: MatchGroup | MatchGroup[] */ matchById<K extends string>(params: Args<calls.ArtistsMatchByIdParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsMatchByIdResponse, F>>;

  /**
   * Most popular artists with the given tags.
   * `GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[]`
   * - `tags` (required): one or more tag ids, comma separated; all must match
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(...call: Promised<calls.ArtistsGetTopByTagsParams, K, D>): Promise<Formatted<calls.ArtistsGetTopByTagsResponse, F>>;
  /* GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, ...then: Then<calls.ArtistsGetTopByTagsResponse, F>): void;
  /* GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags(callback: Alone<calls.ArtistsGetTopByTagsParams, D, calls.ArtistsGetTopByTagsResponse, F>): void;
  /* GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, ...then: ThenError): void;
  /* GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags(callback: AloneError<calls.ArtistsGetTopByTagsParams, D>): void;
  /* GET /artist/bytag/top, unsigned, answers taggedResults.taggedItem: TaggedItem[] */ getTopByTags<K extends string>(params: Args<calls.ArtistsGetTopByTagsParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.ArtistsGetTopByTagsResponse, F>>;
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
