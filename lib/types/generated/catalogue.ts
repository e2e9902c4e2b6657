// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './catalogue-calls';

/** Calls below `/catalogue`: `new api.Catalogue(options?)` or `api.Catalogue(options?)`. */
// biome-ignore format: each form of a call on one line
export interface CatalogueMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artist id for a store URL slug.
   * `GET /catalogue/artist-byurl, unsigned, responds with artist: Artist`
   * - `artistSlug` (required): slug; spelling seen only lower-cased by the stub
   * - `country` or `shopId`
   */
  getArtistIdByUrl<K extends string>(...call: Promised<calls.CatalogueGetArtistIdByUrlParams, K, D>): CallResult<calls.CatalogueGetArtistIdByUrlResponse, F>;
  getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: Then<calls.CatalogueGetArtistIdByUrlResponse, F>): void;
  getArtistIdByUrl(callback: Alone<calls.CatalogueGetArtistIdByUrlParams, D, calls.CatalogueGetArtistIdByUrlResponse, F>): void;
  getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: ThenError): void;
  getArtistIdByUrl(callback: AloneError<calls.CatalogueGetArtistIdByUrlParams, D>): void;
  getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.CatalogueGetArtistIdByUrlResponse, F>;
  getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: MaybeThen<calls.CatalogueGetArtistIdByUrlResponse, F>): void | CallResult<calls.CatalogueGetArtistIdByUrlResponse, F>;
  getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, options?: CallOptions | NoCallback<calls.CatalogueGetArtistIdByUrlResponse, F> | null, callback?: NoCallback<calls.CatalogueGetArtistIdByUrlResponse, F> | null): CallResult<calls.CatalogueGetArtistIdByUrlResponse, F>;

  /**
   * Release id for a store URL slug.
   * `GET /catalogue/release-byurl, unsigned, responds with release: Release`
   * - `releaseSlug` (required): slug; spelling seen only lower-cased by the stub
   * - `country` or `shopId`
   */
  getReleaseIdByUrl<K extends string>(...call: Promised<calls.CatalogueGetReleaseIdByUrlParams, K, D>): CallResult<calls.CatalogueGetReleaseIdByUrlResponse, F>;
  getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: Then<calls.CatalogueGetReleaseIdByUrlResponse, F>): void;
  getReleaseIdByUrl(callback: Alone<calls.CatalogueGetReleaseIdByUrlParams, D, calls.CatalogueGetReleaseIdByUrlResponse, F>): void;
  getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: ThenError): void;
  getReleaseIdByUrl(callback: AloneError<calls.CatalogueGetReleaseIdByUrlParams, D>): void;
  getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.CatalogueGetReleaseIdByUrlResponse, F>;
  getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: MaybeThen<calls.CatalogueGetReleaseIdByUrlResponse, F>): void | CallResult<calls.CatalogueGetReleaseIdByUrlResponse, F>;
  getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, options?: CallOptions | NoCallback<calls.CatalogueGetReleaseIdByUrlResponse, F> | null, callback?: NoCallback<calls.CatalogueGetReleaseIdByUrlResponse, F> | null): CallResult<calls.CatalogueGetReleaseIdByUrlResponse, F>;

  /**
   * Report streams of the catalogue (radio).
   * `POST /catalogue/log, 3-legged, responds with playLogs: PlayLogs`
   * - `userId` (required): listener
   * - `country` (required): ISO 3166-1 alpha-2 territory in which it was played
   * - `playLogItem` (required): streams of one listener
   * - `accesstoken` and `accesssecret` of the user
   *
   * Note: report a stream that was loaded ahead and not played with 0 seconds.
   */
  logStreams<K extends string>(...call: Promised<calls.CatalogueLogStreamsParams, K, D>): CallResult<calls.CatalogueLogStreamsResponse, F>;
  logStreams<K extends string>(params: Args<calls.CatalogueLogStreamsParams, K, D>, ...then: Then<calls.CatalogueLogStreamsResponse, F>): void;
  logStreams(callback: Alone<calls.CatalogueLogStreamsParams, D, calls.CatalogueLogStreamsResponse, F>): void;
  logStreams<K extends string>(params: Args<calls.CatalogueLogStreamsParams, K, D>, ...then: ThenError): void;
  logStreams(callback: AloneError<calls.CatalogueLogStreamsParams, D>): void;
  logStreams<K extends string>(params: Args<calls.CatalogueLogStreamsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.CatalogueLogStreamsResponse, F>;
  logStreams<K extends string>(params: Args<calls.CatalogueLogStreamsParams, K, D>, ...then: MaybeThen<calls.CatalogueLogStreamsResponse, F>): void | CallResult<calls.CatalogueLogStreamsResponse, F>;
  logStreams<K extends string>(params: Args<calls.CatalogueLogStreamsParams, K, D>, options?: CallOptions | NoCallback<calls.CatalogueLogStreamsResponse, F> | null, callback?: NoCallback<calls.CatalogueLogStreamsResponse, F> | null): CallResult<calls.CatalogueLogStreamsResponse, F>;
}

/** `new api.Catalogue()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface CatalogueResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<CatalogueMethods<D, F>>,
    ResourceFields {}

/** Calls below `/catalogue`: `new api.Catalogue(options?)` or `api.Catalogue(options?)`. */
export interface CatalogueConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): CatalogueResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): CatalogueResource<D | Lowercase<K>, G>;
  readonly prototype: CatalogueResource<D, F>;
}
