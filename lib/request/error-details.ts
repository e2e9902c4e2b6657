/** Adds the details of request and response to the error of a call, limited in size and without secrets. */
import { ApiError, type CallDetails, RequestError } from '../errors';
import { retryAfterSeconds } from '../http/retry';
import type { Failure, HttpResponse } from '../http/transport';
import { safeCopy } from '../redaction/copy';
import { maskHeaders } from '../redaction/headers';
import { REDACTED } from '../redaction/names';
import { redactParams } from '../redaction/params';
import { createMask, type Mask } from '../redaction/values';
import type { Params } from '../types/options';
import type { Call } from './build';
import { isNodeCode, safeCause } from './cause';
import { redactedPath, secretsOf } from './secrets';

/** The error for a missing or incomplete response. */
export function requestError({ reason, head }: Failure, call: Call): RequestError {
  const mask = createMask(secretsOf(call));
  return addDetails(new RequestError(safeCause(reason, mask), redactedPath(call)), call, head, mask);
}

/** The error for a response that reports an error or cannot be parsed. */
export function responseError<E extends Error>(error: E, call: Call, response: HttpResponse): E {
  if (error instanceof ApiError) error.params = redactedParams(call);
  return addDetails(error, call, response);
}

/** Adds the details of the call, and masks its secrets in every part of the response. */
export function addDetails<E extends Error>(
  error: E,
  call: Call,
  response?: Partial<HttpResponse>,
  mask = createMask(secretsOf(call)),
): E {
  const { method, path, authtype } = call.endpoint;
  maskError(error, mask);
  const masked = error as E & { response?: unknown };
  if (masked.response !== undefined) masked.response = safeCopy(masked.response, { mask });

  const details: CallDetails & { statusCode?: number | undefined } = { method, path, authtype };
  if (response?.headers) {
    const { statusCode } = response;
    details.headers = maskHeaders(response.headers, mask);
    details.responseStatus = statusCode;
    // Programs may send on the status of an error, and a successful status would hide the failure.
    if (!(error instanceof RequestError) || isRefusal(statusCode)) details.statusCode = statusCode;
    if (response.body !== undefined) details.body = mask(response.body);
    const retryAfter = retryAfterSeconds(response.headers, Date.now());
    if (retryAfter !== undefined) Object.assign(error, { retryAfter });
  }
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined || Object.prototype.hasOwnProperty.call(error, name)) continue;
    Object.defineProperty(error, name, { value, writable: true, configurable: true });
  }
  return error;
}

function isRefusal(statusCode: number | undefined): boolean {
  return statusCode !== undefined && statusCode >= 400;
}

// Codes of the service, which may equal the verification code of a card.
const SERVICE_CODE = /^\d{4}$/;

/** Masks every string of an error. The stack begins with the original message. */
function maskError(error: Error, mask: Mask): void {
  const { name, message, stack } = error;
  const fields = error as unknown as Record<string, unknown>;
  for (const field of Object.keys(error)) {
    const value = fields[field];
    if (field === 'name' || field === 'message') continue;
    if (typeof value === 'string' && !(field === 'code' && isKnownCode(value))) fields[field] = mask(value);
    // Of the numbers, only the code comes from the body of a response.
    if (
      field === 'code' &&
      typeof value === 'number' &&
      mask(`${value}`) !== `${value}` &&
      !isKnownCode(`${value}`)
    )
      fields[field] = REDACTED;
  }
  replace(error, 'message', mask(message));
  const head = `${name}: ${message}`;
  if (stack?.startsWith(head))
    replace(error, 'stack', `${name}: ${error.message}${mask(stack.slice(head.length))}`);
  else if (stack) replace(error, 'stack', mask(stack));
}

/** Whether a code is known, so that it is kept even if a secret is the same word. */
function isKnownCode(code: string): boolean {
  return SERVICE_CODE.test(code) || isNodeCode(code);
}

function replace(error: Error, name: 'message' | 'stack', value: string): void {
  const enumerable = Object.prototype.propertyIsEnumerable.call(error, name);
  Reflect.defineProperty(error, name, { value, writable: true, enumerable, configurable: true });
}

/** A copy of the parameters of the caller with the defaults, without the key and the token pair. */
function redactedParams(call: Call): Params {
  const { oauth_consumer_key, accesstoken, accesssecret, ...params } = call.params;
  return redactParams(params, call.endpoint.secretParams);
}
