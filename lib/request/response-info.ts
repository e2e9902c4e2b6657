/** The response object of `withResponse()`. */
import type { ResponseHeaders } from '../errors';
import { maskHeaders } from '../redaction/headers';
import { createMask } from '../redaction/values';
import type { RateLimit, ResponseInfo } from '../types/promise';
import { isDefaultPort } from '../util/ports';
import type { Call } from './build';
import { redactedPath, secretsOf } from './secrets';

/** The number of attempts of a call, and its time. */
export interface Timing {
  attempts: number;
  /** Milliseconds. */
  elapsed: number;
}

/** The request and the response of a call. */
export interface Sending extends Timing {
  statusCode: number;
  headers: ResponseHeaders;
}

export function responseInfo(call: Call, sending: Sending): ResponseInfo {
  const { statusCode, headers, attempts, elapsed } = sending;
  const rateLimit = rateLimitOf(headers);
  return {
    statusCode,
    headers: maskHeaders(headers, createMask(secretsOf(call))),
    method: call.endpoint.method,
    url: redactedUrl(call),
    elapsed,
    attempts,
    ...(rateLimit && { rateLimit }),
  };
}

function redactedUrl(call: Call): string {
  const { protocol, host, port } = call.endpoint;
  return `${protocol}//${host}${isDefaultPort(protocol, port) ? '' : `:${port}`}${redactedPath(call)}`;
}

/** The numbers of the rate limit headers. Undefined if the response has no readable ones. */
export function rateLimitOf(headers: ResponseHeaders): RateLimit | undefined {
  const limit: RateLimit = {};
  for (const name of ['current', 'limit', 'reset'] as const) {
    const value = headers[`x-ratelimit-${name}`];
    if (typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value)) limit[name] = Number(value);
  }
  return Object.keys(limit).length > 0 ? limit : undefined;
}
