// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkAnswer } from '../types/calls';
import type { GeoIpLookup } from '../entities/stores';
import type { TokenParams } from '../types/params';

/** What `ipLookup.getCountryForIp` takes. */
export interface IpLookupGetCountryForIpParams extends TokenParams {
  /** IPv4 address */
  ipaddress: string;
}

/** What `ipLookup.getCountryForIp` answers. */
export interface IpLookupGetCountryForIpResponse extends OkAnswer {
  GeoIpLookup: GeoIpLookup;
}
