/** The OAuth helper's calls under way: sends one, and reads its answer, form-encoded, XML or an error of any kind. */
import { dress, requestError } from './call-errors';
import { ApiHttpError, ApiParseError } from './errors';
import type { Call } from './outgoing';
import { REDACTED } from './redact';
import { type Limits, perform } from './request';
import { interpretXml } from './responseparser';
import { scrubDeep } from './scrub';
import type { Result, Settle } from './settle';
import type { HttpAnswer } from './transport';

export interface TokenPair {
  token: string;
  secret: string;
}

/** Sends a call, and settles it with what `read` makes of the answer or with the error that either ends in. */
export function fetchAnswer(
  call: Call,
  limits: Limits,
  read: (answer: HttpAnswer) => Result,
  settle: Settle,
): void {
  perform(call, limits, (failure, answer) => {
    let result: Result;
    try {
      if (failure) throw requestError(failure, call);
      result = read(answer as HttpAnswer);
    } catch (error) {
      return settle(error as Error);
    }
    settle(null, result);
  });
}

/** @throws {ApiError | OAuthError | ApiHttpError | ApiParseError} where the answer holds no token pair (C-116) */
export function requestTokenOf(answer: HttpAnswer, call: Call): TokenPair {
  return tokenPair(answer, call, 'oauth_request_token');
}

/** @throws {ApiError | OAuthError | ApiHttpError | ApiParseError} where the answer holds no token pair (C-120) */
export function accessTokenOf(answer: HttpAnswer, call: Call): TokenPair {
  return tokenPair(answer, call, 'oauth_access_token');
}

/** @throws {ApiError | OAuthError | ApiHttpError | ApiParseError} unless the answer says ok, in XML (C-117, C-118) */
export function checkAuthorised(answer: HttpAnswer, call: Call): void {
  // Refusals with the status 200, the only ones that 1.0.0 read, never named the path; `err.path` does (C-117).
  xmlOf(answer, call, isSuccess(answer) ? 'undefined' : undefined);
}

function tokenPair(answer: HttpAnswer, call: Call, element: string): TokenPair {
  const isForm = isSuccess(answer) && !answer.body.trimStart().startsWith('<');
  const found = isForm
    ? fromForm(answer.body)
    : (xmlOf(answer, call)[element] as Record<string, unknown> | undefined);
  const token = found?.['oauth_token'];
  const secret = found?.['oauth_token_secret'];
  if (typeof token === 'string' && token && typeof secret === 'string') return { token, secret };
  const message = `Missing oauth token from: ${call.endpoint.path}`;
  throw fail(new ApiParseError(message, answer.body, answer.statusCode), answer, call);
}

function fromForm(body: string): Record<string, unknown> {
  const form = new URLSearchParams(body);
  return { oauth_token: form.get('oauth_token'), oauth_token_secret: form.get('oauth_token_secret') };
}

function xmlOf(answer: HttpAnswer, call: Call, path = call.endpoint.path): Record<string, unknown> {
  const { body, statusCode } = answer;
  const outcome = interpretXml({ body, statusCode }, { path, secure: true });
  if (outcome.error) throw fail(outcome.error, answer, call);
  // Unlike other calls, these take the status at its word (C-122).
  if (!isSuccess(answer)) throw fail(new ApiHttpError(statusCode, body, path), answer, call);
  return outcome.data as Record<string, unknown>;
}

function isSuccess({ statusCode }: HttpAnswer): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** 1.0.0 called back with `{ statusCode, data }`; both are still there to read (C-122, D-24). */
function fail(error: Error, answer: HttpAnswer, call: Call): Error {
  const body = withoutTokens(answer.body);
  const masked = error as Error & { response?: unknown };
  masked.message = withoutTokens(error.message);
  if (masked.response !== undefined) masked.response = scrubDeep(masked.response, withoutTokens);
  const headers = scrubDeep({ ...answer.headers }, withoutTokens) as HttpAnswer['headers'];
  dress(error, call, { ...answer, headers, body });
  const data = (error as { body?: string }).body;
  return Object.defineProperty(error, 'data', { value: data, writable: true, configurable: true });
}

/** A pair that the service has just issued is a secret too, and so is half of one: in a form, in XML, in JSON. */
function withoutTokens(text: string): string {
  return text.replace(
    /(oauth_token(?:_secret)?(?:["']?\s{0,9}[:=>]\s{0,9}["']?(?:<!\[CDATA\[)?|%3D))[^"'<&\]\s]+/gi,
    `$1${REDACTED}`,
  );
}
