/** Adds details to the error that a call ends in: its request and its response, without secrets. */
import { ApiError, type CallDetails, RequestError, type ResponseHeaders } from '../errors';
import type { Params } from '../types/options';
import type { Call } from './build';
import { redactParams } from '../redaction/names';
import { retryAfterSeconds } from '../http/retry';
import { type Scrub, scrubber, scrubDeep, scrubValue } from '../redaction/values';
import { redactedPath, secretsOf } from './secrets';
import type { Failure, HttpResponse } from '../http/transport';

/** No response, or not a whole one. */
export function requestError({ reason, head }: Failure, call: Call): RequestError {
  const scrub = scrubber(secretsOf(call));
  maskError(reason, scrub);
  // The bytes of a response that could not be read.
  Reflect.deleteProperty(reason, 'rawPacket');
  return addDetails(new RequestError(reason, redactedPath(call)), call, head, scrub);
}

/** The service reported an error, or its response could not be understood. */
export function responseError<E extends Error>(error: E, call: Call, response: HttpResponse): E {
  if (error instanceof ApiError) error.params = redactedParams(call);
  return addDetails(error, call, response);
}

/** Adds the details of the call, and masks every secret of it wherever the response has one. */
export function addDetails<E extends Error>(
  error: E,
  call: Call,
  response?: Partial<HttpResponse>,
  scrub = scrubber(secretsOf(call)),
): E {
  const { method, path, authtype } = call.endpoint;
  maskError(error, scrub);
  const masked = error as E & { response?: unknown };
  if (masked.response !== undefined) masked.response = scrubDeep(masked.response, scrub);

  const details: CallDetails & { statusCode?: number | undefined } = { method, path, authtype };
  if (response?.headers) {
    details.headers = scrubHeaders(response.headers, scrub);
    details.statusCode = response.statusCode;
    if (response.body !== undefined) details.body = scrub(response.body);
    const retryAfter = retryAfterSeconds(response.headers, Date.now());
    if (retryAfter !== undefined) Object.assign(error, { retryAfter });
  }
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined || Object.prototype.hasOwnProperty.call(error, name)) continue;
    Object.defineProperty(error, name, { value, writable: true, configurable: true });
  }
  return error;
}

// The service's own codes, which a card's verification code may equal.
const SERVICE_CODE = /^\d{4}$/;

/** Every text of an error. The stack is captured when the error is made, and holds the message. */
function maskError(error: Error, scrub: Scrub): void {
  const fields = error as unknown as Record<string, unknown>;
  for (const name of new Set(['message', 'stack', ...Object.keys(error)])) {
    const value = fields[name];
    if (name === 'name' || (name === 'code' && SERVICE_CODE.test(`${value}`))) continue;
    // Of the numbers only the code comes from the text of an answer.
    if (typeof value === 'number' && name !== 'code') continue;
    const shown = scrubValue(value, scrub);
    if (shown === value) continue;
    const enumerable = Object.prototype.propertyIsEnumerable.call(error, name);
    Reflect.defineProperty(error, name, { value: shown, writable: true, enumerable, configurable: true });
  }
}

function scrubHeaders(headers: ResponseHeaders, scrub: Scrub): ResponseHeaders {
  return scrubDeep({ ...headers }, scrub) as ResponseHeaders;
}

/** The caller's parameters with defaults: a copy without the key and the token pair. */
function redactedParams(call: Call): Params {
  const { oauth_consumer_key, accesstoken, accesssecret, ...params } = call.params;
  return redactParams(params, call.endpoint.secretParams);
}
