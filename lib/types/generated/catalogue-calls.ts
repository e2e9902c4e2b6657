// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { Artist, ReleaseDetails } from '../entities/catalogue';
import type { CatalogueStreamLog } from '../entities/requests';
import type { PlayLogs } from '../entities/service';
import type { TerritoryParams, TokenParams } from '../params';

/** Parameters of `catalogue.getArtistIdByUrl`. */
export interface CatalogueGetArtistIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; the stub of 1.0.0 has its name only in lower case */
  artistSlug: string;
}

/** Response of `catalogue.getArtistIdByUrl`. */
export interface CatalogueGetArtistIdByUrlResponse extends OkResponse {
  artist: Artist;
}

/** Parameters of `catalogue.getReleaseIdByUrl`. */
export interface CatalogueGetReleaseIdByUrlParams extends TerritoryParams, TokenParams {
  /** slug; the stub of 1.0.0 has its name only in lower case */
  releaseSlug: string;
}

/** Response of `catalogue.getReleaseIdByUrl`. */
export interface CatalogueGetReleaseIdByUrlResponse extends OkResponse {
  release: ReleaseDetails;
}

/** Parameters of `catalogue.logStreams`. */
export interface CatalogueLogStreamsParams extends TokenParams {
  /** listener */
  userId: string;
  /** ISO 3166-1 alpha-2 territory in which it was played */
  country: string;
  /** streams of one listener */
  playLogItem: readonly CatalogueStreamLog[];
}

/** Response of `catalogue.logStreams`. */
export interface CatalogueLogStreamsResponse extends OkResponse {
  playLogs: PlayLogs;
}
