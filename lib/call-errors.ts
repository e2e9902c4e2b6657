/** Dresses the error that a call ends in: what it was about, what the answer said, and nothing secret (D-25, D-27). */
import { ApiError, type CallDetails, RequestError } from './errors';
import type { Params } from './options';
import { type Call, requestPath } from './outgoing';
import { redactParams, redactQuery, scrub, secretValues } from './redact';
import { retryAfterSeconds } from './retry';
import type { Failure, HttpAnswer } from './transport';

/** No answer, or not a whole one (C-100, D-14). */
export function requestError(failure: Failure, call: Call): RequestError {
  const error = new RequestError(failure, redactQuery(requestPath(call), call.endpoint.secretParams));
  return dress(error, call, failure.head);
}

/** Adds the details of the call, and masks every secret that went out wherever the answer has it. */
export function dress<E extends Error>(error: E, call: Call, answer?: Partial<HttpAnswer>): E {
  const { method, path, authtype } = call.endpoint;
  const secrets = secretsOf(call);
  const masked = error as E & { response?: unknown; params?: Params };
  // The stack is captured when the error is made and holds the message.
  const stack = error.stack;
  masked.message = scrub(error.message, secrets);
  Object.defineProperty(error, 'stack', {
    value: stack && scrub(stack, secrets),
    writable: true,
    configurable: true,
  });
  if (masked.response !== undefined) masked.response = scrubDeep(masked.response, secrets);
  if (error instanceof ApiError) masked.params = shownParams(call);

  const details: CallDetails & { statusCode?: number | undefined } = { method, path, authtype };
  if (answer?.headers) {
    details.headers = answer.headers;
    details.statusCode = answer.statusCode;
    if (answer.body !== undefined) details.body = scrub(answer.body, secrets);
    const retryAfter = retryAfterSeconds(answer.headers, Date.now());
    if (retryAfter !== undefined) Object.assign(error, { retryAfter });
  }
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined || Object.prototype.hasOwnProperty.call(error, name)) continue;
    Object.defineProperty(error, name, { value, writable: true, configurable: true });
  }
  return error;
}

/** The caller's parameters with defaults: a plain copy, without the key and the token pair (D-1). */
function shownParams(call: Call): Params {
  const { oauth_consumer_key, accesstoken, accesssecret, ...params } = call.params;
  return redactParams(params, call.endpoint.secretParams);
}

function secretsOf(call: Call): string[] {
  return secretValues(call.params, call.headers, call.endpoint.secretParams, [
    call.token.token,
    call.token.secret,
    call.consumer?.secret,
  ]);
}

/** In place and without recursion: an answer may be of any depth (D-21). */
function scrubDeep(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return scrub(value, secrets);
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const node = waiting.pop() as Record<string, unknown>;
    if (typeof node !== 'object' || node === null) continue;
    for (const [name, inner] of Object.entries(node)) {
      if (typeof inner === 'string') node[name] = scrub(inner, secrets);
      else waiting.push(inner);
    }
  }
  return value;
}
