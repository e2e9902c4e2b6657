/**
 * The errors of a call. One class for each cause. `name` and `message` are own and enumerable, so that `res.json(err)`
 * contains them.
 */

import type { CallDetails, ErrorResponse } from './details';
import { inspectAsBlock } from './inspect';

export type * from './details';

/**
 * Parent of the errors for responses that report a failure. Not made directly: the subclasses set name and message as
 * enumerable own properties, while an Error that is made with a message hides it.
 */
export class IdentifiedApiError extends Error {
  /** HTTP status of the response. */
  declare statusCode?: number | undefined;
  /** The error object of the service, or the body of the response. */
  declare response?: ErrorResponse | string | undefined;
  declare method?: CallDetails['method'];
  declare path?: CallDetails['path'];
  declare authtype?: CallDetails['authtype'];
  declare headers?: CallDetails['headers'];
  declare body?: CallDetails['body'];
  declare retryAfter?: CallDetails['retryAfter'];
}

inspectAsBlock(IdentifiedApiError.prototype);

/** The service responded with 5xx. `response` is the body, `message` is the path. */
export class ApiHttpError extends IdentifiedApiError {
  override statusCode: number;
  override response: string | undefined;

  constructor(statusCode: number, response?: string, message?: string) {
    super();
    this.name = 'ApiHttpError';
    this.statusCode = statusCode;
    this.response = response;
    this.message = message || response || `Unexpected ${statusCode} status code`;
    Error.captureStackTrace(this, ApiHttpError);
  }
}

/** The response is not a response of the service: not XML or JSON, empty, or without a known status. */
export class ApiParseError extends IdentifiedApiError {
  override response: string | undefined;
  override statusCode: number | undefined;

  constructor(message?: string, response?: string, statusCode?: number) {
    super();
    this.name = 'ApiParseError';
    this.response = response;
    this.message = message as string;
    this.statusCode = statusCode;
    Error.captureStackTrace(this, ApiParseError);
  }
}

/** The service responded with an error: `code` such as `'2001'`, its message, and the parameters of the request. */
export class ApiError extends IdentifiedApiError {
  code: string | number | undefined;
  override response: ErrorResponse;
  override statusCode: number | undefined;
  /** The parameters of the call with the defaults, with secrets masked. Missing for calls of the OAuth helper. */
  declare params?: Record<string, unknown>;

  constructor(errorResponse: ErrorResponse, message?: string, statusCode?: number) {
    super();
    this.name = 'ApiError';
    this.message = (message || errorResponse.errorMessage) as string;
    this.code = errorResponse.code;
    this.response = errorResponse;
    this.statusCode = statusCode;
    Error.captureStackTrace(this, ApiError);
  }
}

/**
 * The service rejected the signature, the key or the token. `response` is the body, or the error object if the body was
 * parsed.
 */
export class OAuthError extends IdentifiedApiError {
  code: string | number | undefined;
  override response: ErrorResponse | string;

  constructor(errorResponse: ErrorResponse | string, message?: string, statusCode?: number) {
    super();
    const known = typeof errorResponse === 'string' ? undefined : errorResponse;
    this.name = 'OAuthError';
    this.message = (message || known?.errorMessage) as string;
    this.code = known?.code;
    this.response = errorResponse;
    if (statusCode !== undefined) this.statusCode = statusCode;
    Error.captureStackTrace(this, OAuthError);
  }
}

export { RequestError } from './request-error';
