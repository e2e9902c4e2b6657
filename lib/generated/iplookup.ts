// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './iplookup-calls';

/** Calls below `/country`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface IpLookupMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Country of an IP address.
   * `GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup`
   * - `ipaddress` (required): IPv4 address
   */
  /* GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup */ getCountryForIp<K extends string>(...call: Promised<calls.IpLookupGetCountryForIpParams, K, D>): Promise<Formatted<calls.IpLookupGetCountryForIpResponse, F>>;
  /* GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup */ getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, ...then: Then<calls.IpLookupGetCountryForIpResponse, F>): void;
  /* GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup */ getCountryForIp(callback: Alone<calls.IpLookupGetCountryForIpParams, D, calls.IpLookupGetCountryForIpResponse, F>): void;
  /* GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup */ getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, ...then: ThenError): void;
  /* GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup */ getCountryForIp(callback: AloneError<calls.IpLookupGetCountryForIpParams, D>): void;
  /* GET /country/resolve, unsigned, answers GeoIpLookup: GeoIpLookup */ getCountryForIp<K extends string>(params: Args<calls.IpLookupGetCountryForIpParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.IpLookupGetCountryForIpResponse, F>>;
}

/** `new api.IpLookup()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface IpLookupResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<IpLookupMethods<D, F>>,
    ResourceFields {}

export interface IpLookupConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): IpLookupResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): IpLookupResource<D | Lowercase<K>, G>;
  readonly prototype: IpLookupResource<D, F>;
}
