// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkAnswer } from '../types/calls';
import type { Artist, ReleaseDetails } from '../entities/catalogue';
import type { TerritoryParams, TokenParams } from '../types/params';

/** What `catalogue.getArtistIdByUrl` takes. */
export interface CatalogueGetArtistIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; spelling seen only lower-cased by the stub */
  artistSlug: string;
}

/** What `catalogue.getArtistIdByUrl` answers. */
export interface CatalogueGetArtistIdByUrlResponse extends OkAnswer {
  artist: Artist;
}

/** What `catalogue.getReleaseIdByUrl` takes. */
export interface CatalogueGetReleaseIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; spelling seen only lower-cased by the stub */
  releaseSlug: string;
}

/** What `catalogue.getReleaseIdByUrl` answers. */
export interface CatalogueGetReleaseIdByUrlResponse extends OkAnswer {
  release: ReleaseDetails;
}
