/** What errors carry beside their message. Types only. */

/** Response headers as node gives them: lower-case names, `set-cookie` as a list. */
export type ResponseHeaders = Record<string, string | string[] | undefined>;

/**
 * What every error of a call carries besides its message. All but `retryAfter` are non-enumerable, so a log line
 * stays short and `JSON.stringify(err)` stays what it was in 1.0.0.
 */
export interface CallDetails {
  /** HTTP verb that was sent. */
  method?: string;
  /** Path of the endpoint with its `:slugs` unfilled and without query, as it stands in the message. */
  path?: string;
  /** How the call was signed: `2-legged`, `3-legged`, or undefined for an unsigned one. */
  authtype?: string;
  /** HTTP status of the response, whenever its head had come. */
  responseStatus?: number;
  /** Headers of the response, where there was one. */
  headers?: ResponseHeaders;
  /** The response's text, where there was one. Secrets that were sent are masked in it. */
  body?: string;
  /** Seconds to wait, where the response named a time in `Retry-After` (RFC 9110 §10.2.3). */
  retryAfter?: number;
}

/** What the service says is wrong, from `<error code="…"><errorMessage>` or the `error` of JSON. */
export interface ErrorResponse {
  code?: string | number;
  errorMessage?: string;
  /** The message, in the JSON of today. */
  message?: string;
  /** With code 1008: which entries of a list were refused. */
  errors?: ErrorItem[];
}

/** One refused entry of a list. */
export interface ErrorItem {
  code?: string | number;
  message?: string;
  /** Place of the entry in the request, from 0. */
  index?: number;
}

// `Omit`: TypeScript 4.7 declares the `cause` of ES2022 as an Error.
/** No usable response came: network failure, timeout, abort, a body that is cut short or too large. */
export interface RequestError extends Omit<Error, 'cause'>, CallDetails {
  /** node's code (`ECONNREFUSED`, `ECONNRESET` …), or `ETIMEDOUT`, `ABORT_ERR`, `ERR_RESPONSE_TOO_LARGE` and the like. */
  code?: string;
  errno?: number;
  syscall?: string;
  /** HTTP status, if the head of a response had come and reports an error; `responseStatus` has any. */
  statusCode?: number;
  /** The error underneath; a method, as verror has it. */
  cause(): Error | undefined;
}

export interface RequestErrorConstructor {
  new (cause: Error | string, url: string): RequestError;
  readonly prototype: RequestError;
}
