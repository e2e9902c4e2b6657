// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { Artist, ReleaseDetails } from '../entities/catalogue';
import type { TerritoryParams, TokenParams } from '../params';

/** What `catalogue.getArtistIdByUrl` takes. */
export interface CatalogueGetArtistIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; spelling seen only lower-cased by the stub */
  artistSlug: string;
}

/** What `catalogue.getArtistIdByUrl` answers. */
export interface CatalogueGetArtistIdByUrlResponse extends OkResponse {
  artist: Artist;
}

/** What `catalogue.getReleaseIdByUrl` takes. */
export interface CatalogueGetReleaseIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; spelling seen only lower-cased by the stub */
  releaseSlug: string;
}

/** What `catalogue.getReleaseIdByUrl` answers. */
export interface CatalogueGetReleaseIdByUrlResponse extends OkResponse {
  release: ReleaseDetails;
}
