/** The calls of the OAuth helper: sends one and reads its response, which is a form, XML or an error. */
import { addDetails, requestError } from '../request/error-details';
import { secretsOf } from '../request/secrets';
import { ApiHttpError, ApiParseError, IdentifiedApiError, type RequestError } from '../errors';
import type { Call } from '../request/build';
import type { Sending } from '../request/response-info';
import { perform, sendingOf } from '../request/send';
import type { CallSettings } from '../types/settings';
import { parseXmlResponse } from '../response/parse';
import { issuedTokensIn } from '../redaction/issued-tokens';
import { createMask } from '../redaction/values';
import type { Result, Settle } from './callback';
import type { HttpResponse } from '../http/transport';

export interface TokenPair {
  token: string;
  secret: string;
}

/** Sends a call and returns the result of `read`, or the error of either. */
export function fetchTokens(
  call: Call,
  settings: CallSettings,
  read: (response: HttpResponse) => Result,
  done: (...result: [...Parameters<Settle>, sending?: Sending]) => void,
): void {
  perform(call, settings, (failure, response, timing) => {
    let result: Result;
    try {
      if (failure) throw requestError(failure, call);
      result = read(response as HttpResponse);
    } catch (error) {
      return done(error as Error);
    }
    done(null, result, sendingOf(response, timing));
  });
}

/** @throws {ApiError | OAuthError | ApiHttpError | ApiParseError} if the response has no token pair */
export function requestTokenOf(response: HttpResponse, call: Call): TokenPair {
  return tokenPair(response, call, 'oauth_request_token');
}

/** @throws {ApiError | OAuthError | ApiHttpError | ApiParseError} if the response has no token pair */
export function accessTokenOf(response: HttpResponse, call: Call): TokenPair {
  return tokenPair(response, call, 'oauth_access_token');
}

/** @throws {ApiError | OAuthError | ApiHttpError | ApiParseError} unless the response is XML with the status ok */
export function assertAuthorised(response: HttpResponse, call: Call): void {
  // 1.0.0 did not name the path in the message of an OAuth error with the status 200. `err.path` has it.
  xmlOf(response, call, isSuccess(response) ? 'undefined' : undefined);
}

function tokenPair(response: HttpResponse, call: Call, element: string): TokenPair {
  const isForm = isSuccess(response) && !response.body.trimStart().startsWith('<');
  const found = isForm
    ? fromForm(response.body)
    : (xmlOf(response, call)[element] as Record<string, unknown> | undefined);
  const token = found?.['oauth_token'];
  const secret = found?.['oauth_token_secret'];
  if (typeof token === 'string' && token && typeof secret === 'string') return { token, secret };
  const message = `Missing oauth token from: ${call.endpoint.path}`;
  throw fail(new ApiParseError(message, response.body, response.statusCode), response, call);
}

function fromForm(body: string): Record<string, unknown> {
  const form = new URLSearchParams(body);
  return { oauth_token: form.get('oauth_token'), oauth_token_secret: form.get('oauth_token_secret') };
}

function xmlOf(response: HttpResponse, call: Call, path = call.endpoint.path): Record<string, unknown> {
  const { body, statusCode } = response;
  const outcome = parseXmlResponse({ body, statusCode }, { path, secure: true });
  if (outcome.error) throw unreadable(outcome.error, response, call);
  // These calls trust the HTTP status, unlike other calls.
  if (!isSuccess(response)) throw fail(new ApiHttpError(statusCode, body, path), response, call);
  return outcome.data as Record<string, unknown>;
}

function unreadable(error: IdentifiedApiError | RequestError, response: HttpResponse, call: Call): Error {
  if (error instanceof IdentifiedApiError) return fail(error, response, call);
  // The response is too large to be parsed.
  const { statusCode, headers } = response;
  return requestError({ reason: error.cause() as Error, head: { statusCode, headers } }, call);
}

function isSuccess({ statusCode }: HttpResponse): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** 1.0.0 called back with `{ statusCode, data }`. The error has both properties. */
function fail(error: Error, response: HttpResponse, call: Call): Error {
  const issued = [response.body, ...Object.values(response.headers).flat()].flatMap((text) =>
    issuedTokensIn(text ?? ''),
  );
  addDetails(error, call, response, createMask([...secretsOf(call), ...issued]));
  // Enumerable, so that the JSON of the error has them.
  return Object.assign(error, { statusCode: response.statusCode, data: (error as { body?: string }).body });
}
