// Made from api.json by `npm run generate`: change the schema, not this file.
import type { Call, FormatOf, MediaOf, Promised } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './downloads-calls';

type GetTrackCall = Call<calls.DownloadsGetTrackParams, never>;
type GetReleaseCall = Call<calls.DownloadsGetReleaseParams, never>;
type GetPurchaseCall = Call<calls.DownloadsGetPurchaseParams, never>;

/** Calls below `/media/user`: `new api.Downloads(options?)` or `api.Downloads(options?)`. */
// biome-ignore format: each form of a call on one line
export interface DownloadsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Download a track that the user bought.
   * `GET media.geo.7digital.com/media/user/downloadtrack, 3-legged, returns media`
   * - `releaseId` (required): release
   * - `trackId` (required): track
   * - `formatId` (required): format of the locker
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getTrack<K extends string>(...call: Promised<GetTrackCall, K, D>): MediaOf<F>;

  /**
   * Download a release that the user bought, as ZIP.
   * `GET media.geo.7digital.com/media/user/download/release, 3-legged, returns media`
   * - `releaseId` (required): release
   * - `formatId` (required): format of the locker
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getRelease<K extends string>(...call: Promised<GetReleaseCall, K, D>): MediaOf<F>;

  /**
   * Download a whole purchase, as ZIP.
   * `GET media.geo.7digital.com/media/user/download/purchase, 3-legged, returns media`
   * - `purchaseId` (required): purchase
   * - `userId`: id of a managed user of the partner, instead of an access token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getPurchase<K extends string>(...call: Promised<GetPurchaseCall, K, D>): MediaOf<F>;
}

/** `new api.Downloads()`. `D` are the names of the default parameters, `F` is the format. */
export interface DownloadsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<DownloadsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/media/user`: `new api.Downloads(options?)` or `api.Downloads(options?)`. */
export interface DownloadsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): DownloadsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): DownloadsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: DownloadsResource<D, F>;
}
