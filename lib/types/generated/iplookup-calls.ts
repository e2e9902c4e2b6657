// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { GeoIpLookup } from '../entities/stores';
import type { TokenParams } from '../params';

/** What `ipLookup.getCountryForIp` takes. */
export interface IpLookupGetCountryForIpParams extends TokenParams {
  /** IPv4 address */
  ipaddress: string;
}

/** What `ipLookup.getCountryForIp` answers. */
export interface IpLookupGetCountryForIpResponse extends OkResponse {
  GeoIpLookup: GeoIpLookup;
}
