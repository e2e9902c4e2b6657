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
import type * as calls from './catalogue-calls';

type GetArtistIdByUrlCall = Call<
  calls.CatalogueGetArtistIdByUrlParams,
  calls.CatalogueGetArtistIdByUrlResponse
>;
type GetReleaseIdByUrlCall = Call<
  calls.CatalogueGetReleaseIdByUrlParams,
  calls.CatalogueGetReleaseIdByUrlResponse
>;
type LogStreamsCall = Call<calls.CatalogueLogStreamsParams, calls.CatalogueLogStreamsResponse>;

/** Calls below `/catalogue`: `new api.Catalogue(options?)` or `api.Catalogue(options?)`. */
// biome-ignore format: each form of a call on one line
export interface CatalogueMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artist id for a store URL slug.
   * `GET /catalogue/artist-byurl, unsigned, responds with artist: Artist`
   * - `artistSlug` (required): slug; the stub of 1.0.0 has its name only in lower case
   * - `country` or `shopId`
   */
  getArtistIdByUrl<K extends string>(...call: Promised<GetArtistIdByUrlCall, K, D>): CallResult<GetArtistIdByUrlCall, F>;
  getArtistIdByUrl<K extends string>(params: Args<GetArtistIdByUrlCall, K, D>, ...then: Then<GetArtistIdByUrlCall, F>): void;
  getArtistIdByUrl(callback: Alone<GetArtistIdByUrlCall, D, F>): void;
  getArtistIdByUrl<K extends string>(params: Args<GetArtistIdByUrlCall, K, D>, ...then: ThenError): void;
  getArtistIdByUrl(this: Complete<GetArtistIdByUrlCall, D>, ...callback: AloneError<GetArtistIdByUrlCall, D>): void;
  getArtistIdByUrl<K extends string>(params: Args<GetArtistIdByUrlCall, K, D>, options: Options): CallResult<GetArtistIdByUrlCall, F>;
  getArtistIdByUrl<K extends string>(params: Args<GetArtistIdByUrlCall, K, D>, ...then: MaybeThen<GetArtistIdByUrlCall, F>): void | CallResult<GetArtistIdByUrlCall, F>;
  getArtistIdByUrl<K extends string>(params: Args<GetArtistIdByUrlCall, K, D>, ...rest: Rest<GetArtistIdByUrlCall, F>): CallResult<GetArtistIdByUrlCall, F>;

  /**
   * Release id for a store URL slug.
   * `GET /catalogue/release-byurl, unsigned, responds with release: Release`
   * - `releaseSlug` (required): slug; the stub of 1.0.0 has its name only in lower case
   * - `country` or `shopId`
   */
  getReleaseIdByUrl<K extends string>(...call: Promised<GetReleaseIdByUrlCall, K, D>): CallResult<GetReleaseIdByUrlCall, F>;
  getReleaseIdByUrl<K extends string>(params: Args<GetReleaseIdByUrlCall, K, D>, ...then: Then<GetReleaseIdByUrlCall, F>): void;
  getReleaseIdByUrl(callback: Alone<GetReleaseIdByUrlCall, D, F>): void;
  getReleaseIdByUrl<K extends string>(params: Args<GetReleaseIdByUrlCall, K, D>, ...then: ThenError): void;
  getReleaseIdByUrl(this: Complete<GetReleaseIdByUrlCall, D>, ...callback: AloneError<GetReleaseIdByUrlCall, D>): void;
  getReleaseIdByUrl<K extends string>(params: Args<GetReleaseIdByUrlCall, K, D>, options: Options): CallResult<GetReleaseIdByUrlCall, F>;
  getReleaseIdByUrl<K extends string>(params: Args<GetReleaseIdByUrlCall, K, D>, ...then: MaybeThen<GetReleaseIdByUrlCall, F>): void | CallResult<GetReleaseIdByUrlCall, F>;
  getReleaseIdByUrl<K extends string>(params: Args<GetReleaseIdByUrlCall, K, D>, ...rest: Rest<GetReleaseIdByUrlCall, F>): CallResult<GetReleaseIdByUrlCall, F>;

  /**
   * Report streams of the catalogue (radio).
   * `POST /catalogue/log, 3-legged, responds with playLogs: PlayLogs`
   * - `userId` (required): listener
   * - `country` (required): ISO 3166-1 alpha-2 territory in which it was played
   * - `playLogItem` (required): streams of one listener
   * - `accesstoken` and `accesssecret` of the user
   *
   * Note: report a stream that was loaded but not played with 0 seconds.
   */
  logStreams<K extends string>(...call: Promised<LogStreamsCall, K, D>): CallResult<LogStreamsCall, F>;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...then: Then<LogStreamsCall, F>): void;
  logStreams(callback: Alone<LogStreamsCall, D, F>): void;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...then: ThenError): void;
  logStreams(this: Complete<LogStreamsCall, D>, ...callback: AloneError<LogStreamsCall, D>): void;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, options: Options): CallResult<LogStreamsCall, F>;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...then: MaybeThen<LogStreamsCall, F>): void | CallResult<LogStreamsCall, F>;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...rest: Rest<LogStreamsCall, F>): CallResult<LogStreamsCall, F>;
}

/** `new api.Catalogue()`. `D` are the names of the default parameters, `F` is the format. */
export interface CatalogueResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<CatalogueMethods<D, F>>,
    ResourceFields {}

/** Calls below `/catalogue`: `new api.Catalogue(options?)` or `api.Catalogue(options?)`. */
export interface CatalogueConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): CatalogueResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): CatalogueResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: CatalogueResource<D, F>;
}
