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
import type * as calls from './territories-calls';

type GetCountriesCall = Call<calls.TerritoriesGetCountriesParams, calls.TerritoriesGetCountriesResponse>;

/** Calls below `/countries`: `new api.Territories(options?)` or `api.Territories(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TerritoriesMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Countries with a store.
   * `GET /countries, unsigned, responds with countries.country: Country | Country[]`
   */
  getCountries<K extends string>(...call: Promised<GetCountriesCall, K, D>): CallResult<GetCountriesCall, F>;
  getCountries<K extends string>(params: Args<GetCountriesCall, K, D>, ...then: Then<GetCountriesCall, F>): void;
  getCountries(callback: Alone<GetCountriesCall, D, F>): void;
  getCountries<K extends string>(params: Args<GetCountriesCall, K, D>, ...then: ThenError): void;
  getCountries(this: Complete<GetCountriesCall, D>, ...callback: AloneError<GetCountriesCall, D>): void;
  getCountries<K extends string>(params: Args<GetCountriesCall, K, D>, options: Options): CallResult<GetCountriesCall, F>;
  getCountries<K extends string>(params: Args<GetCountriesCall, K, D>, ...then: MaybeThen<GetCountriesCall, F>): void | CallResult<GetCountriesCall, F>;
  getCountries<K extends string>(params: Args<GetCountriesCall, K, D>, ...rest: Rest<GetCountriesCall, F>): CallResult<GetCountriesCall, F>;
}

/** `new api.Territories()`. `D` are the names of the default parameters, `F` is the format. */
export interface TerritoriesResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TerritoriesMethods<D, F>>,
    ResourceFields {}

/** Calls below `/countries`: `new api.Territories(options?)` or `api.Territories(options?)`. */
export interface TerritoriesConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TerritoriesResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TerritoriesResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: TerritoriesResource<D, F>;
}
