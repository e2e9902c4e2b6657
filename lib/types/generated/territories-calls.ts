// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { CountryList } from '../entities/stores';
import type { TokenParams } from '../params';

/** Parameters of `territories.getCountries`. */
export type TerritoriesGetCountriesParams = TokenParams;

/** Response of `territories.getCountries`. */
export interface TerritoriesGetCountriesResponse extends OkResponse {
  countries: CountryList;
}
