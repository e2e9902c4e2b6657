/** Faults without a complete response: every kind of call ends in a RequestError. */
import type { LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Fault } from './harness';
import { always, responseBytes, type Behaviour, thenClose, thenReset, xml } from './raw-server';
import { aboveLimit } from './size-faults';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n';
const CHUNKED = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n';
const PART = xml().slice(0, 40);

const failure = (code: string | RegExp, status?: number) => ({ error: 'RequestError', code, status });

const notFound: LookupFunction = (hostname, _options, done) => {
  const error = new Error(`getaddrinfo ENOTFOUND ${hostname}`);
  done(Object.assign(error, { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo', hostname }), '', 4);
};

/** One byte of the body in each turn of the event loop, until the connection is closed. */
const drip: Behaviour = ({ socket }) => {
  socket.write(HEAD.replace('1000', '10000000'));
  const next = () => {
    if (socket.destroyed || socket.writableEnded) return;
    socket.write(' ');
    setImmediate(next);
  };
  next();
};

export const NETWORK_FAULTS: readonly Fault[] = [
  {
    name: 'a refused connection',
    rules: 'D-14',
    isGone: true,
    expect: failure('ECONNREFUSED'),
  },
  {
    name: 'a host that DNS does not know',
    rules: 'D-14',
    host: 'host.invalid',
    lookup: notFound,
    expect: failure('ENOTFOUND'),
  },
  {
    name: 'a certificate that is not trusted, or a TLS alert as the response',
    rules: 'D-14',
    distrust: true,
    greet: ({ socket }) => {
      if (!('encrypted' in socket)) socket.write(Buffer.from('15030100020228', 'hex'));
    },
    expect: ({ protocol }) =>
      failure(protocol === 'https:' ? 'DEPTH_ZERO_SELF_SIGNED_CERT' : /^HPE_INVALID_/),
  },
  {
    name: 'a connection closed before the head',
    rules: 'D-12',
    serve: ({ socket }) => void socket.end(),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'a reset before the head',
    rules: 'D-12',
    serve: ({ reset }) => reset(),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'a reset in the head',
    rules: 'D-12',
    serve: thenReset(HEAD.slice(0, 30)),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'a head that is cut short',
    rules: 'D-12',
    serve: thenClose(HEAD.slice(0, 30)),
    expect: failure(/^(ECONNRESET|HPE_\w+)$/),
  },
  {
    name: 'no response',
    rules: 'D-12, D-13',
    serve: () => {},
    intervene: { at: 'request', by: 'deadline' },
    expect: failure('ETIMEDOUT'),
  },
  {
    name: 'a head that stops half-way',
    rules: 'D-12, D-13',
    serve: always(HEAD.slice(0, 30)),
    intervene: { at: 'request', by: 'deadline' },
    expect: failure('ETIMEDOUT'),
  },
  {
    name: 'a head without a body',
    rules: 'D-12, D-13',
    serve: always(HEAD),
    intervene: { at: 'head', by: 'deadline' },
    expect: failure('ETIMEDOUT', 200),
  },
  {
    name: 'a body that stops half-way',
    rules: 'D-12, D-13',
    serve: always(HEAD + PART),
    intervene: { at: 'body', by: 'deadline' },
    expect: failure('ETIMEDOUT', 200),
  },
  {
    name: 'a slow body that is not complete at the deadline',
    rules: 'D-13',
    serve: drip,
    intervene: { at: 'body', by: 'deadline' },
    expect: failure('ETIMEDOUT', 200),
  },
  {
    name: 'a body that is cut short',
    rules: 'D-12, C-102, D-36',
    serve: thenClose(HEAD + PART),
    expect: failure('ECONNRESET', 200),
  },
  {
    name: 'a reset in the body',
    rules: 'D-12, C-102',
    serve: thenReset(HEAD + PART),
    expect: failure('ECONNRESET', 200),
  },
  {
    name: 'a 503 whose body is cut short',
    rules: 'D-12, C-102',
    serve: thenClose(HEAD.replace('200 OK', '503 No') + PART),
    expect: failure('ECONNRESET', 503),
  },
  {
    name: 'chunks that stop half-way',
    rules: 'D-12, C-102',
    serve: thenClose(`${CHUNKED}28\r\n${PART}\r\n`),
    expect: failure('ECONNRESET', 200),
  },
  {
    name: 'a chunk whose size is not a number',
    rules: 'D-12',
    serve: always(`${CHUNKED}zz\r\n${PART}\r\n`),
    expect: failure('HPE_INVALID_CHUNK_SIZE', 200),
  },
  {
    name: 'a Content-Length that is not a number',
    rules: 'D-12',
    serve: always('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n<a/>'),
    expect: failure('HPE_INVALID_CONTENT_LENGTH'),
  },
  {
    name: 'headers of 100 kB',
    rules: 'D-12',
    serve: always(`HTTP/1.1 200 OK\r\nX-Huge: ${'x'.repeat(100_000)}\r\n\r\n`),
    expect: failure('HPE_HEADER_OVERFLOW'),
  },
  {
    name: 'a response that is not HTTP',
    rules: 'D-12',
    serve: thenClose('220 mail.example ESMTP\r\n'),
    expect: failure(/^HPE_/),
  },
  {
    name: 'a switch to a protocol that was not requested',
    rules: 'D-12',
    serve: always('HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\nConnection: Upgrade\r\n\r\n'),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'a gzip body that is cut short',
    rules: 'D-17',
    serve: always(asGzip(gzipSync(xml()).subarray(0, -12))),
    expect: failure('Z_BUF_ERROR', 200),
  },
  {
    name: 'a body that is not gzip although the header says so',
    rules: 'D-17',
    serve: always(responseBytes(200, xml(), { 'Content-Encoding': 'gzip' })),
    expect: failure('Z_DATA_ERROR', 200),
  },
  {
    name: 'a few bytes of gzip that become too many bytes',
    rules: 'D-17, D-19',
    options: { maxResponseBytes: 10_000 },
    serve: always(asGzip(gzipSync('x'.repeat(1_000_000)))),
    expect: failure('ERR_RESPONSE_TOO_LARGE', 200),
  },
  {
    name: 'a few bytes of gzip that become too many levels',
    rules: 'D-17, D-19',
    serve: always(asGzip(gzipSync(xml('<a>'.repeat(200_000))))),
    expect: failure('ERR_RESPONSE_TOO_LARGE', 200),
  },
  aboveLimit(2),
  {
    name: 'an abort before the call',
    rules: 'D-13',
    intervene: { at: 'call', by: 'abort' },
    expect: { ...failure('ABORT_ERR'), requests: 0 },
  },
  {
    name: 'an abort before the response',
    rules: 'D-13',
    serve: () => {},
    intervene: { at: 'request', by: 'abort' },
    expect: failure('ABORT_ERR'),
  },
  {
    name: 'an abort in the body',
    rules: 'D-13',
    serve: always(HEAD + PART),
    intervene: { at: 'body', by: 'abort' },
    expect: failure('ABORT_ERR', 200),
  },
];

function asGzip(bytes: Buffer): Buffer {
  return responseBytes(200, bytes, { 'Content-Encoding': 'gzip' });
}
