/** The properties of errors in addition to their message. Types only. */

/** Response headers as Node.js returns them: lower-case names, and `set-cookie` as an array. */
export type ResponseHeaders = Record<string, string | string[] | undefined>;

/**
 * The properties of every error of a call in addition to its message. All but `retryAfter` are not enumerable, so that
 * a log line stays short and `JSON.stringify(err)` is the same as in 1.0.0.
 */
export interface CallDetails {
  /** HTTP verb that was sent. */
  method?: string;
  /** Path of the endpoint with its `:slugs` unfilled and without a query, as in the message. */
  path?: string;
  /** How the call was signed: `2-legged`, `3-legged`, or undefined for an unsigned call. */
  authtype?: string;
  /** HTTP status of the response, if its headers were received. */
  responseStatus?: number;
  /** Headers of the response, if there was one. */
  headers?: ResponseHeaders;
  /** Body of the response as a string, if there was one. Secrets that were sent are masked. */
  body?: string;
  /** Seconds to wait, if the response has `Retry-After` (RFC 9110 §10.2.3). */
  retryAfter?: number;
}

/** The error of the service, from `<error code="…"><errorMessage>` or the `error` of JSON. */
export interface ErrorResponse {
  code?: string | number;
  errorMessage?: string;
  /** The message in newer JSON responses. */
  message?: string;
  /** For code 1008: the rejected entries of a list. */
  errors?: ErrorItem[];
}

/** One rejected entry of a list. */
export interface ErrorItem {
  code?: string | number;
  message?: string;
  /** Index of the entry in the request, from 0. */
  index?: number;
}

// `Omit`: TypeScript 4.7 declares the `cause` of ES2022 as an Error.
/** There is no usable response: network failure, timeout, abort, or a body that is cut or too large. */
export interface RequestError extends Omit<Error, 'cause'>, CallDetails {
  /**
   * Code of Node.js (`ECONNREFUSED`, `ECONNRESET` …), or `ETIMEDOUT`, `ABORT_ERR`, `ERR_RESPONSE_TOO_LARGE` and
   * similar.
   */
  code?: string;
  errno?: number;
  syscall?: string;
  /** HTTP status, if the headers of a response were received and it is an error. `responseStatus` has any status. */
  statusCode?: number;
  /** The original error. A method, as in verror. */
  cause(): Error | undefined;
}

export interface RequestErrorConstructor {
  new (cause: Error | string, url: string): RequestError;
  readonly prototype: RequestError;
}
