// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  MaybeThen,
  NoCallback,
  Promised,
  SignedUrl,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './previews-calls';

/** Calls below `/preview`: `new api.Previews(options?)` or `api.Previews(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PreviewsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * The preview clip of a track.
   * `GET previews.7digital.com/clip/:trackId, 2-legged, returns its signed URL`
   * - `trackId` (required): track
   * - `country` or `shopId`
   *
   * Note: report each play with logStreams.
   */
  getClip<K extends string>(...call: Promised<calls.PreviewsGetClipParams, K, D>): SignedUrl<F>;

  /**
   * Report preview clips that were played.
   * `POST /preview/log, 2-legged, responds with ok`
   * - `country` (required): a territory of the key
   * - `logs` (required): 1 to 500 clips; all are stored, or none
   *
   * Note: error 1008 names the bad ones in err.response.errors; at most 5 requests a second.
   */
  logStreams<K extends string>(...call: Promised<calls.PreviewsLogStreamsParams, K, D>): CallResult<calls.PreviewsLogStreamsResponse, F>;
  logStreams<K extends string>(params: Args<calls.PreviewsLogStreamsParams, K, D>, ...then: Then<calls.PreviewsLogStreamsResponse, F>): void;
  logStreams(callback: Alone<calls.PreviewsLogStreamsParams, D, calls.PreviewsLogStreamsResponse, F>): void;
  logStreams<K extends string>(params: Args<calls.PreviewsLogStreamsParams, K, D>, ...then: ThenError): void;
  logStreams(callback: AloneError<calls.PreviewsLogStreamsParams, D>): void;
  logStreams<K extends string>(params: Args<calls.PreviewsLogStreamsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PreviewsLogStreamsResponse, F>;
  logStreams<K extends string>(params: Args<calls.PreviewsLogStreamsParams, K, D>, ...then: MaybeThen<calls.PreviewsLogStreamsResponse, F>): void | CallResult<calls.PreviewsLogStreamsResponse, F>;
  logStreams<K extends string>(params: Args<calls.PreviewsLogStreamsParams, K, D>, options?: CallOptions | NoCallback<calls.PreviewsLogStreamsResponse, F> | null, callback?: NoCallback<calls.PreviewsLogStreamsResponse, F> | null): CallResult<calls.PreviewsLogStreamsResponse, F>;
}

/** `new api.Previews()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface PreviewsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PreviewsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/preview`: `new api.Previews(options?)` or `api.Previews(options?)`. */
export interface PreviewsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PreviewsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PreviewsResource<D | Lowercase<K>, G>;
  readonly prototype: PreviewsResource<D, F>;
}
