/**
 * What callers may set, at the client, the resource and the call. Types only. Undefined is as good as absent, and
 * is named for programs that distinguish the two (`exactOptionalPropertyTypes`) and pass, say, `process.env.KEY`.
 */

/** Parameters of a call by name. Dates become `YYYYMMDD`, arrays repeat their name, other objects are empty. */
export type Params = Record<string, unknown>;

/** Request headers by name; a list repeats the header, `undefined` leaves it out. */
export type Headers = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/**
 * Where log lines go: winston, `console` or anything with some of these methods. A level that is missing is
 * silent. Calls use `info` and `error`; building a client uses `silly`.
 */
export interface Logger {
  silly?(message: unknown, ...more: unknown[]): unknown;
  verbose?(message: unknown, ...more: unknown[]): unknown;
  info?(message: unknown, ...more: unknown[]): unknown;
  http?(message: unknown, ...more: unknown[]): unknown;
  warn?(message: unknown, ...more: unknown[]): unknown;
  error?(message: unknown, ...more: unknown[]): unknown;
}

/** The part of an `AbortSignal` that is used, so that these types need neither the DOM nor node's. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A node agent: `new http.Agent()`, `new https.Agent()` or a proxy agent made of one. */
export interface AgentLike {
  destroy(): void;
}

/** What is retried after a network failure or a response that says "not now". */
export interface RetryOptions {
  /** How often a call is sent again. */
  limit: number;
  /**
   * Also retries actions that create, buy, change or authorise something, whatever their verb. Only in the options of
   * one call: a response may be lost after the service has done what it was asked for.
   */
  unsafe?: boolean | undefined;
  /**
   * The verbs that are retried. GET is retried where the action only reads; POST, PUT and DELETE only where they stand
   * here, or with `unsafe`. Default: GET, and with `unsafe` all four.
   */
  methods?: readonly string[] | undefined;
  /** The HTTP statuses that are retried, from 400 to 599. Default 429 and 503. */
  statusCodes?: readonly number[] | undefined;
}

/** Limits of a call; the most specific wins: call, then resource, then client. */
export interface SharedOptions {
  /**
   * Milliseconds for the whole call: connecting, sending, redirects, retries and the last byte of the response.
   * Default 60 000; 0 means no limit. Beyond it the call ends in a `RequestError` with code `ETIMEDOUT`.
   */
  timeout?: number | undefined;
  /**
   * How often a call that only reads is sent again after a network failure, a 429 or a 503, with growing, jittered
   * delays of at least `Retry-After`, within `timeout`. Default 0. An object says more: see `RetryOptions`.
   */
  retries?: number | RetryOptions | undefined;
}

/** Second argument of a method: `(params, options, callback)` or `(params, options)`. */
export interface CallOptions extends SharedOptions {
  /** Ends the call when aborted, in a `RequestError` with code `ABORT_ERR`. */
  signal?: AbortSignalLike | undefined;
  /** Headers of this call; each beats the resource's and the client's. */
  headers?: Headers | undefined;
}

/** Argument of a resource's constructor: `new api.Artists({ defaultParams: { pageSize: 15 } })`. */
export interface ResourceOptions extends SharedOptions {
  /** Parameters sent with every call of this resource; each beats the client's of the same name. */
  defaultParams?: Params | null | undefined;
  /** Headers sent with every call of this resource; each beats the client's of the same name. */
  headers?: Headers | null | undefined;
  /** `'json'`: responses are parsed to objects, `'XML'`: the body is returned as it was received. */
  format?: string | null | undefined;
  /**
   * Gives values of responses their own types: numbers, booleans, dates, and arrays that are always arrays. Default
   * false.
   */
  convert?: boolean | null | undefined;
  /** `null` for silence. */
  logger?: Logger | null | undefined;
}

/** The options that an instance of a resource holds. All may be changed; a call reads them when it is made. */
export interface InstanceFields {
  format: string | null;
  logger: Logger | null;
  defaultParams: Params | null;
  headers: Headers | null;
  timeout?: number | null;
  retries?: number | RetryOptions | null;
  convert?: boolean | null;
}

/** Argument of `configure` and `reconfigure`. */
export interface ClientOptions extends ResourceOptions {
  /** Default: `_7D_API_CLIENT_CONSUMER_KEY` of the environment. */
  consumerkey?: string | null | undefined;
  /** Default: `_7D_API_CLIENT_CONSUMER_SECRET` of the environment. */
  consumersecret?: string | null | undefined;
  /** The key may act for its users without their tokens: 3-legged calls are signed 2-legged. */
  userManagement?: boolean | null | undefined;
  /** `'https:'` sends unsigned calls over https too. Default `'http:'`. */
  protocol?: 'http:' | 'https:' | undefined;
  /** Agent of unsigned calls; default node's global one. */
  httpAgent?: AgentLike | undefined;
  /** Agent of signed calls; default node's global one. */
  httpsAgent?: AgentLike | undefined;
  /** Bytes of a response, after inflating, beyond which the call ends in a `RequestError`. Default 64 MiB. */
  maxResponseBytes?: number | undefined;
  /**
   * Calls of this client that are under way at once; those beyond it wait in order, and `timeout` begins when they are
   * sent. Default: any number. A client made by `reconfigure` shares the limit, unless it gets one of its own.
   */
  maxConcurrency?: number | null | undefined;
}
