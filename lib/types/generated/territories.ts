// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './territories-calls';

/** Calls below `/countries`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface TerritoriesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Countries with a store.
   * `GET /countries, unsigned, answers countries.country: Country | Country[]`
   */
  getCountries<K extends string>(...call: Promised<'GET /countries, unsigned, answers countries.country: Country | Country[]', calls.TerritoriesGetCountriesParams, K, D>): Promise<Formatted<calls.TerritoriesGetCountriesResponse, F>>;
  getCountries<K extends string>(params: Args<'GET /countries, unsigned, answers countries.country: Country | Country[]', calls.TerritoriesGetCountriesParams, K, D>, ...then: Then<calls.TerritoriesGetCountriesResponse, F>): void;
  getCountries(callback: Alone<'GET /countries, unsigned, answers countries.country: Country | Country[]', calls.TerritoriesGetCountriesParams, D, calls.TerritoriesGetCountriesResponse, F>): void;
  getCountries<K extends string>(params: Args<'GET /countries, unsigned, answers countries.country: Country | Country[]', calls.TerritoriesGetCountriesParams, K, D>, ...then: ThenError): void;
  getCountries(callback: AloneError<'GET /countries, unsigned, answers countries.country: Country | Country[]', calls.TerritoriesGetCountriesParams, D>): void;
  getCountries<K extends string>(params: Args<'GET /countries, unsigned, answers countries.country: Country | Country[]', calls.TerritoriesGetCountriesParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.TerritoriesGetCountriesResponse, F>>;
}

/** `new api.Territories()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TerritoriesResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TerritoriesMethods<D, F>>,
    ResourceFields {}

export interface TerritoriesConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TerritoriesResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TerritoriesResource<D | Lowercase<K>, G>;
  readonly prototype: TerritoriesResource<D, F>;
}
