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
import type * as calls from './iplookup-calls';

/** Calls below `/country`: `new api.IpLookup(options?)` or `api.IpLookup(options?)`. */
// biome-ignore format: each form of a call on one line
export interface IpLookupMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Country of an IP address.
   * `GET /country/resolve, unsigned, responds with GeoIpLookup: GeoIpLookup`
   * - `ipaddress` (required): IPv4 address
   */
  getCountryForIp<K extends string>(...call: Promised<calls.IpLookupGetCountryForIpParams, K, D>): CallResult<calls.IpLookupGetCountryForIpResponse, F>;
  getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, ...then: Then<calls.IpLookupGetCountryForIpResponse, F>): void;
  getCountryForIp(callback: Alone<calls.IpLookupGetCountryForIpParams, D, calls.IpLookupGetCountryForIpResponse, F>): void;
  getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, ...then: ThenError): void;
  getCountryForIp(callback: AloneError<calls.IpLookupGetCountryForIpParams, D>): void;
  getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.IpLookupGetCountryForIpResponse, F>;
  getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, ...then: MaybeThen<calls.IpLookupGetCountryForIpResponse, F>): void | CallResult<calls.IpLookupGetCountryForIpResponse, F>;
  getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, options?: CallOptions | NoCallback<calls.IpLookupGetCountryForIpResponse, F> | null, callback?: NoCallback<calls.IpLookupGetCountryForIpResponse, F> | null): CallResult<calls.IpLookupGetCountryForIpResponse, F>;

  /**
   * Whether an address may buy.
   * `GET /country/georestrictions/checkout, unsigned, responds with geoRestrictions: GeoRestrictions`
   * - `ipaddress` (required): IPv4 address
   * - `country` or `shopId`
   */
  getCheckoutRestrictions<K extends string>(...call: Promised<calls.IpLookupGetCheckoutRestrictionsParams, K, D>): CallResult<calls.IpLookupGetCheckoutRestrictionsResponse, F>;
  getCheckoutRestrictions<K extends string>(params: Args<calls.IpLookupGetCheckoutRestrictionsParams, K, D>, ...then: Then<calls.IpLookupGetCheckoutRestrictionsResponse, F>): void;
  getCheckoutRestrictions(callback: Alone<calls.IpLookupGetCheckoutRestrictionsParams, D, calls.IpLookupGetCheckoutRestrictionsResponse, F>): void;
  getCheckoutRestrictions<K extends string>(params: Args<calls.IpLookupGetCheckoutRestrictionsParams, K, D>, ...then: ThenError): void;
  getCheckoutRestrictions(callback: AloneError<calls.IpLookupGetCheckoutRestrictionsParams, D>): void;
  getCheckoutRestrictions<K extends string>(params: Args<calls.IpLookupGetCheckoutRestrictionsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.IpLookupGetCheckoutRestrictionsResponse, F>;
  getCheckoutRestrictions<K extends string>(params: Args<calls.IpLookupGetCheckoutRestrictionsParams, K, D>, ...then: MaybeThen<calls.IpLookupGetCheckoutRestrictionsResponse, F>): void | CallResult<calls.IpLookupGetCheckoutRestrictionsResponse, F>;
  getCheckoutRestrictions<K extends string>(params: Args<calls.IpLookupGetCheckoutRestrictionsParams, K, D>, options?: CallOptions | NoCallback<calls.IpLookupGetCheckoutRestrictionsResponse, F> | null, callback?: NoCallback<calls.IpLookupGetCheckoutRestrictionsResponse, F> | null): CallResult<calls.IpLookupGetCheckoutRestrictionsResponse, F>;
}

/** `new api.IpLookup()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface IpLookupResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<IpLookupMethods<D, F>>,
    ResourceFields {}

/** Calls below `/country`: `new api.IpLookup(options?)` or `api.IpLookup(options?)`. */
export interface IpLookupConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): IpLookupResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): IpLookupResource<D | Lowercase<K>, G>;
  readonly prototype: IpLookupResource<D, F>;
}
