/**
 * The options of a client, a resource and a call. Types only. `undefined` means "not given". It is part of the types
 * for programs that distinguish the two (`exactOptionalPropertyTypes`) and pass, for example, `process.env.KEY`.
 */

/** Parameters of a call by name. Dates become `YYYYMMDD`, arrays repeat their name, other objects are sent empty. */
export type Params = Record<string, unknown>;

/** Request headers by name. An array repeats the header, `undefined` leaves it out. */
export type Headers = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/**
 * Receives the log lines: winston, `console` or any object with some of these methods. A missing level is not logged.
 * Calls use `info` and `error`, and building a client uses `silly`.
 */
export interface Logger {
  silly?(message: unknown, ...more: unknown[]): unknown;
  verbose?(message: unknown, ...more: unknown[]): unknown;
  info?(message: unknown, ...more: unknown[]): unknown;
  http?(message: unknown, ...more: unknown[]): unknown;
  warn?(message: unknown, ...more: unknown[]): unknown;
  error?(message: unknown, ...more: unknown[]): unknown;
}

/** The used part of an `AbortSignal`, so that these types need neither the DOM nor @types/node. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** An agent of Node.js: `new http.Agent()`, `new https.Agent()` or a proxy agent that extends one. */
export interface AgentLike {
  destroy(): void;
}

/** Defines what is retried after a network failure or a status that means "not now". */
export interface RetryOptions {
  /** The largest number of retries of a call. */
  limit: number;
  /**
   * Also retries actions that create, buy, change or authorise something, whatever their verb is. Only in the options
   * of one call: a response may be lost after the service has performed the action.
   */
  unsafe?: boolean | undefined;
  /**
   * The verbs that are retried. GET is retried if the action only reads. POST, PUT and DELETE are retried only if they
   * are listed here, or with `unsafe`. Default: GET, and with `unsafe` all four.
   */
  methods?: readonly string[] | undefined;
  /** The HTTP statuses that are retried, from 400 to 599. Default: 429 and 503. */
  statusCodes?: readonly number[] | undefined;
}

/** Settings of a call. The most specific value is used: that of the call, then the resource, then the client. */
export interface SharedOptions {
  /**
   * Milliseconds for the whole call: connecting, sending, redirects, retries and the last byte of the response. Then
   * the call ends in a `RequestError` with code `ETIMEDOUT`. Default 60 000. 0 means no limit.
   */
  timeout?: number | undefined;
  /**
   * The largest number of retries of a call that only reads, after a network failure, a 429 or a 503. The delays grow,
   * have a random part, and are at least `Retry-After`, within `timeout`. Default 0. An object has more settings: see
   * `RetryOptions`.
   */
  retries?: number | RetryOptions | undefined;
}

/** Second argument of a method: `(params, options, callback)` or `(params, options)`. */
export interface CallOptions extends SharedOptions {
  /** Ends the call when it is aborted, in a `RequestError` with code `ABORT_ERR`. */
  signal?: AbortSignalLike | undefined;
  /** Headers of this call. Each replaces that of the resource and the client. */
  headers?: Headers | undefined;
}

/** Argument of a resource's constructor: `new api.Artists({ defaultParams: { pageSize: 15 } })`. */
export interface ResourceOptions extends SharedOptions {
  /** Parameters sent with every call of this resource. Each replaces that of the client with the same name. */
  defaultParams?: Params | null | undefined;
  /** Headers sent with every call of this resource. Each replaces that of the client with the same name. */
  headers?: Headers | null | undefined;
  /** `'json'`: responses are parsed to objects, `'XML'`: the body is returned as it was received. */
  format?: string | null | undefined;
  /**
   * Converts values of responses: numbers, booleans and dates get their types, and lists are always arrays. Default
   * false.
   */
  convert?: boolean | null | undefined;
  /** `null` for no logging. */
  logger?: Logger | null | undefined;
}

/** The options of an instance of a resource. All may be changed. A call reads them when it is made. */
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
  /** Whether the key may act for its users without their tokens: 3-legged calls are signed 2-legged. */
  userManagement?: boolean | null | undefined;
  /** `'https:'` sends unsigned calls over https too. Default `'http:'`. */
  protocol?: 'http:' | 'https:' | undefined;
  /** Agent of unsigned calls. Default: the global agent of Node.js. */
  httpAgent?: AgentLike | undefined;
  /** Agent of signed calls. Default: the global agent of Node.js. */
  httpsAgent?: AgentLike | undefined;
  /**
   * The largest size of a response in bytes, after inflating. A call with a larger one ends in a `RequestError`.
   * Default 64 MiB.
   */
  maxResponseBytes?: number | undefined;
  /**
   * The largest number of calls of this client at once. Other calls wait in order, and their `timeout` begins when they
   * are sent. Default: no limit. A client made by `reconfigure` shares the limit, unless it has its own.
   */
  maxConcurrency?: number | null | undefined;
}
