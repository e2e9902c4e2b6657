/** Dresses the error that a call ends in: what it was about, what the answer said, and nothing secret (D-25, D-27). */
import { ApiError, type CallDetails, RequestError, type ResponseHeaders } from './errors';
import type { Params } from './options';
import type { Call } from './outgoing';
import { hasSecretSlug, redactParams, redactQuery } from './redact';
import { retryAfterSeconds } from './retry';
import { type Scrub, scrubber, scrubDeep, scrubValue } from './scrub';
import { secretsOf } from './secrets';
import type { Failure, HttpAnswer } from './transport';

/** No answer, or not a whole one (C-100, D-14). */
export function requestError({ reason, head }: Failure, call: Call): RequestError {
  const scrub = scrubber(secretsOf(call));
  maskError(reason, scrub);
  // The bytes of an answer that could not be read.
  Reflect.deleteProperty(reason, 'rawPacket');
  return dress(new RequestError(reason, shownPath(call)), call, head, scrub);
}

/** Path and query as they may be shown. */
export function shownPath(call: Call): string {
  const { path, secretParams } = call.endpoint;
  return hasSecretSlug(path, secretParams) ? path : redactQuery(call.target, secretParams);
}

/** The service said no, or nothing that is understood (C-101). */
export function answerError<E extends Error>(error: E, call: Call, answer: HttpAnswer): E {
  if (error instanceof ApiError) error.params = shownParams(call);
  return dress(error, call, answer);
}

/** Adds the details of the call, and masks every secret of it wherever the answer has one. */
export function dress<E extends Error>(
  error: E,
  call: Call,
  answer?: Partial<HttpAnswer>,
  scrub = scrubber(secretsOf(call)),
): E {
  const { method, path, authtype } = call.endpoint;
  maskError(error, scrub);
  const masked = error as E & { response?: unknown };
  if (masked.response !== undefined) masked.response = scrubDeep(masked.response, scrub);

  const details: CallDetails & { statusCode?: number | undefined } = { method, path, authtype };
  if (answer?.headers) {
    details.headers = scrubHeaders(answer.headers, scrub);
    details.statusCode = answer.statusCode;
    if (answer.body !== undefined) details.body = scrub(answer.body);
    const retryAfter = retryAfterSeconds(answer.headers, Date.now());
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

/** The caller's parameters with defaults: a copy without the key and the token pair (D-1). */
function shownParams(call: Call): Params {
  const { oauth_consumer_key, accesstoken, accesssecret, ...params } = call.params;
  return redactParams(params, call.endpoint.secretParams);
}
