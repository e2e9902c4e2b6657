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
import type * as calls from './territories-calls';

/** Calls below `/countries`: `new api.Territories(options?)` or `api.Territories(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TerritoriesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Countries with a store.
   * `GET /countries, unsigned, responds with countries.country: Country | Country[]`
   */
  getCountries<K extends string>(...call: Promised<calls.TerritoriesGetCountriesParams, K, D>): CallResult<calls.TerritoriesGetCountriesResponse, F>;
  getCountries<K extends string>(params: Args<calls.TerritoriesGetCountriesParams, K, D>, ...then: Then<calls.TerritoriesGetCountriesResponse, F>): void;
  getCountries(callback: Alone<calls.TerritoriesGetCountriesParams, D, calls.TerritoriesGetCountriesResponse, F>): void;
  getCountries<K extends string>(params: Args<calls.TerritoriesGetCountriesParams, K, D>, ...then: ThenError): void;
  getCountries(callback: AloneError<calls.TerritoriesGetCountriesParams, D>): void;
  getCountries<K extends string>(params: Args<calls.TerritoriesGetCountriesParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TerritoriesGetCountriesResponse, F>;
  getCountries<K extends string>(params: Args<calls.TerritoriesGetCountriesParams, K, D>, ...then: MaybeThen<calls.TerritoriesGetCountriesResponse, F>): void | CallResult<calls.TerritoriesGetCountriesResponse, F>;
  getCountries<K extends string>(params: Args<calls.TerritoriesGetCountriesParams, K, D>, options?: CallOptions | NoCallback<calls.TerritoriesGetCountriesResponse, F> | null, callback?: NoCallback<calls.TerritoriesGetCountriesResponse, F> | null): CallResult<calls.TerritoriesGetCountriesResponse, F>;
}

/** `new api.Territories()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TerritoriesResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TerritoriesMethods<D, F>>,
    ResourceFields {}

/** Calls below `/countries`: `new api.Territories(options?)` or `api.Territories(options?)`. */
export interface TerritoriesConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TerritoriesResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TerritoriesResource<D | Lowercase<K>, G>;
  readonly prototype: TerritoriesResource<D, F>;
}
