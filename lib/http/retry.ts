/** Whether and when a call is sent again. Pure: the clock and the random number are arguments. */
import type { ResponseHeaders } from '../errors';
import type { RetrySettings } from '../types/settings';

/** Pause before the first repetition, in milliseconds; it doubles with each further one. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
// Longer timers fire at once in node; who asks for as many days is not waited for.
const LONGEST_TIMER = 2 ** 31 - 1;
/** Responses that say "not now": too many requests (RFC 6585 §4), service unavailable (RFC 9110 §15.6.4). */
export const NOT_NOW: ReadonlySet<number> = new Set([429, 503]);
// Failures that may pass. A certificate, a response that is not HTTP or a broken body stays what it is.
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
  /** The action only reads. */
  isSafe: boolean;
  /** How often the call has been retried so far. */
  retried: number;
  retries: RetrySettings;
  /** Of the response; undefined where there was none. */
  statusCode?: number | undefined;
  /** Of the failure, where there was no response; agents put anything here. */
  code?: unknown;
  /** Of the response, in seconds. */
  retryAfter?: number | undefined;
  /** Milliseconds until the call's deadline. */
  remaining: number;
  /** From 0 to 1. */
  random: number;
}

/** Milliseconds to wait before sending again, or undefined where the result stands. */
export function retryDelay(attempt: Attempt): number | undefined {
  const { method, isSafe, retried, retries, statusCode, code, retryAfter, remaining, random } = attempt;
  if (retried >= retries.limit || !isAllowed(method, isSafe, retries)) return undefined;
  const mayPass =
    statusCode === undefined ? PASSING.has(code as string) : retries.statusCodes.has(statusCode);
  if (!mayPass) return undefined;
  const ceiling = Math.min(FIRST_PAUSE * 2 ** retried, LONGEST_PAUSE);
  // Half of the pause is random, so that clients that failed together do not come back together.
  const pause = Math.max(ceiling * (0.5 + random / 2), (retryAfter ?? 0) * 1000);
  return pause < remaining && pause <= LONGEST_TIMER ? Math.ceil(pause) : undefined;
}

/** A GET where it only reads, another verb where it is named; with `isUnsafe` both without that condition. */
function isAllowed(method: string, isSafe: boolean, { isUnsafe, methods }: RetrySettings): boolean {
  if (isUnsafe) return methods?.has(method) ?? true;
  if (method === 'GET') return isSafe && (methods?.has(method) ?? true);
  return methods?.has(method) ?? false;
}

// The three forms of a date (RFC 9110 §5.6.7); the last one has no zone and means GMT too.
const HTTP_DATE = /^[A-Z][a-z]{2,8},? \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;

/** `Retry-After` in seconds, from a number or a date (RFC 9110 §10.2.3); undefined where it is neither. */
export function retryAfterSeconds(headers: ResponseHeaders, now: number): number | undefined {
  const value = headers['retry-after'];
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const date = Date.parse(HTTP_DATE.test(text) ? text : ASCTIME.test(text) ? `${text} GMT` : '');
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
