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
import type * as calls from './status-calls';

type GetCall = Call<calls.StatusGetParams, calls.StatusGetResponse>;

/** Calls below `/status`: `new api.Status(options?)` or `api.Status(options?)`. */
// biome-ignore format: each form of a call on one line
export interface StatusMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Whether the service works, and its clock.
   * `GET /status, unsigned, responds with serviceStatus: ServiceStatus`
   */
  get<K extends string>(...call: Promised<GetCall, K, D>): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: Then<GetCall, F>): void;
  get(callback: Alone<GetCall, D, F>): void;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: ThenError): void;
  get(this: Complete<GetCall, D>, ...callback: AloneError<GetCall, D>): void;
  get<K extends string>(params: Args<GetCall, K, D>, options: Options): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: MaybeThen<GetCall, F>): void | CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...rest: Rest<GetCall, F>): CallResult<GetCall, F>;
}

/** `new api.Status()`. `D` are the names of the default parameters, `F` is the format. */
export interface StatusResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<StatusMethods<D, F>>,
    ResourceFields {}

/** Calls below `/status`: `new api.Status(options?)` or `api.Status(options?)`. */
export interface StatusConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): StatusResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): StatusResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: StatusResource<D, F>;
}
