/** Faults in the body of a response, and unusual calls. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Expected, Fault } from './harness';
import { always, responseBytes, type Behaviour, OK, xml } from './raw-server';
import { withinLimit } from './size-faults';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const isA1: Expected = { data: (data) => assert.equal(data.a, '1') };
const unparsable: Expected = {
  error: 'ApiParseError',
  status: 200,
  message: /^Unparsable api response from: \//,
};

const DEPTH = 5_000;

/** How often `name` can be read in a row. Without recursion, which would be too deep. */
function depthOf(value: any, name: string): number {
  let depth = 0;
  for (let inner = value; typeof inner === 'object' && inner !== null; inner = inner[name]) depth += 1;
  return depth;
}

/** The body in two packets, cut inside of a character. */
const splitCharacter: Behaviour = ({ socket }) => {
  const bytes = responseBytes(200, xml('<a>é</a>'));
  const middle = bytes.indexOf('é') + 1;
  socket.setNoDelay(true);
  socket.write(bytes.subarray(0, middle), () => setImmediate(() => socket.write(bytes.subarray(middle))));
};

/** The second request on a connection meets a socket that the server has just closed (C-76). */
const closeKept: Behaviour = ({ socket, reset }, { onConnection }) => {
  if (onConnection > 1) reset();
  else socket.write(OK);
};

export const BODY_FAULTS: readonly Fault[] = [
  {
    name: 'gzip',
    rules: 'D-17',
    serve: always(responseBytes(200, gzipSync(xml()), { 'Content-Encoding': 'gzip' })),
    expect: isA1,
  },
  {
    name: 'a content coding that was not requested',
    rules: 'D-17',
    serve: always(responseBytes(200, Buffer.from([1, 2, 3]), { 'Content-Encoding': 'br' })),
    expect: unparsable,
  },
  {
    name: 'a byte order mark',
    rules: 'C-74',
    serve: always(responseBytes(200, `\uFEFF${xml()}`)),
    expect: isA1,
  },
  {
    name: 'a byte order mark before JSON',
    rules: 'C-74',
    serve: always(responseBytes(200, '\uFEFF{"status":"ok","a":"1"}', JSON_TYPE)),
    expect: isA1,
  },
  {
    name: 'invalid UTF-8',
    rules: 'C-74',
    serve: always(responseBytes(200, Buffer.from(xml('<a>caf\xe9</a>'), 'latin1'))),
    expect: { data: (data) => assert.equal(data.a, 'caf\uFFFD') },
  },
  {
    name: 'a character split over two packets',
    rules: 'C-74',
    serve: splitCharacter,
    expect: { data: (data) => assert.equal(data.a, 'é') },
  },
  {
    name: 'JSON with the content type of XML',
    rules: 'C-80',
    serve: always(responseBytes(200, '{"status":"ok","a":"1"}')),
    expect: unparsable,
  },
  {
    name: 'XML with the content type of JSON',
    rules: 'C-80',
    serve: always(responseBytes(200, xml(), JSON_TYPE)),
    expect: unparsable,
  },
  {
    name: 'incomplete XML in a complete response',
    rules: 'C-101',
    serve: always(responseBytes(200, xml().slice(0, -8))),
    expect: unparsable,
  },
  {
    name: 'other text after the document',
    rules: 'C-87',
    serve: always(responseBytes(200, `${xml()}<!-- <b> \x00 & trailing`)),
    expect: isA1,
  },
  {
    name: 'HTML with status 200',
    rules: 'C-101',
    serve: always(responseBytes(200, '<html><body>Welcome to the hotel wifi</body></html>')),
    expect: { error: 'ApiParseError', status: 200, message: /^Missing response node from: \// },
  },
  {
    name: 'a basket without items',
    rules: 'C-97, D-21',
    serve: always(responseBytes(200, xml('<basket id="1"/>'))),
    expect: { data: (data) => assert.deepEqual(data.basket, { id: '1', basketItems: [] }) },
  },
  withinLimit(2),
  {
    name: 'XML of 5,000 levels',
    rules: 'C-90, D-21',
    serve: always(responseBytes(200, xml('<a>'.repeat(DEPTH) + '1' + '</a>'.repeat(DEPTH)))),
    expect: { data: (data) => assert.equal(depthOf(data, 'a'), DEPTH) },
  },
  {
    name: 'JSON of 5,000 levels',
    rules: 'C-90, D-21',
    serve: always(
      responseBytes(
        200,
        `{"status":"ok","a":${'{"a":'.repeat(DEPTH - 1)}1${'}'.repeat(DEPTH - 1)}}`,
        JSON_TYPE,
      ),
    ),
    expect: { data: (data) => assert.equal(depthOf(data, 'a'), DEPTH) },
  },
  {
    name: 'an error of 5,000 levels',
    rules: 'C-90, D-21',
    serve: always(
      responseBytes(
        400,
        xml(`<error code="1002">${'<a>'.repeat(DEPTH)}1${'</a>'.repeat(DEPTH)}</error>`, 'error'),
      ),
    ),
    expect: { error: 'ApiError', status: 400, code: '1002', message: /^Unknown API error: \// },
  },
  {
    name: 'elements named __proto__ and constructor',
    rules: 'C-88, D-22',
    serve: always(
      responseBytes(200, xml('<__proto__><polluted>1</polluted></__proto__><constructor>2</constructor>')),
    ),
    expect: {
      data: (data) => {
        assert.equal(Object.getPrototypeOf(data), Object.prototype);
        assert.deepEqual(Object.getOwnPropertyDescriptor(data, '__proto__')?.value, { polluted: '1' });
        assert.equal(data.constructor, '2');
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      },
    },
  },
  {
    name: 'an abort after the response',
    rules: 'D-13',
    serve: always(OK),
    intervene: { at: 'settled', by: 'abort' },
    expect: isA1,
  },
  {
    name: 'a deadline after the response',
    rules: 'D-13',
    serve: always(OK),
    intervene: { at: 'settled', by: 'deadline' },
    expect: isA1,
  },
  { name: 'frozen parameters', rules: 'D-1, C-47', isFrozen: true, serve: always(OK), expect: isA1 },
  {
    name: 'a kept connection that the server closes when it is used again',
    rules: 'D-16, C-76',
    warmUp: 1,
    serve: closeKept,
    expect: ({ method }) =>
      method === 'GET'
        ? { ...isA1, requests: 2 }
        : { error: 'RequestError', code: 'ECONNRESET', requests: 1 },
  },
];
