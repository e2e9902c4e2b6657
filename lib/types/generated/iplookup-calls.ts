// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { GeoRestrictions } from '../entities/service';
import type { GeoIpLookup } from '../entities/stores';
import type { TerritoryParams, TokenParams } from '../params';

/** Parameters of `ipLookup.getCountryForIp`. */
export interface IpLookupGetCountryForIpParams extends TokenParams {
  /** IPv4 address */
  ipaddress: string;
}

/** Response of `ipLookup.getCountryForIp`. */
export interface IpLookupGetCountryForIpResponse extends OkResponse {
  GeoIpLookup: GeoIpLookup;
}

/** Parameters of `ipLookup.getCheckoutRestrictions`. */
export interface IpLookupGetCheckoutRestrictionsParams extends TerritoryParams, TokenParams {
  /** IPv4 address */
  ipaddress: string;
}

/** Response of `ipLookup.getCheckoutRestrictions`. */
export interface IpLookupGetCheckoutRestrictionsResponse extends OkResponse {
  geoRestrictions: GeoRestrictions;
}
