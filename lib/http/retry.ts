/** Whether and when a call is sent again. Pure: time and chance come in as arguments. */
import type { ResponseHeaders } from '../errors';

/** Pause before the first repetition, in milliseconds; it doubles with each further one. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
// Longer timers fire at once in node; who asks for as many days is not waited for.
const LONGEST_TIMER = 2 ** 31 - 1;
// Answers that say "not now": too many requests (RFC 6585 §4), service unavailable (RFC 9110 §15.6.4).
const NOT_NOW = new Set([429, 503]);

export interface Attempt {
  method: string;
  /** How often the call has been retried so far. */
  retried: number;
  /** How often it may be. */
  retries: number;
  /** Of the answer; undefined where there was none. */
  statusCode?: number | undefined;
  /** Of the failure, where there was no answer. */
  code?: string | undefined;
  /** Of the answer, in seconds. */
  retryAfter?: number | undefined;
  /** Milliseconds until the call's deadline. */
  remaining: number;
  /** From 0 to 1. */
  random: number;
}

/** Milliseconds to wait before sending again, or undefined where the result stands. */
export function retryDelay(attempt: Attempt): number | undefined {
  const { method, retried, retries, statusCode, code, retryAfter, remaining, random } = attempt;
  if (method !== 'GET' || retried >= retries) return undefined;
  if (statusCode !== undefined && !NOT_NOW.has(statusCode)) return undefined;
  // Codes such as ERR_INVALID_CHAR or ERR_RESPONSE_TOO_LARGE speak of the request or its answer, not of the network.
  if (code?.startsWith('ERR_')) return undefined;
  const ceiling = Math.min(FIRST_PAUSE * 2 ** retried, LONGEST_PAUSE);
  // Half of the pause is left to chance, so that clients that failed together do not come back together.
  const pause = Math.max(ceiling * (0.5 + random / 2), (retryAfter ?? 0) * 1000);
  return pause < remaining && pause <= LONGEST_TIMER ? Math.ceil(pause) : undefined;
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
