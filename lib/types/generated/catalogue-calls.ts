// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { Artist, ReleaseDetails } from '../entities/catalogue';
import type { TerritoryParams, TokenParams } from '../params';

/** Parameters of `catalogue.getArtistIdByUrl`. */
export interface CatalogueGetArtistIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; spelling seen only lower-cased by the stub */
  artistSlug: string;
}

/** Response of `catalogue.getArtistIdByUrl`. */
export interface CatalogueGetArtistIdByUrlResponse extends OkResponse {
  artist: Artist;
}

/** Parameters of `catalogue.getReleaseIdByUrl`. */
export interface CatalogueGetReleaseIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; spelling seen only lower-cased by the stub */
  releaseSlug: string;
}

/** Response of `catalogue.getReleaseIdByUrl`. */
export interface CatalogueGetReleaseIdByUrlResponse extends OkResponse {
  release: ReleaseDetails;
}
