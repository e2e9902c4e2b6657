// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { CountryList } from '../entities/stores';
import type { TokenParams } from '../params';

/** What `territories.getCountries` takes. */
export type TerritoriesGetCountriesParams = TokenParams;

/** What `territories.getCountries` answers. */
export interface TerritoriesGetCountriesResponse extends OkResponse {
  countries: CountryList;
}
