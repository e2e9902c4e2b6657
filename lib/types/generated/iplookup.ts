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
import type * as calls from './iplookup-calls';

type GetCountryForIpCall = Call<calls.IpLookupGetCountryForIpParams, calls.IpLookupGetCountryForIpResponse>;
type GetCheckoutRestrictionsCall = Call<
  calls.IpLookupGetCheckoutRestrictionsParams,
  calls.IpLookupGetCheckoutRestrictionsResponse
>;

/** Calls below `/country`: `new api.IpLookup(options?)` or `api.IpLookup(options?)`. */
// biome-ignore format: each form of a call on one line
export interface IpLookupMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Country of an IP address.
   * `GET /country/resolve, unsigned, responds with GeoIpLookup: GeoIpLookup`
   * - `ipaddress` (required): IPv4 address
   */
  getCountryForIp<K extends string>(...call: Promised<GetCountryForIpCall, K, D>): CallResult<GetCountryForIpCall, F>;
  getCountryForIp<K extends string>(params: Args<GetCountryForIpCall, K, D>, ...then: Then<GetCountryForIpCall, F>): void;
  getCountryForIp(callback: Alone<GetCountryForIpCall, D, F>): void;
  getCountryForIp<K extends string>(params: Args<GetCountryForIpCall, K, D>, ...then: ThenError): void;
  getCountryForIp(this: Complete<GetCountryForIpCall, D>, ...callback: AloneError<GetCountryForIpCall, D>): void;
  getCountryForIp<K extends string>(params: Args<GetCountryForIpCall, K, D>, options: Options): CallResult<GetCountryForIpCall, F>;
  getCountryForIp<K extends string>(params: Args<GetCountryForIpCall, K, D>, ...then: MaybeThen<GetCountryForIpCall, F>): void | CallResult<GetCountryForIpCall, F>;
  getCountryForIp<K extends string>(params: Args<GetCountryForIpCall, K, D>, ...rest: Rest<GetCountryForIpCall, F>): CallResult<GetCountryForIpCall, F>;

  /**
   * Whether an IP address may buy.
   * `GET /country/georestrictions/checkout, unsigned, responds with geoRestrictions: GeoRestrictions`
   * - `ipaddress` (required): IPv4 address
   * - `country` or `shopId`
   */
  getCheckoutRestrictions<K extends string>(...call: Promised<GetCheckoutRestrictionsCall, K, D>): CallResult<GetCheckoutRestrictionsCall, F>;
  getCheckoutRestrictions<K extends string>(params: Args<GetCheckoutRestrictionsCall, K, D>, ...then: Then<GetCheckoutRestrictionsCall, F>): void;
  getCheckoutRestrictions(callback: Alone<GetCheckoutRestrictionsCall, D, F>): void;
  getCheckoutRestrictions<K extends string>(params: Args<GetCheckoutRestrictionsCall, K, D>, ...then: ThenError): void;
  getCheckoutRestrictions(this: Complete<GetCheckoutRestrictionsCall, D>, ...callback: AloneError<GetCheckoutRestrictionsCall, D>): void;
  getCheckoutRestrictions<K extends string>(params: Args<GetCheckoutRestrictionsCall, K, D>, options: Options): CallResult<GetCheckoutRestrictionsCall, F>;
  getCheckoutRestrictions<K extends string>(params: Args<GetCheckoutRestrictionsCall, K, D>, ...then: MaybeThen<GetCheckoutRestrictionsCall, F>): void | CallResult<GetCheckoutRestrictionsCall, F>;
  getCheckoutRestrictions<K extends string>(params: Args<GetCheckoutRestrictionsCall, K, D>, ...rest: Rest<GetCheckoutRestrictionsCall, F>): CallResult<GetCheckoutRestrictionsCall, F>;
}

/** `new api.IpLookup()`. `D` are the names of the default parameters, `F` is the format. */
export interface IpLookupResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<IpLookupMethods<D, F>>,
    ResourceFields {}

/** Calls below `/country`: `new api.IpLookup(options?)` or `api.IpLookup(options?)`. */
export interface IpLookupConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): IpLookupResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): IpLookupResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: IpLookupResource<D, F>;
}
