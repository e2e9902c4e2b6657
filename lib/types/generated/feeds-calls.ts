// Made from api.json by `npm run generate`: change the schema, not this file.
import type { DateParam, ListOrArray, TerritoryParams, TokenParams } from '../params';

/** Parameters of `feeds.getArtistFull`. */
export interface FeedsGetArtistFullParams extends TerritoryParams, TokenParams {
  /** day of the feed, YYYYMMDD */
  date?: DateParam | null | undefined;
  /** comma separated or an array */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Parameters of `feeds.getArtistUpdates`. */
export interface FeedsGetArtistUpdatesParams extends TerritoryParams, TokenParams {
  /** day of the feed, YYYYMMDD */
  date?: DateParam | null | undefined;
  /** comma separated or an array */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Parameters of `feeds.getReleaseFull`. */
export interface FeedsGetReleaseFullParams extends TerritoryParams, TokenParams {
  /** day of the feed, YYYYMMDD */
  date?: DateParam | null | undefined;
  /** comma separated or an array */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Parameters of `feeds.getReleaseUpdates`. */
export interface FeedsGetReleaseUpdatesParams extends TerritoryParams, TokenParams {
  /** day of the feed, YYYYMMDD */
  date?: DateParam | null | undefined;
  /** comma separated or an array */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Parameters of `feeds.getTrackFull`. */
export interface FeedsGetTrackFullParams extends TerritoryParams, TokenParams {
  /** day of the feed, YYYYMMDD */
  date?: DateParam | null | undefined;
  /** comma separated or an array */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}

/** Parameters of `feeds.getTrackUpdates`. */
export interface FeedsGetTrackUpdatesParams extends TerritoryParams, TokenParams {
  /** day of the feed, YYYYMMDD */
  date?: DateParam | null | undefined;
  /** comma separated or an array */
  usageTypes?: ListOrArray<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
}
