/** Servers that put the request and every secret that they know into every part of a response. */
import { always, responseBytes, type Behaviour, OK, type Received, thenClose } from '../faults/raw-server';
import { spellingsOf } from './secrets';

/** A pair that the server has just issued. */
export const ISSUED = { issuedToken: 'issued-token-5', issuedSecret: 'issued-secret-6' };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The request as received, then each secret in each spelling, as a value and inside other text. */
function everything({ head, body }: Received, spelt: readonly string[]): string {
  const values = spelt.map((value) => `x=${value}&y%3D${value}%26 "${value}" >${value}<`);
  return [head, body, ...values].join('\n');
}

/** Removes the characters that a header must not contain. */
function inHeader(text: string): string {
  return Array.from(text)
    .filter((c) => c >= ' ' && c <= '~')
    .join('');
}

function apiError(text: string, code = '1002'): string {
  return `<response status="error"><error code="${code}"><errorMessage>${text}</errorMessage></error></response>`;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const { issuedToken, issuedSecret } = ISSUED;

/** The behaviours of servers that know these secrets. */
export function echoesOf(secrets: readonly string[]): Record<string, Behaviour> {
  const spelt = secrets.flatMap(spellingsOf);
  const all = (request: Received) => everything(request, spelt);
  return {
    'a plain success': always(OK),
    'a reset': ({ reset }) => reset(),
    'an HTML page with 400': ({ socket }, request) =>
      void socket.write(responseBytes(400, `<html><pre>${all(request)}</pre></html>`)),
    'a page with 500': ({ socket }, request) =>
      void socket.write(responseBytes(500, all(request), { 'Content-Type': 'text/html' })),
    'a string of the OAuth layer with 401': ({ socket }, request) =>
      void socket.write(responseBytes(401, `OAuth authentication error: ${all(request)}`)),
    'the message of an error': ({ socket }, request) =>
      void socket.write(responseBytes(400, apiError(escaped(all(request))))),
    'the message of an OAuth error': ({ socket }, request) =>
      void socket.write(responseBytes(401, apiError(`OAuth: ${escaped(all(request))}`))),
    'the code of an error': ({ socket }) =>
      void socket.write(responseBytes(400, apiError('no', escaped(spelt.join(' ')).replace(/"/g, '&quot;')))),
    'an error in JSON': ({ socket }, request) => {
      const numbers = secrets.map(Number).filter(Boolean);
      const byName = Object.fromEntries(spelt.map((value) => [value, { [value]: numbers }]));
      const error = { code: numbers[0] ?? 1002, errorMessage: all(request), numbers, byName };
      socket.write(responseBytes(400, JSON.stringify({ status: 'error', error }), JSON_TYPE));
    },
    'a document with an unknown status': ({ socket }, request) =>
      void socket.write(responseBytes(200, `<response status="what">${escaped(all(request))}</response>`)),
    headers: ({ socket }, request) => {
      const headers = Object.fromEntries(
        [request.head, request.body, ...spelt].map((value, i) => [`X-Echo-${i}`, inHeader(value)]),
      );
      socket.write(responseBytes(404, 'no', { ...headers, 'Set-Cookie': inHeader(spelt.join(' ')) }));
    },
    'a circle of redirects': ({ socket }, { number }) => {
      const query = secrets.map((value, i) => `${i}=${encodeURIComponent(value)}`);
      socket.write(responseBytes(302, '', { Location: `/round${number}?${query.join('&')}` }));
    },
    'a response that is not HTTP': ({ socket }, request) => void socket.end(all(request)),
    'a chunk without a size': ({ socket }, request) => {
      const head = `HTTP/1.1 200 OK\r\nX-Echo: ${inHeader(spelt.join(' '))}\r\nTransfer-Encoding: chunked\r\n\r\n`;
      socket.write(`${head}5\r\nhello\r\n${all(request)}`);
    },
    'a body that is cut short': ({ socket }, request) =>
      void socket.end(
        `HTTP/1.1 200 OK\r\nX-Echo: ${inHeader(request.head)}\r\nContent-Length: 999999\r\n\r\n${all(request)}`,
      ),
  };
}

/** More behaviours for the calls of the OAuth helper: responses with a new token pair in the wrong place. */
export const ISSUING: Readonly<Record<string, Behaviour>> = {
  'half of a new pair': thenClose(responseBytes(200, `oauth_token_secret=${issuedSecret}&also=that`)),
  'a new pair in a page with 500': always(
    responseBytes(
      500,
      `<oauth_token>${issuedToken}</oauth_token><oauth_token_secret><![CDATA[${issuedSecret}]]></oauth_token_secret>`,
    ),
  ),
  'a new pair in JSON with 401': always(
    responseBytes(401, `OAuth {"oauth_token": "${issuedToken}", "oauth_token_secret": "${issuedSecret}"}`),
  ),
};
