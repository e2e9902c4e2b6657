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
import type * as calls from './status-calls';

/** Calls below `/status`: `new api.Status(options?)` or `api.Status(options?)`. */
// biome-ignore format: each form of a call on one line
export interface StatusMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Whether the service works, and its clock.
   * `GET /status, unsigned, responds with serviceStatus: ServiceStatus`
   */
  get<K extends string>(...call: Promised<calls.StatusGetParams, K, D>): CallResult<calls.StatusGetResponse, F>;
  get<K extends string>(params: Args<calls.StatusGetParams, K, D>, ...then: Then<calls.StatusGetResponse, F>): void;
  get(callback: Alone<calls.StatusGetParams, D, calls.StatusGetResponse, F>): void;
  get<K extends string>(params: Args<calls.StatusGetParams, K, D>, ...then: ThenError): void;
  get(callback: AloneError<calls.StatusGetParams, D>): void;
  get<K extends string>(params: Args<calls.StatusGetParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.StatusGetResponse, F>;
  get<K extends string>(params: Args<calls.StatusGetParams, K, D>, ...then: MaybeThen<calls.StatusGetResponse, F>): void | CallResult<calls.StatusGetResponse, F>;
  get<K extends string>(params: Args<calls.StatusGetParams, K, D>, options?: CallOptions | NoCallback<calls.StatusGetResponse, F> | null, callback?: NoCallback<calls.StatusGetResponse, F> | null): CallResult<calls.StatusGetResponse, F>;
}

/** `new api.Status()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface StatusResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<StatusMethods<D, F>>,
    ResourceFields {}

/** Calls below `/status`: `new api.Status(options?)` or `api.Status(options?)`. */
export interface StatusConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): StatusResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): StatusResource<D | Lowercase<K>, G>;
  readonly prototype: StatusResource<D, F>;
}
