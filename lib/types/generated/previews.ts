// Made from api.json by `npm run generate`: change the schema, not this file.
import type {
  Alone,
  AloneError,
  Args,
  Call,
  CallResult,
  Complete,
  FormatOf,
  MaybeThen,
  MediaOf,
  Options,
  Promised,
  Rest,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './previews-calls';

type GetClipCall = Call<calls.PreviewsGetClipParams, never>;
type LogStreamsCall = Call<calls.PreviewsLogStreamsParams, calls.PreviewsLogStreamsResponse>;

/** Calls below `/preview`: `new api.Previews(options?)` or `api.Previews(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PreviewsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * The preview clip of a track.
   * `GET previews.7digital.com/clip/:trackId, 2-legged, returns media`
   * - `trackId` (required): track
   * - `country` or `shopId`
   *
   * Note: report each play with logStreams.
   */
  getClip<K extends string>(...call: Promised<GetClipCall, K, D>): MediaOf<F>;

  /**
   * Report preview clips that were played.
   * `POST /preview/log, 2-legged, responds with ok`
   * - `country` (required): a territory of the key
   * - `logs` (required): 1 to 500 clips; all are stored, or none
   *
   * Note: error 1008 lists the invalid ones in err.response.errors; at most 5 requests a second.
   */
  logStreams<K extends string>(...call: Promised<LogStreamsCall, K, D>): CallResult<LogStreamsCall, F>;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...then: Then<LogStreamsCall, F>): void;
  logStreams(callback: Alone<LogStreamsCall, D, F>): void;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...then: ThenError): void;
  logStreams(this: Complete<LogStreamsCall, D>, ...callback: AloneError<LogStreamsCall, D>): void;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, options: Options): CallResult<LogStreamsCall, F>;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...then: MaybeThen<LogStreamsCall, F>): void | CallResult<LogStreamsCall, F>;
  logStreams<K extends string>(params: Args<LogStreamsCall, K, D>, ...rest: Rest<LogStreamsCall, F>): CallResult<LogStreamsCall, F>;
}

/** `new api.Previews()`. `D` are the names of the default parameters, `F` is the format. */
export interface PreviewsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PreviewsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/preview`: `new api.Previews(options?)` or `api.Previews(options?)`. */
export interface PreviewsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PreviewsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PreviewsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: PreviewsResource<D, F>;
}
