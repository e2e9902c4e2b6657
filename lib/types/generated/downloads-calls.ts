// Made from api.json by `npm run generate`: change the schema, not this file.
import type { NumberParam, TerritoryParams, TokenParams } from '../params';

/** Parameters of `downloads.getTrack`. */
export interface DownloadsGetTrackParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** track */
  trackId: NumberParam;
  /** format of the locker */
  formatId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Parameters of `downloads.getRelease`. */
export interface DownloadsGetReleaseParams extends TerritoryParams, TokenParams {
  /** release */
  releaseId: NumberParam;
  /** format of the locker */
  formatId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}

/** Parameters of `downloads.getPurchase`. */
export interface DownloadsGetPurchaseParams extends TerritoryParams, TokenParams {
  /** purchase */
  purchaseId: NumberParam;
  /** id of a managed user of the partner, instead of an access token */
  userId?: string | null | undefined;
}
