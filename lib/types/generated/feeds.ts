// Made from api.json by `npm run generate`: change the schema, not this file.
import type { Call, FormatOf, MediaOf, Promised } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './feeds-calls';

type GetArtistFullCall = Call<calls.FeedsGetArtistFullParams, never>;
type GetArtistUpdatesCall = Call<calls.FeedsGetArtistUpdatesParams, never>;
type GetReleaseFullCall = Call<calls.FeedsGetReleaseFullParams, never>;
type GetReleaseUpdatesCall = Call<calls.FeedsGetReleaseUpdatesParams, never>;
type GetTrackFullCall = Call<calls.FeedsGetTrackFullParams, never>;
type GetTrackUpdatesCall = Call<calls.FeedsGetTrackUpdatesParams, never>;

/** Calls below `/feed`: `new api.Feeds(options?)` or `api.Feeds(options?)`. */
// biome-ignore format: each form of a call on one line
export interface FeedsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * All artists as CSV, packed with gzip.
   * `GET feeds.api.7digital.com/feed/artist/full, 2-legged, returns media`
   * - `date`: day of the feed, YYYYMMDD
   * - `usageTypes`: comma separated or an array
   * - `country` or `shopId`
   *
   * Note: of the last Monday, or of the 1st of the month; sources differ.
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getArtistFull<K extends string>(...call: Promised<GetArtistFullCall, K, D>): MediaOf<F>;

  /**
   * The artists that changed on a day as CSV, packed with gzip.
   * `GET feeds.api.7digital.com/feed/artist/updates, 2-legged, returns media`
   * - `date`: day of the feed, YYYYMMDD
   * - `usageTypes`: comma separated or an array
   * - `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getArtistUpdates<K extends string>(...call: Promised<GetArtistUpdatesCall, K, D>): MediaOf<F>;

  /**
   * All releases as CSV, packed with gzip.
   * `GET feeds.api.7digital.com/feed/release/full, 2-legged, returns media`
   * - `date`: day of the feed, YYYYMMDD
   * - `usageTypes`: comma separated or an array
   * - `country` or `shopId`
   *
   * Note: of the last Monday, or of the 1st of the month; sources differ.
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getReleaseFull<K extends string>(...call: Promised<GetReleaseFullCall, K, D>): MediaOf<F>;

  /**
   * The releases that changed on a day as CSV, packed with gzip.
   * `GET feeds.api.7digital.com/feed/release/updates, 2-legged, returns media`
   * - `date`: day of the feed, YYYYMMDD
   * - `usageTypes`: comma separated or an array
   * - `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getReleaseUpdates<K extends string>(...call: Promised<GetReleaseUpdatesCall, K, D>): MediaOf<F>;

  /**
   * All tracks as CSV, packed with gzip.
   * `GET feeds.api.7digital.com/feed/track/full, 2-legged, returns media`
   * - `date`: day of the feed, YYYYMMDD
   * - `usageTypes`: comma separated or an array
   * - `country` or `shopId`
   *
   * Note: of the last Monday, or of the 1st of the month; sources differ.
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getTrackFull<K extends string>(...call: Promised<GetTrackFullCall, K, D>): MediaOf<F>;

  /**
   * The tracks that changed on a day as CSV, packed with gzip.
   * `GET feeds.api.7digital.com/feed/track/updates, 2-legged, returns media`
   * - `date`: day of the feed, YYYYMMDD
   * - `usageTypes`: comma separated or an array
   * - `country` or `shopId`
   *
   * Low evidence: this endpoint is known from one recording or from the code of another client only.
   */
  getTrackUpdates<K extends string>(...call: Promised<GetTrackUpdatesCall, K, D>): MediaOf<F>;
}

/** `new api.Feeds()`. `D` are the names of the default parameters, `F` is the format. */
export interface FeedsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<FeedsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/feed`: `new api.Feeds(options?)` or `api.Feeds(options?)`. */
export interface FeedsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): FeedsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): FeedsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: FeedsResource<D, F>;
}
