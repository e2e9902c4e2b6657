/** Faults in a complete response: in its status, its headers, or the URL of its redirect. */
import assert from 'node:assert/strict';
import type { Expected, Fault } from './harness';
import type { Kind } from './kinds';
import { always, responseBytes, type Behaviour, OK, thenClose, xml } from './raw-server';

const HTML = '<!DOCTYPE html><html><body><h1>Bad gateway</h1><p>nginx</body></html>';

function parseError(status: number, message?: RegExp): Expected {
  return { error: 'ApiParseError', status, ...(message && { message }) };
}

const isA1: Expected = { data: (data) => assert.equal(data.a, '1') };

/** Only signed calls follow redirects (C-67, C-68). */
function whereSigned(followed: Expected, left: Expected): (kind: Kind) => Expected {
  return ({ signed }) => (signed ? followed : left);
}

/** Redirects every request. The URL may depend on the URL of the server. */
function redirect(status: number, location: (here: string) => string | undefined, body = ''): Behaviour {
  return ({ socket }, _request, { protocol, port }) => {
    const place = location(`${protocol}//127.0.0.1:${port}`);
    socket.write(responseBytes(status, body, place === undefined ? {} : { Location: place }));
  };
}

/** Redirects the first request only. */
function redirectOnce(location: (here: string) => string): Behaviour {
  return (peer, request, server) => {
    if (request.number === 1) redirect(302, location)(peer, request, server);
    else peer.socket.write(OK);
  };
}

const tooMany = (path: string, body = 'slow down') =>
  always(responseBytes(429, body, { 'Retry-After': path }));

export const RESPONSE_FAULTS: readonly Fault[] = [
  {
    name: 'responses with status 1xx before the last one',
    rules: 'C-98',
    serve: always(
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK.toString()}`,
    ),
    expect: isA1,
  },
  {
    name: 'a 204',
    rules: 'C-101',
    serve: always('HTTP/1.1 204 No Content\r\n\r\n'),
    expect: parseError(204, /^Empty response from: \//),
  },
  {
    name: 'a 304',
    rules: 'C-101',
    serve: always('HTTP/1.1 304 Not Modified\r\n\r\n'),
    expect: parseError(304, /^Empty response from: \//),
  },
  {
    name: 'an empty 200',
    rules: 'C-101',
    serve: always(responseBytes(200, '')),
    expect: parseError(200, /^Empty response from: \//),
  },
  {
    name: 'more bytes than the Content-Length',
    rules: 'C-103, D-12',
    serve: thenClose(`${OK.toString()}and more`),
    expect: isA1,
  },
  {
    name: 'a body that ends with the connection',
    rules: 'C-102',
    serve: thenClose(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${xml()}`),
    expect: isA1,
  },
  {
    name: 'a 502 with HTML',
    rules: 'C-104',
    serve: always(responseBytes(502, HTML, { 'Content-Type': 'text/html' })),
    expect: { error: 'ApiHttpError', status: 502, message: /^\/1\.2\// },
  },
  {
    name: 'a 500 whose body says ok',
    rules: 'C-104',
    serve: always(responseBytes(500, xml())),
    expect: { error: 'ApiHttpError', status: 500 },
  },
  {
    name: 'a 503 with more bytes after it',
    rules: 'C-103',
    serve: thenClose(`${responseBytes(503, 'down').toString()}\x00\x01 stray`),
    expect: { error: 'ApiHttpError', status: 503 },
  },
  {
    name: 'a 429 with Retry-After',
    rules: 'D-16, D-25',
    serve: tooMany('7'),
    expect: { ...parseError(429), retryAfter: 7, requests: 1 },
  },
  {
    name: 'a 429 with a date that has passed',
    rules: 'D-25',
    serve: tooMany('Sun, 06 Nov 1994 08:49:37 GMT'),
    expect: { ...parseError(429), retryAfter: 0 },
  },
  {
    name: 'a 429 without Retry-After',
    rules: 'D-25',
    serve: always(responseBytes(429, 'slow down')),
    expect: parseError(429),
  },
  {
    name: 'a 429 with a malformed Retry-After',
    rules: 'D-25',
    serve: tooMany('soon, or 2 minutes'),
    expect: parseError(429),
  },
  {
    name: 'a 401 with the text of the OAuth layer',
    rules: 'D-24, C-106',
    serve: always(responseBytes(401, 'OAuth authentication error: Not authorised')),
    expect: whereSigned({ error: 'OAuthError', status: 401, message: /^OAuth auth/ }, parseError(401)),
  },
  {
    name: 'a 404 that repeats the URL',
    rules: 'D-24, C-107',
    serve: ({ socket }, { head }) =>
      void socket.write(responseBytes(404, `Not here: ${head.split('\r\n')[0]}`)),
    expect: parseError(404, /^Unparsable api response from: \//),
  },
  {
    name: 'an error of the service',
    rules: 'C-101',
    serve: always(
      responseBytes(404, xml('<error code="2001"><errorMessage>Not found</errorMessage></error>', 'error')),
    ),
    expect: { error: 'ApiError', status: 404, code: '2001', message: /^Not found: \// },
  },
  {
    name: 'an error of the service without code and message',
    rules: 'C-108, D-21',
    serve: always(responseBytes(400, xml('', 'error'))),
    expect: { error: 'ApiError', status: 400, message: /^Unknown API error: \// },
  },
  {
    name: 'a redirect without a Location',
    rules: 'D-15',
    serve: redirect(302, () => undefined),
    expect: { ...parseError(302), requests: 1 },
  },
  {
    name: 'a redirect loop',
    rules: 'D-15, C-70',
    serve: redirect(302, (here) => `${here}/round`),
    expect: whereSigned(
      { error: 'RequestError', code: 'ERR_TOO_MANY_REDIRECTS', status: 302, requests: 6 },
      { ...parseError(302), requests: 1 },
    ),
  },
  {
    name: 'a redirect to another host',
    rules: 'D-15, C-69',
    serve: redirect(301, () => 'https://elsewhere.invalid/'),
    expect: { ...parseError(301), requests: 1 },
  },
  {
    name: 'a redirect to another port',
    rules: 'D-15, C-69',
    serve: redirect(302, () => 'https://127.0.0.1:1/'),
    expect: { ...parseError(302), requests: 1 },
  },
  {
    name: 'a redirect from https to http',
    rules: 'D-15, C-69',
    serve: redirect(302, (here) => here.replace('https:', 'http:')),
    expect: { ...parseError(302), requests: 1 },
  },
  {
    name: 'a relative redirect',
    rules: 'D-15, C-68',
    serve: redirectOnce(() => '/moved?to=here'),
    expect: whereSigned({ ...isA1, requests: 2 }, { ...parseError(302), requests: 1 }),
  },
  {
    name: 'a redirect to the same host, written differently',
    rules: 'D-15, C-68',
    serve: redirectOnce((here) => `${here.replace('https', 'HTTPS')}/moved`),
    expect: whereSigned({ ...isA1, requests: 2 }, { ...parseError(302), requests: 1 }),
  },
  {
    name: 'a redirect with status 307, which 1.0.0 did not follow',
    rules: 'D-15, C-68',
    serve: redirect(307, (here) => `${here}/moved`),
    expect: { ...parseError(307), requests: 1 },
  },
  {
    name: 'a redirect to an invalid URL',
    rules: 'D-15',
    serve: redirect(302, () => 'https://[half'),
    expect: { ...parseError(302), requests: 1 },
  },
  {
    name: 'a redirect to another host that has a document as its body',
    rules: 'C-71, D-15',
    serve: redirect(302, () => 'https://elsewhere.invalid/', xml()),
    expect: { data: (data) => assert.equal(data.location, 'https://elsewhere.invalid/'), requests: 1 },
  },
];
