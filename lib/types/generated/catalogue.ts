// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './catalogue-calls';

/** Calls below `/catalogue`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface CatalogueMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artist id for a store URL slug.
   * `GET /catalogue/artist-byurl, unsigned, answers artist: Artist`
   * - `artistSlug` (required): slug; spelling seen only lower-cased by the stub
   * - `country` or `shopId`
   */
  getArtistIdByUrl<K extends string>(...call: Promised<'GET /catalogue/artist-byurl, unsigned, answers artist: Artist', calls.CatalogueGetArtistIdByUrlParams, K, D>): Promise<Formatted<calls.CatalogueGetArtistIdByUrlResponse, F>>;
  getArtistIdByUrl<K extends string>(params: Args<'GET /catalogue/artist-byurl, unsigned, answers artist: Artist', calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: Then<calls.CatalogueGetArtistIdByUrlResponse, F>): void;
  getArtistIdByUrl(callback: Alone<'GET /catalogue/artist-byurl, unsigned, answers artist: Artist', calls.CatalogueGetArtistIdByUrlParams, D, calls.CatalogueGetArtistIdByUrlResponse, F>): void;
  getArtistIdByUrl<K extends string>(params: Args<'GET /catalogue/artist-byurl, unsigned, answers artist: Artist', calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: ThenError): void;
  getArtistIdByUrl(callback: AloneError<'GET /catalogue/artist-byurl, unsigned, answers artist: Artist', calls.CatalogueGetArtistIdByUrlParams, D>): void;
  getArtistIdByUrl<K extends string>(params: Args<'GET /catalogue/artist-byurl, unsigned, answers artist: Artist', calls.CatalogueGetArtistIdByUrlParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.CatalogueGetArtistIdByUrlResponse, F>>;

  /**
   * Release id for a store URL slug.
   * `GET /catalogue/release-byurl, unsigned, answers release: Release`
   * - `releaseSlug` (required): slug; spelling seen only lower-cased by the stub
   * - `country` or `shopId`
   */
  getReleaseIdByUrl<K extends string>(...call: Promised<'GET /catalogue/release-byurl, unsigned, answers release: Release', calls.CatalogueGetReleaseIdByUrlParams, K, D>): Promise<Formatted<calls.CatalogueGetReleaseIdByUrlResponse, F>>;
  getReleaseIdByUrl<K extends string>(params: Args<'GET /catalogue/release-byurl, unsigned, answers release: Release', calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: Then<calls.CatalogueGetReleaseIdByUrlResponse, F>): void;
  getReleaseIdByUrl(callback: Alone<'GET /catalogue/release-byurl, unsigned, answers release: Release', calls.CatalogueGetReleaseIdByUrlParams, D, calls.CatalogueGetReleaseIdByUrlResponse, F>): void;
  getReleaseIdByUrl<K extends string>(params: Args<'GET /catalogue/release-byurl, unsigned, answers release: Release', calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: ThenError): void;
  getReleaseIdByUrl(callback: AloneError<'GET /catalogue/release-byurl, unsigned, answers release: Release', calls.CatalogueGetReleaseIdByUrlParams, D>): void;
  getReleaseIdByUrl<K extends string>(params: Args<'GET /catalogue/release-byurl, unsigned, answers release: Release', calls.CatalogueGetReleaseIdByUrlParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.CatalogueGetReleaseIdByUrlResponse, F>>;
}

/** `new api.Catalogue()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface CatalogueResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<CatalogueMethods<D, F>>,
    ResourceFields {}

export interface CatalogueConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): CatalogueResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): CatalogueResource<D | Lowercase<K>, G>;
  readonly prototype: CatalogueResource<D, F>;
}
