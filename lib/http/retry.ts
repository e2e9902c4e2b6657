/** Whether and when a call is retried. Pure: the clock and the random number are arguments. */
import type { ResponseHeaders } from '../errors';
import type { RetrySettings } from '../types/settings';

/** Delay before the first retry, in milliseconds. It doubles with each retry. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
// Node.js runs longer timers immediately. A call that would have to wait for longer is not retried.
const LONGEST_TIMER = 2 ** 31 - 1;
/** Statuses that mean "not now": too many requests (RFC 6585 §4), service unavailable (RFC 9110 §15.6.4). */
export const NOT_NOW: ReadonlySet<number> = new Set([429, 503]);
// Failures that may be temporary. An invalid certificate, a response that is not HTTP and a broken body are not.
const PASSING = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);

export interface Attempt {
  method: string;
  /** Whether the action only reads. */
  isSafe: boolean;
  /** How often the call has been retried so far. */
  retried: number;
  retries: RetrySettings;
  /** The HTTP status. Undefined without a response. */
  statusCode?: number | undefined;
  /** The code of the failure without a response. Agents may set it to anything. */
  code?: unknown;
  /** The header Retry-After, in seconds. */
  retryAfter?: number | undefined;
  /** Milliseconds until the deadline of the call. */
  remaining: number;
  /** From 0 to 1. */
  random: number;
}

/** Milliseconds until the retry, or undefined for no retry. */
export function retryDelay(attempt: Attempt): number | undefined {
  const { method, isSafe, retried, retries, statusCode, code, retryAfter, remaining, random } = attempt;
  if (retried >= retries.limit || !isAllowed(method, isSafe, retries)) return undefined;
  const mayPass =
    statusCode === undefined ? PASSING.has(code as string) : retries.statusCodes.has(statusCode);
  if (!mayPass) return undefined;
  const ceiling = Math.min(FIRST_PAUSE * 2 ** retried, LONGEST_PAUSE);
  // Half of the delay is random, so that clients that failed together do not retry together.
  const pause = Math.max(ceiling * (0.5 + random / 2), (retryAfter ?? 0) * 1000);
  return pause < remaining && pause <= LONGEST_TIMER ? Math.ceil(pause) : undefined;
}

/** A GET if it only reads, another verb if it is listed in methods. With `isUnsafe`, both without that condition. */
function isAllowed(method: string, isSafe: boolean, { isUnsafe, methods }: RetrySettings): boolean {
  if (isUnsafe) return methods?.has(method) ?? true;
  if (method === 'GET') return isSafe && (methods?.has(method) ?? true);
  return methods?.has(method) ?? false;
}

// The three forms of a date (RFC 9110 §5.6.7). The last has no zone and also means GMT.
const HTTP_DATE = /^[A-Z][a-z]{2,8},? \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;

/** `Retry-After` in seconds, from a number or a date (RFC 9110 §10.2.3). Undefined for anything else. */
export function retryAfterSeconds(headers: ResponseHeaders, now: number): number | undefined {
  const value = headers['retry-after'];
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const date = Date.parse(HTTP_DATE.test(text) ? text : ASCTIME.test(text) ? `${text} GMT` : '');
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
