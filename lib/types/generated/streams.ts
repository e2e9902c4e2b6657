// Made from api.json by `npm run generate`: change the schema, not this file.
import type { Call, FormatOf, MediaOf, Promised } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './streams-calls';

type GetCatalogueCall = Call<calls.StreamsGetCatalogueParams, never>;
type GetSubscriptionCall = Call<calls.StreamsGetSubscriptionParams, never>;
type GetLockerCall = Call<calls.StreamsGetLockerParams, never>;
type GetOfflineCall = Call<calls.StreamsGetOfflineParams, never>;
type GetCatalogueHlsCall = Call<calls.StreamsGetCatalogueHlsParams, never>;
type GetSubscriptionHlsCall = Call<calls.StreamsGetSubscriptionHlsParams, never>;
type GetLockerHlsCall = Call<calls.StreamsGetLockerHlsParams, never>;
type GetOfflineHlsCall = Call<calls.StreamsGetOfflineHlsParams, never>;

/** Calls below `/stream`: `new api.Streams(options?)` or `api.Streams(options?)`. */
// biome-ignore format: each form of a call on one line
export interface StreamsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * A whole track, for radio or with advertisements.
   * `GET stream.svc.7digital.net/stream/catalogue, 2-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`
   */
  getCatalogue<K extends string>(...call: Promised<GetCatalogueCall, K, D>): MediaOf<F>;

  /**
   * A whole track for a subscriber.
   * `GET stream.svc.7digital.net/stream/subscription, 3-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `clientId`: id of the device; one account streams on one device at a time
   * - `releaseId`: release
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getSubscription<K extends string>(...call: Promised<GetSubscriptionCall, K, D>): MediaOf<F>;

  /**
   * A whole track that the user bought.
   * `GET stream.svc.7digital.net/stream/locker, 3-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getLocker<K extends string>(...call: Promised<GetLockerCall, K, D>): MediaOf<F>;

  /**
   * A whole track to keep on the device of a subscriber.
   * `GET stream.svc.7digital.net/offline/subscription, 3-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `clientId` (required): id of the device; one account streams on one device at a time
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getOffline<K extends string>(...call: Promised<GetOfflineCall, K, D>): MediaOf<F>;

  /**
   * HLS playlist of a whole track, for radio or with advertisements.
   * `GET stream.svc.7digital.net/stream/catalogue.m3u8, 2-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`
   */
  getCatalogueHls<K extends string>(...call: Promised<GetCatalogueHlsCall, K, D>): MediaOf<F>;

  /**
   * HLS playlist of a whole track for a subscriber.
   * `GET stream.svc.7digital.net/stream/subscription.m3u8, 3-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `clientId`: id of the device; one account streams on one device at a time
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getSubscriptionHls<K extends string>(...call: Promised<GetSubscriptionHlsCall, K, D>): MediaOf<F>;

  /**
   * HLS playlist of a whole track that the user bought.
   * `GET stream.svc.7digital.net/stream/locker.m3u8, 3-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getLockerHls<K extends string>(...call: Promised<GetLockerHlsCall, K, D>): MediaOf<F>;

  /**
   * HLS playlist of a whole track to keep on the device of a subscriber.
   * `GET stream.svc.7digital.net/offline/subscription.m3u8, 3-legged, returns media`
   * - `trackId` (required): track
   * - `formatId`: 26 MP3 128, 48 MP3 256, 55 HE-AAC 64, 56 AAC 160; documented as required, but works without
   * - `clientId` (required): id of the device; one account streams on one device at a time
   * - `userId`: listener, if there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getOfflineHls<K extends string>(...call: Promised<GetOfflineHlsCall, K, D>): MediaOf<F>;
}

/** `new api.Streams()`. `D` are the names of the default parameters, `F` is the format. */
export interface StreamsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<StreamsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/stream`: `new api.Streams(options?)` or `api.Streams(options?)`. */
export interface StreamsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): StreamsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): StreamsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: StreamsResource<D, F>;
}
