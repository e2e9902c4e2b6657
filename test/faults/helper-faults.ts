/** What the OAuth helper makes of answers; the faults of the network are the same as everywhere. */
import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import type { Expected, Fault } from './harness';
import type { Kind } from './kinds';
import { always, answer, thenClose, xml } from './raw-server';

const PAIR = 'oauth_token=TOKEN-1&oauth_token_secret=SECRET-1';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const XML_PAIR = '<oauth_token>TOKEN-1</oauth_token><oauth_token_secret>SECRET-1</oauth_token_secret>';

/** The plain good answer to each call: a form, or XML that says ok. */
const GOOD = answer(200, PAIR, FORM);

const isAuthorise = ({ name }: Kind) => name === 'authoriseRequestToken';

/** Where a pair is read from forms, an ok in XML is read from a form not at all. */
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
  { name: 'a pair in a form', rules: 'C-114, C-119', serve: always(GOOD), expect: pairOr(noPair()) },
  {
    name: 'a pair in XML',
    rules: 'C-120',
    serve: always(
      answer(
        200,
        xml(
          `<oauth_request_token>${XML_PAIR}</oauth_request_token><oauth_access_token>${XML_PAIR}</oauth_access_token>`,
        ),
      ),
    ),
    expect: pairOr({}),
  },
  {
    name: 'a pair in gzip',
    rules: 'D-17',
    serve: always(answer(200, gzipSync(PAIR), { ...FORM, 'Content-Encoding': 'gzip' })),
    expect: pairOr(noPair()),
  },
  {
    name: 'half a pair',
    rules: 'C-116',
    serve: always(answer(200, 'oauth_token=T', FORM)),
    expect: noPair(),
  },
  { name: 'an empty 200', rules: 'C-116', serve: always(answer(200, '')), expect: noPair() },
  { name: 'a 204', rules: 'C-116', serve: always('HTTP/1.1 204 None\r\n\r\n'), expect: noPair(204) },
  { name: 'an ok without a pair', rules: 'C-120', serve: always(answer(200, xml())), expect: okOr(noPair()) },
  {
    name: 'a megabyte of text without a pair',
    rules: 'C-116, D-21',
    serve: always(answer(200, 'x'.repeat(1_000_000))),
    expect: noPair(),
  },
  {
    name: 'an error of the service',
    rules: 'C-116, C-118',
    serve: always(
      answer(200, xml('<error code="1002"><errorMessage>Bad user</errorMessage></error>', 'error')),
    ),
    expect: { error: 'ApiError', status: 200, code: '1002' },
  },
  {
    name: 'an error of the service that says nothing',
    rules: 'C-108',
    serve: always(answer(400, xml('', 'error'))),
    expect: { error: 'ApiError', status: 400 },
  },
  {
    name: 'a 401 with the text of the OAuth layer',
    rules: 'C-122, D-24',
    serve: always(answer(401, 'OAuth authentication error')),
    expect: { error: 'OAuthError', status: 401 },
  },
  {
    name: 'a 500 with HTML',
    rules: 'C-122',
    serve: always(answer(500, '<html>oops</html>')),
    expect: { error: 'ApiHttpError', status: 500 },
  },
  {
    name: 'a 503 and then stray bytes',
    rules: 'C-103, C-122',
    serve: thenClose(`${answer(503, 'down').toString()} stray`),
    expect: { error: 'ApiHttpError', status: 503 },
  },
  {
    name: 'a 429 with Retry-After',
    rules: 'D-25',
    serve: always(answer(429, 'slow down', { 'Retry-After': '9' })),
    expect: { ...noPair(429), retryAfter: 9 },
  },
  {
    name: 'a redirect loop',
    rules: 'C-121, D-15',
    serve: always(answer(302, '', { Location: '/again' })),
    expect: { error: 'RequestError', code: 'ERR_TOO_MANY_REDIRECTS', status: 302, requests: 6 },
  },
  {
    name: 'a redirect to another host',
    rules: 'C-121, D-15',
    serve: always(answer(302, '', { Location: 'https://elsewhere.invalid/' })),
    expect: { ...noPair(302), requests: 1 },
  },
  {
    name: 'frozen parameters',
    rules: 'D-1',
    isFrozen: true,
    serve: always(answer(200, PAIR, FORM)),
    expect: pairOr(noPair()),
  },
];
