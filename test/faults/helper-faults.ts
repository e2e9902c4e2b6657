/** Responses to calls of the OAuth helper. The faults of the network are the same as for other calls. */
import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import type { Expected, Fault } from './harness';
import type { Kind } from './kinds';
import { always, responseBytes, thenClose, xml } from './raw-server';

const PAIR = 'oauth_token=TOKEN-1&oauth_token_secret=SECRET-1';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const XML_PAIR = '<oauth_token>TOKEN-1</oauth_token><oauth_token_secret>SECRET-1</oauth_token_secret>';

/** A form, which is a success for the calls that read a token. */
const GOOD = responseBytes(200, PAIR, FORM);

const isAuthorise = ({ name }: Kind) => name === 'authoriseRequestToken';

/** The calls that read a token succeed with a form; `authoriseRequestToken` does not. */
function pairOr(expected: Expected): (kind: Kind) => Expected {
  return (kind) => (isAuthorise(kind) ? expected : { data: (data) => expectPair(data) });
}

function expectPair(data: unknown): void {
  const values: unknown[] = Array.isArray(data) ? data : Object.values(data as object);
  expect(values.slice(0, 2)).to.deep.equal(['TOKEN-1', 'SECRET-1']);
}

const noPair = (status = 200): Expected => ({ error: 'ApiParseError', status });
const okOr =
  (expected: Expected) =>
  (kind: Kind): Expected =>
    isAuthorise(kind) ? {} : expected;

export const HELPER_FAULTS: readonly Fault[] = [
  {
    name: 'a token and secret in a form',
    rules: 'C-114, C-119',
    serve: always(GOOD),
    expect: pairOr(noPair()),
  },
  {
    name: 'a token and secret in XML',
    rules: 'C-120',
    serve: always(
      responseBytes(
        200,
        xml(
          `<oauth_request_token>${XML_PAIR}</oauth_request_token><oauth_access_token>${XML_PAIR}</oauth_access_token>`,
        ),
      ),
    ),
    expect: pairOr({}),
  },
  {
    name: 'a token and secret in gzip',
    rules: 'D-17',
    serve: always(responseBytes(200, gzipSync(PAIR), { ...FORM, 'Content-Encoding': 'gzip' })),
    expect: pairOr(noPair()),
  },
  {
    name: 'a token without a secret',
    rules: 'C-116',
    serve: always(responseBytes(200, 'oauth_token=T', FORM)),
    expect: noPair(),
  },
  { name: 'an empty 200', rules: 'C-116', serve: always(responseBytes(200, '')), expect: noPair() },
  { name: 'a 204', rules: 'C-116', serve: always('HTTP/1.1 204 None\r\n\r\n'), expect: noPair(204) },
  {
    name: 'an ok without a token',
    rules: 'C-120',
    serve: always(responseBytes(200, xml())),
    expect: okOr(noPair()),
  },
  {
    name: 'a megabyte of text without a token',
    rules: 'C-116, D-21',
    serve: always(responseBytes(200, 'x'.repeat(1_000_000))),
    expect: noPair(),
  },
  {
    name: 'an error of the service',
    rules: 'C-116, C-118',
    serve: always(
      responseBytes(200, xml('<error code="1002"><errorMessage>Bad user</errorMessage></error>', 'error')),
    ),
    expect: { error: 'ApiError', status: 200, code: '1002' },
  },
  {
    name: 'an error of the service without code and message',
    rules: 'C-108',
    serve: always(responseBytes(400, xml('', 'error'))),
    expect: { error: 'ApiError', status: 400 },
  },
  {
    name: 'a 401 with the text of the OAuth layer',
    rules: 'C-122, D-24',
    serve: always(responseBytes(401, 'OAuth authentication error')),
    expect: { error: 'OAuthError', status: 401 },
  },
  {
    name: 'a 500 with HTML',
    rules: 'C-122',
    serve: always(responseBytes(500, '<html>oops</html>')),
    expect: { error: 'ApiHttpError', status: 500 },
  },
  {
    name: 'a 503 with more bytes after it',
    rules: 'C-103, C-122',
    serve: thenClose(`${responseBytes(503, 'down').toString()} stray`),
    expect: { error: 'ApiHttpError', status: 503 },
  },
  {
    name: 'a 429 with Retry-After',
    rules: 'D-25',
    serve: always(responseBytes(429, 'slow down', { 'Retry-After': '9' })),
    expect: { ...noPair(429), retryAfter: 9 },
  },
  {
    name: 'a redirect loop',
    rules: 'C-121, D-15',
    serve: always(responseBytes(302, '', { Location: '/again' })),
    expect: { error: 'RequestError', code: 'ERR_TOO_MANY_REDIRECTS', status: 302, requests: 6 },
  },
  {
    name: 'a redirect to another host',
    rules: 'C-121, D-15',
    serve: always(responseBytes(302, '', { Location: 'https://elsewhere.invalid/' })),
    expect: { ...noPair(302), requests: 1 },
  },
  {
    name: 'frozen parameters',
    rules: 'D-1',
    isFrozen: true,
    serve: always(responseBytes(200, PAIR, FORM)),
    expect: pairOr(noPair()),
  },
];
