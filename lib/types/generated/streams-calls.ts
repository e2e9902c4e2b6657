// Made from api.json by `npm run generate`: change the schema, not this file.
import type { NumberParam, TerritoryParams, TokenParams } from '../params';

/** Parameters of `streams.getCatalogue`. */
export interface StreamsGetCatalogueParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getSubscription`. */
export interface StreamsGetSubscriptionParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** id of the device; one account streams on one device at a time */
  clientId?: string | null | undefined;
  /** release */
  releaseId?: NumberParam | null | undefined;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getLocker`. */
export interface StreamsGetLockerParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getOffline`. */
export interface StreamsGetOfflineParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** id of the device; one account streams on one device at a time */
  clientId: string;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getCatalogueHls`. */
export interface StreamsGetCatalogueHlsParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getSubscriptionHls`. */
export interface StreamsGetSubscriptionHlsParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** id of the device; one account streams on one device at a time */
  clientId?: string | null | undefined;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getLockerHls`. */
export interface StreamsGetLockerHlsParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}

/** Parameters of `streams.getOfflineHls`. */
export interface StreamsGetOfflineHlsParams extends TerritoryParams, TokenParams {
  /** track */
  trackId: NumberParam;
  /** 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without */
  formatId?: NumberParam | null | undefined;
  /** id of the device; one account streams on one device at a time */
  clientId: string;
  /** listener, if there is no token */
  userId?: string | null | undefined;
}
