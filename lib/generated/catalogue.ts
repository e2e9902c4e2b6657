// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './catalogue-calls';

/** Calls below `/catalogue`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface CatalogueMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Artist id for a store URL slug.
   * `GET /catalogue/artist-byurl, unsigned, answers artist: Artist`
   * - `artistSlug` (required): slug; spelling seen only lower-cased by the stub
   * - `country` or `shopId`
   */
  /* GET /catalogue/artist-byurl, unsigned, answers artist: Artist */ getArtistIdByUrl<K extends string>(...call: Promised<calls.CatalogueGetArtistIdByUrlParams, K, D>): Promise<Formatted<calls.CatalogueGetArtistIdByUrlResponse, F>>;
  /* GET /catalogue/artist-byurl, unsigned, answers artist: Artist */ getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: Then<calls.CatalogueGetArtistIdByUrlResponse, F>): void;
  /* GET /catalogue/artist-byurl, unsigned, answers artist: Artist */ getArtistIdByUrl(callback: Alone<calls.CatalogueGetArtistIdByUrlParams, D, calls.CatalogueGetArtistIdByUrlResponse, F>): void;
  /* GET /catalogue/artist-byurl, unsigned, answers artist: Artist */ getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, ...then: ThenError): void;
  /* GET /catalogue/artist-byurl, unsigned, answers artist: Artist */ getArtistIdByUrl(callback: AloneError<calls.CatalogueGetArtistIdByUrlParams, D>): void;
  /* GET /catalogue/artist-byurl, unsigned, answers artist: Artist */ getArtistIdByUrl<K extends string>(params: Args<calls.CatalogueGetArtistIdByUrlParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.CatalogueGetArtistIdByUrlResponse, F>>;

  /**
   * Release id for a store URL slug.
   * `GET /catalogue/release-byurl, unsigned, answers release: Release`
   * - `releaseSlug` (required): slug; spelling seen only lower-cased by the stub
   * - `country` or `shopId`
   */
  /* GET /catalogue/release-byurl, unsigned, answers release: Release */ getReleaseIdByUrl<K extends string>(...call: Promised<calls.CatalogueGetReleaseIdByUrlParams, K, D>): Promise<Formatted<calls.CatalogueGetReleaseIdByUrlResponse, F>>;
  /* GET /catalogue/release-byurl, unsigned, answers release: Release */ getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: Then<calls.CatalogueGetReleaseIdByUrlResponse, F>): void;
  /* GET /catalogue/release-byurl, unsigned, answers release: Release */ getReleaseIdByUrl(callback: Alone<calls.CatalogueGetReleaseIdByUrlParams, D, calls.CatalogueGetReleaseIdByUrlResponse, F>): void;
  /* GET /catalogue/release-byurl, unsigned, answers release: Release */ getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, ...then: ThenError): void;
  /* GET /catalogue/release-byurl, unsigned, answers release: Release */ getReleaseIdByUrl(callback: AloneError<calls.CatalogueGetReleaseIdByUrlParams, D>): void;
  /* GET /catalogue/release-byurl, unsigned, answers release: Release */ getReleaseIdByUrl<K extends string>(params: Args<calls.CatalogueGetReleaseIdByUrlParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.CatalogueGetReleaseIdByUrlResponse, F>>;
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
