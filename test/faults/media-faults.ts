/** Responses to calls for media that are opened or saved. The faults of the network are the same as for other calls. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { audioBytes } from '../support/media-server';
import type { Expected, Fault } from './harness';
import { always, responseBytes, type Behaviour, thenClose, thenReset, xml } from './raw-server';

const AUDIO = audioBytes(50_000);
const HALF = AUDIO.subarray(0, 25_000);
const MP3 = { 'Content-Type': 'audio/mpeg' };
const CHUNKED = 'HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nTransfer-Encoding: chunked\r\n\r\n';
const ERROR = xml('<error code="2001"><errorMessage>no such track</errorMessage></error>', 'error');

const isAudio: Expected = { data: (bytes: Buffer) => assert.ok(bytes.equals(AUDIO)) };
const failure = (code: string | RegExp, status: number | undefined = 200): Expected => ({
  error: 'RequestError',
  code,
  status,
});
const refused = (error: string, status: number, code?: string): Expected => ({
  error,
  status,
  ...(code && { code }),
});

/** The head and half of the body. */
const half = responseBytes(200, HALF, { ...MP3, 'Content-Length': `${AUDIO.length}` });
const gzip = (bytes: Buffer) => responseBytes(200, bytes, { ...MP3, 'Content-Encoding': 'gzip' });
const packed = gzipSync(AUDIO);
const chunk = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

/** One byte at a time, as fast as they are read. */
const dripping: Behaviour = ({ socket }) => {
  const bytes = responseBytes(200, AUDIO.subarray(0, 300), { ...MP3, 'Content-Length': '300' });
  let at = 0;
  const next = () => {
    if (socket.destroyed || at === bytes.length) return;
    socket.write(bytes.subarray(at, (at += 1)));
    setImmediate(next);
  };
  next();
};

const redirect = (location: string, first: Behaviour = always(responseBytes(200, AUDIO, MP3))): Behaviour => {
  return (peer, request, server) =>
    request.head.includes('/moved')
      ? first(peer, request, server)
      : void peer.socket.write(responseBytes(302, '', { Location: location }));
};

export const MEDIA_FAULTS: readonly Fault[] = [
  { name: 'media', rules: 'D-12', serve: always(responseBytes(200, AUDIO, MP3)), expect: isAudio },
  {
    name: 'media without a length',
    rules: 'D-12',
    serve: thenClose(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n'), AUDIO])),
    expect: isAudio,
  },
  {
    name: 'media in chunks',
    rules: 'D-12',
    serve: always(
      Buffer.concat([
        Buffer.from(CHUNKED),
        chunk(HALF),
        chunk(AUDIO.subarray(25_000)),
        Buffer.from('0\r\n\r\n'),
      ]),
    ),
    expect: isAudio,
  },
  {
    name: 'media byte by byte',
    rules: 'D-12',
    serve: dripping,
    expect: { data: (bytes: Buffer) => assert.ok(bytes.equals(AUDIO.subarray(0, 300))) },
  },
  { name: 'media in gzip', rules: 'D-17', serve: always(gzip(packed)), expect: isAudio },
  {
    name: 'media in gzip that is cut short',
    rules: 'D-17',
    serve: always(gzip(packed.subarray(0, -12))),
    expect: failure('Z_BUF_ERROR'),
  },
  {
    name: 'media that are not gzip although the header says so',
    rules: 'D-17',
    serve: always(gzip(AUDIO)),
    expect: failure('Z_DATA_ERROR'),
  },
  { name: 'media that are cut short', rules: 'D-12', serve: thenClose(half), expect: failure('ECONNRESET') },
  { name: 'a reset in media', rules: 'D-12', serve: thenReset(half), expect: failure('ECONNRESET') },
  {
    name: 'media in chunks that stop half-way',
    rules: 'D-12',
    serve: thenClose(Buffer.concat([Buffer.from(CHUNKED), chunk(HALF)])),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'media with a chunk whose size is not a number',
    rules: 'D-12',
    serve: always(Buffer.concat([Buffer.from(CHUNKED), chunk(HALF), Buffer.from('zz\r\n')])),
    expect: failure(/^(HPE_INVALID_CHUNK_SIZE|ECONNRESET)$/),
  },
  {
    name: 'media that stop until the deadline',
    rules: 'D-13',
    serve: always(half),
    intervene: { at: 'body', by: 'deadline' },
    expect: failure('ETIMEDOUT'),
  },
  {
    name: 'an abort in media',
    rules: 'D-13',
    serve: always(half),
    intervene: { at: 'body', by: 'abort' },
    expect: failure('ABORT_ERR'),
  },
  {
    name: 'an abort after media',
    rules: 'D-13',
    serve: always(responseBytes(200, AUDIO, MP3)),
    intervene: { at: 'settled', by: 'abort' },
    expect: isAudio,
  },
  {
    name: 'more bytes of media than the Content-Length',
    rules: 'D-12',
    serve: always(Buffer.concat([responseBytes(200, AUDIO, MP3), Buffer.from('stray')])),
    expect: isAudio,
  },
  {
    name: 'an error instead of media',
    rules: 'C-104',
    serve: always(responseBytes(200, ERROR, MP3)),
    expect: refused('ApiError', 200, '2001'),
  },
  {
    name: 'an error in gzip instead of media',
    rules: 'C-104',
    serve: always(gzip(gzipSync(ERROR))),
    expect: refused('ApiError', 200, '2001'),
  },
  {
    name: 'a 404 instead of media',
    rules: 'C-104',
    serve: always(responseBytes(404, ERROR)),
    expect: refused('ApiError', 404, '2001'),
  },
  {
    name: 'an error that is cut short instead of media',
    rules: 'D-12',
    serve: thenClose(responseBytes(200, ERROR.slice(0, 40), { ...MP3, 'Content-Length': '500' })),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'a refusal of the OAuth layer instead of media',
    rules: 'C-110',
    serve: always(responseBytes(401, 'OAuth authentication error', MP3)),
    expect: refused('OAuthError', 401),
  },
  {
    name: 'a refusal of the OAuth layer with status 200 instead of media',
    rules: 'C-110',
    serve: always(responseBytes(200, 'OAuth authentication error', MP3)),
    expect: refused('OAuthError', 200),
  },
  {
    name: 'HTML with status 200 instead of media',
    rules: 'C-98',
    serve: always(responseBytes(200, '<html><br></html>', MP3)),
    expect: refused('ApiParseError', 200),
  },
  {
    name: 'HTML with status 500 instead of media',
    rules: 'C-98',
    serve: always(responseBytes(500, '<html>', MP3)),
    expect: refused('ApiHttpError', 500),
  },
  {
    name: 'an empty 200 instead of media',
    rules: 'C-98',
    serve: always(responseBytes(200, '', MP3)),
    expect: refused('ApiParseError', 200),
  },
  {
    name: 'a 204 instead of media',
    rules: 'C-98',
    serve: always('HTTP/1.1 204 No Content\r\n\r\n'),
    expect: refused('ApiParseError', 204),
  },
  {
    name: 'a 429 instead of media',
    rules: 'D-16',
    serve: always(responseBytes(429, 'Too many', { 'Retry-After': '7' })),
    expect: { error: 'ApiParseError', status: 429, retryAfter: 7 },
  },
  {
    name: 'a redirect to media',
    rules: 'C-77',
    serve: redirect('/moved'),
    expect: { ...isAudio, requests: 2 },
  },
  {
    name: 'a redirect to media that are cut short',
    rules: 'C-77',
    serve: redirect('/moved', thenClose(half)),
    expect: failure('ECONNRESET'),
  },
  {
    name: 'a loop of redirects for media',
    rules: 'C-77',
    serve: redirect('/again'),
    expect: { ...failure('ERR_TOO_MANY_REDIRECTS', 302), requests: 6 },
  },
  {
    name: 'a redirect of media to a file',
    rules: 'C-77',
    serve: redirect('file:///etc/passwd'),
    expect: failure('ERR_INVALID_REDIRECT', 302),
  },
  {
    name: 'a redirect of media to an invalid URL',
    rules: 'C-77',
    serve: redirect('http://['),
    expect: failure('ERR_INVALID_REDIRECT', 302),
  },
];
