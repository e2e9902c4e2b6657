import { once } from 'node:events';
import http from 'node:http';
import type { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import api = require('../../../lib');
import * as errors from '../../../lib/errors';
import { callbackOf, failureOf, rejectionOf, thrownBy } from '../../support/calls';
import { cutAfter, MediaServer, reply, stallAfter, useMediaServer } from '../../support/media-server';

type Loose = any;

const TOKEN = { accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' };
const ERROR =
  '<response status="error"><error code="2001"><errorMessage>no such track</errorMessage></error></response>';

async function read(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('open()', () => {
  const server = useMediaServer();

  const client = (options: object = {}): Loose =>
    (api.configure as Loose)({
      logger: null,
      consumerkey: 'KEY',
      consumersecret: 'SECRET-OF-THE-KEY',
      ...options,
    });
  const media = (path = '/stream/locker', params: object = { trackId: 1 }, options: object = {}): Loose =>
    client(options).OAuth().media(`${server.origin}${path}`, params);
  const open = (...args: unknown[]) => media().open(...args);

  it('open() returns status, headers, file name and a stream, by promise and by callback', async () => {
    server.headers['Content-Disposition'] = 'attachment; filename="../a.mp3"';
    for (const opened of [
      await open(),
      await open(null),
      await open({}),
      (await callbackOf((done) => open(done)))[1],
      (await callbackOf((done) => open({}, done)))[1],
    ] as Loose[]) {
      const { statusCode, headers, contentType, size, fileName } = opened;
      expect({ statusCode, contentType, size, fileName }).to.deep.equal({
        statusCode: 200,
        contentType: 'audio/mpeg',
        size: 200_000,
        fileName: 'a.mp3',
      });
      expect(headers.etag).to.equal('"v1"');
      expect((await read(opened.stream)).equals(server.bytes)).to.equal(true);
    }
  });

  it('Each URL has a new signature with the token of the user, and includes the defaults', async () => {
    const shared = { defaultParams: { country: 'GB', ...TOKEN } };
    const one = media('/stream/locker?a=1', { trackId: 1 }, shared);
    const [first, second] = [new URL(one.url()), new URL(one.url())];
    expect(first.searchParams.get('oauth_nonce')).to.not.equal(second.searchParams.get('oauth_nonce'));
    await read((await one.open()).stream);
    const { searchParams } = server.last.url;
    const sent = Object.fromEntries(searchParams);
    expect(sent).to.include({ a: '1', trackId: '1', country: 'GB', oauth_consumer_key: 'KEY' });
    expect(sent['oauth_token']).to.equal(TOKEN.accesstoken);
    expect(sent['oauth_signature']).to.be.a('string');
  });

  it('Media use the parameters that the method was called with, even if the object changes later', async () => {
    const params = { trackId: 1, tags: ['a'] };
    const one = media('/x', params);
    params.trackId = 2;
    params.tags.push('b');
    const { searchParams } = new URL(one.url());
    expect([searchParams.get('trackId'), searchParams.getAll('tags')]).to.deep.equal(['1', ['a']]);
  });

  it('Printing the media or what open() returns shows no secrets', async () => {
    const one = media('/stream/locker', TOKEN);
    expect(inspect(one, { showHidden: true, depth: 9 })).to.equal(
      "{ path: '/stream/locker', authtype: '3-legged' }",
    );
    expect(JSON.stringify(one)).to.equal('{"path":"/stream/locker","authtype":"3-legged"}');
    server.headers['X-Echo'] = TOKEN.accesstoken;
    const opened = await one.open();
    expect(opened.headers['x-echo']).to.equal('[redacted]');
    for (const text of [inspect(opened, { depth: 12 }), inspect(opened, { depth: 12, customInspect: false })])
      expect(text).to.not.match(/of-the-user|SECRET|oauth_signature/);
    opened.stream.destroy();
  });

  it('The request accepts no compression, and a compressed response is still inflated', async () => {
    const packed = gzipSync(server.bytes);
    server.next(
      reply(
        200,
        { 'Content-Type': 'audio/mpeg', 'Content-Encoding': 'gzip', 'Content-Length': packed.length },
        packed,
      ),
    );
    const opened = await open();
    expect(server.last.headers['accept-encoding']).to.equal('identity');
    expect(opened.size).to.equal(undefined);
    expect((await read(opened.stream)).equals(server.bytes)).to.equal(true);
  });

  describe('The options of open()', () => {
    const ranges: Array<[range: unknown, header: string, part: (all: Buffer) => Buffer]> = [
      ['bytes=0-99', 'bytes=0-99', (all) => all.subarray(0, 100)],
      ['bytes=-50', 'bytes=-50', (all) => all.subarray(-50)],
      [{ start: 1000 }, 'bytes=1000-', (all) => all.subarray(1000)],
      [{ start: 5, end: 5 }, 'bytes=5-5', (all) => all.subarray(5, 6)],
      [{ end: 9 }, 'bytes=0-9', (all) => all.subarray(0, 10)],
    ];
    for (const [range, header, part] of ranges) {
      it(`The range ${JSON.stringify(range)} is sent and its bytes are returned`, async () => {
        const opened = await open({ range });
        expect(server.last.headers.range).to.equal(header);
        expect(opened.statusCode).to.equal(206);
        const bytes = await read(opened.stream);
        expect(bytes.equals(part(server.bytes))).to.equal(true);
        expect(opened.size).to.equal(bytes.length);
      });
    }

    it('A range behind the end of the file is an error with the status 416', async () => {
      expect(await rejectionOf(open({ range: { start: 1e6 } }))).to.include({
        name: 'ApiParseError',
        statusCode: 416,
      });
    });

    it('Headers of the caller are sent, except for those that the client sets itself', async () => {
      const headers = {
        'X-Mine': '1',
        Host: 'evil',
        'accept-encoding': 'br',
        Range: 'bytes=1-1',
        'User-Agent': 'x',
      };
      await read((await open({ headers, range: 'bytes=0-9' })).stream);
      expect(server.last.headers).to.include({
        'x-mine': '1',
        range: 'bytes=0-9',
        'accept-encoding': 'identity',
      });
      expect(server.last.headers['user-agent']).to.equal('Node.js HTTP Client');
      expect(server.last.headers.host).to.equal(new URL(server.origin).host);
    });

    it('Headers of the client are not sent, because they are for another host', async () => {
      await read((await media('/x', {}, { headers: { 'X-Gateway': 'secret' } }).open()).stream);
      expect(server.last.headers['x-gateway']).to.equal(undefined);
    });

    const bad: Array<[options: unknown, message: RegExp]> = [
      ['bytes=0-1', /options of media must be an object; got a string/],
      [[], /options of media must be an object; got an array/],
      [{ range: 5 }, /option range must be \{ start, end \}/],
      [{ range: 'bytes=5-1' }, /option range must be .*; got 'bytes=5-1'/],
      [{ range: 'bytes=0-1,3-4' }, /option range/],
      [{ range: 'bytes=-0' }, /option range/],
      [{ range: { start: -1 } }, /option range/],
      [{ range: { start: 0.5 } }, /option range/],
      [{ range: { start: 9, end: 1 } }, /option range/],
      [{ stallTimeout: -1 }, /option stallTimeout must be a number of milliseconds/],
      [{ stallTimeout: '1s' }, /option stallTimeout must be .*; got '1s'/],
      [{ timeout: 'soon' }, /option timeout must be/],
      [{ retries: -1 }, /option retries must be/],
      [{ signal: {} }, /option signal must be an AbortSignal/],
      [{ headers: 'a: b' }, /option headers must be an object/],
    ];
    for (const [options, message] of bad) {
      it(`The options ${JSON.stringify(options)} throw a TypeError, and nothing is sent`, async () => {
        const error = await rejectionOf(open(options));
        expect(error).to.be.instanceOf(TypeError);
        expect(error.message).to.match(message);
        expect((await failureOf((done) => open(options, done))).message).to.equal(error.message);
        expect(server.requests).to.have.length(0);
      });
    }
  });

  it('The URL must be an absolute http or https URL, and the parameters must be valid', () => {
    const helper = client().OAuth();
    for (const url of ['/x', 'ftp://example.com/x', 'file:///x', '', undefined, null, 5, {}])
      expect(thrownBy(() => helper.media(url))).to.include({
        name: 'TypeError',
        message: 'Only an absolute http or https URL can be signed',
      });
    expect(thrownBy(() => helper.media('https://example.com', 'a=1')).message).to.match(/must be an object/);
    expect(thrownBy(() => helper.media('https://example.com', { d: new Date('x') })).message).to.match(
      /invalid Date/,
    );
    const { open: unbound } = media();
    expect(thrownBy(() => unbound()).message).to.match(/called without it/);
  });

  describe('Redirects of media', () => {
    let other: MediaServer;
    beforeEach(async () => {
      other = await new MediaServer().start();
    });
    afterEach(() => other.stop());
    const to = (location: string, status = 302) => reply(status, { Location: location });

    it('A redirect to another host is followed, and of the caller only the range is sent there', async () => {
      server.next(to(`${other.origin}/file?token=of-the-cdn`));
      const headers = { Authorization: 'Bearer secret', Cookie: 'a=b', 'X-Api-Key': 'c', 'X-Plain': 'd' };
      const { stream } = await media('/stream/locker', TOKEN).open({ headers, range: { start: 10 } });
      expect((await read(stream)).equals(other.bytes.subarray(10))).to.equal(true);
      expect(other.last.url.search).to.equal('?token=of-the-cdn');
      const { host, connection, ...sent } = other.last.headers;
      expect(sent).to.deep.equal({
        range: 'bytes=10-',
        'accept-encoding': 'identity',
        'user-agent': 'Node.js HTTP Client',
      });
    });

    it('A redirect to another path of the same host is signed again, with the headers of the caller', async () => {
      server.next(to('/moved?a=1', 307));
      await read((await media('/x', { ...TOKEN, trackId: 5 }).open({ headers: { 'X-Mine': '1' } })).stream);
      const { url, headers } = server.last;
      expect(headers['x-mine']).to.equal('1');
      expect(url.pathname).to.equal('/moved');
      const sent = Object.fromEntries(url.searchParams);
      expect(sent).to.include({ a: '1', oauth_token: TOKEN.accesstoken });
      expect(sent).to.not.have.property('trackId');
    });

    it('A redirect URL that has a signature is not signed again', async () => {
      server.next(to('/moved?oauth_signature=abc'));
      await read((await open()).stream);
      expect(server.last.url.search).to.equal('?oauth_signature=abc');
    });

    it('A redirect from another host back to the first is not signed', async () => {
      server.next(to(`${other.origin}/away`));
      other.next(to(`${server.origin}/1.2/user/purchase`));
      await read((await media('/x', TOKEN).open({ headers: { Cookie: 'a=b' } })).stream);
      expect(server.last.url.search).to.equal('');
      expect(server.last.headers).to.not.have.property('cookie');
    });

    it('At most five redirects are followed', async () => {
      server.next(...Array.from({ length: 9 }, () => to('/again')));
      expect(await rejectionOf(open())).to.include({
        name: 'RequestError',
        code: 'ERR_TOO_MANY_REDIRECTS',
        responseStatus: 302,
      });
      expect(server.requests).to.have.length(6);
    });

    for (const location of [
      'file:///etc/passwd',
      'ftp://example.com/',
      'http://user:pw@example.com/',
      'http://',
    ])
      it(`A redirect to ${location} is not followed`, async () => {
        server.next(to(location));
        expect(await rejectionOf(open())).to.include({
          name: 'RequestError',
          code: 'ERR_INVALID_REDIRECT',
          responseStatus: 302,
        });
        expect(server.requests).to.have.length(1);
      });
  });

  describe('Errors instead of media', () => {
    const text = { 'Content-Type': 'audio/mpeg' };
    const bodies: Array<[what: string, status: number, body: string, expected: object]> = [
      ['XML', 200, ERROR, { name: 'ApiError', code: '2001', statusCode: 200 }],
      ['XML', 404, ERROR, { name: 'ApiError', code: '2001', statusCode: 404 }],
      ['XML', 206, ERROR, { name: 'ApiError', code: '2001', statusCode: 206 }],
      [
        'JSON',
        200,
        '{"status":"error","error":{"code":2001,"errorMessage":"no"}}',
        { name: 'ApiError', code: 2001 },
      ],
      ['text of the OAuth layer', 401, 'OAuth authentication error', { name: 'OAuthError', statusCode: 401 }],
      ['text of the OAuth layer', 200, 'OAuth authentication error', { name: 'OAuthError', statusCode: 200 }],
      ['other text', 403, 'Access to resource denied', { name: 'ApiParseError', statusCode: 403 }],
      ['other text', 200, 'Access to resource denied', { name: 'ApiParseError', statusCode: 200 }],
      ['a page', 200, '<!doctype html><html><br></html>', { name: 'ApiParseError', statusCode: 200 }],
      ['a page', 502, '<html>', { name: 'ApiHttpError', statusCode: 502 }],
      [
        'a success without media',
        200,
        '<response status="ok"/>',
        { name: 'ApiParseError', message: 'No media from: /stream/locker' },
      ],
      ['nothing', 200, '', { name: 'ApiParseError', statusCode: 200 }],
      ['nothing', 204, '', { name: 'ApiParseError', statusCode: 204 }],
      ['audio', 500, 'ID3\0\0', { name: 'ApiHttpError', statusCode: 500 }],
    ];
    for (const [what, status, body, expected] of bodies) {
      it(`A body that is ${what} with the status ${status} is an error, whatever the content type`, async () => {
        server.next(reply(status, text, body), reply(status, text, body));
        const error = await rejectionOf(media('/stream/locker', TOKEN).open());
        expect(error).to.include(expected);
        expect(error).to.be.instanceOf((errors as Loose)[error.name]);
        expect(error).to.include({ path: '/stream/locker', method: 'GET', authtype: '3-legged', body });
        expect((await failureOf((done) => open(done))).name).to.equal(error.name);
        await until(() => server.sockets.size <= 1);
      });
    }

    it('An error body that arrives byte by byte is recognised', async () => {
      server.next((_, response) => {
        response.writeHead(200, text);
        const letters = ERROR.split('');
        const timer = setInterval(() => {
          const letter = letters.shift();
          if (letter === undefined) {
            clearInterval(timer);
            response.end();
          } else response.write(letter);
        }, 0);
      });
      expect(await rejectionOf(open())).to.include({ name: 'ApiError', code: '2001' });
    });

    it('An error body longer than maxResponseBytes is a RequestError', async () => {
      server.next(reply(500, text, 'x'.repeat(5000)));
      const error = await rejectionOf(media('/x', {}, { maxResponseBytes: 1000 }).open());
      expect(error).to.include({ name: 'RequestError', code: 'ERR_RESPONSE_TOO_LARGE', statusCode: 500 });
    });

    it('The error shows no secrets', async () => {
      server.next((request, response) => {
        response.writeHead(403, { 'X-Url': request.url });
        response.end(`refused: ${request.url} ${TOKEN.accesstoken} SECRET-OF-THE-KEY`);
      });
      const signature = () => server.last.url.searchParams.get('oauth_signature') as string;
      const error = await rejectionOf(media('/x', TOKEN).open());
      const shown = `${inspect(error, { showHidden: true, depth: 9 })}${error.stack}${JSON.stringify(error.headers)}${error.body}`;
      expect(shown).to.not.match(/of-the-user|SECRET-OF/);
      expect(shown).to.not.contain(signature());
      expect(shown).to.not.contain(encodeURIComponent(signature()));
    });
  });

  describe('Interrupted media', () => {
    it('A cut body is a RequestError', async () => {
      server.next(cutAfter(100_000));
      const { stream } = await open();
      expect(await rejectionOf(read(stream))).to.include({
        name: 'RequestError',
        code: 'ECONNRESET',
        responseStatus: 200,
      });
    });

    it('A body without a byte for stallTimeout is a RequestError', async () => {
      server.next(stallAfter(100_000));
      const { stream } = await open({ stallTimeout: 50 });
      const error = await rejectionOf(read(stream));
      expect(error).to.include({ name: 'RequestError', code: 'ETIMEDOUT', responseStatus: 200 });
      expect(error.message).to.match(/No data within 50 ms$/);
      await until(() => server.sockets.size === 0);
    });

    it('A slow reader does not trigger stallTimeout', async () => {
      server.bytes = Buffer.concat([server.bytes, Buffer.alloc(4_000_000)]);
      const { stream } = await open({ stallTimeout: 30 });
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream) {
        chunks.push(chunk as Uint8Array);
        if (chunks.length < 5) await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(Buffer.concat(chunks).equals(server.bytes)).to.equal(true);
    });

    it('Only the part that the reader has not read yet is held in memory', async () => {
      server.bytes = Buffer.concat([server.bytes, Buffer.alloc(40_000_000)]);
      let written = 0;
      server.next((_, response) => {
        response.writeHead(200, { 'Content-Type': 'audio/mpeg' });
        const more = () => {
          while (response.write(server.bytes.subarray(0, 65_536))) written += 65_536;
          written += 65_536;
        };
        response.on('drain', more);
        more();
      });
      const { stream } = (await open({ stallTimeout: 0 })) as { stream: Readable };
      let last = -1;
      while (last !== written) {
        last = written;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(stream.readableLength).to.be.at.most(1024 * 1024);
      stream.destroy();
      await until(() => server.sockets.size === 0);
    });

    it('Destroying the stream closes the connection immediately', async () => {
      server.next(stallAfter(100_000));
      const { stream } = (await open()) as { stream: Readable };
      stream.destroy();
      await once(stream, 'close');
      await until(() => server.sockets.size === 0);
    });

    it('A failed stream without listeners is not an uncaught error', async () => {
      const uncaught: unknown[] = [];
      const note = (error: unknown) => void uncaught.push(error);
      process.on('uncaughtExceptionMonitor', note);
      server.next(cutAfter(100_000));
      const { stream } = await open();
      await until(() => server.sockets.size === 0);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const error = await rejectionOf(read(stream));
      process.off('uncaughtExceptionMonitor', note);
      expect(error).to.include({ code: 'ECONNRESET' });
      expect(uncaught).to.deep.equal([]);
    });

    for (const when of ['before', 'in the head', 'in the body'] as const) {
      it(`An abort ${when === 'before' ? 'before the request' : when} is a RequestError`, async () => {
        const controller = new AbortController();
        server.next(when === 'in the head' ? () => {} : stallAfter(100_000));
        if (when === 'before') controller.abort();
        const opening = open({ signal: controller.signal });
        if (when === 'in the head')
          void until(() => server.requests.length > 0).then(() => controller.abort());
        const opened = await opening.catch((error: Error) => error);
        if (when === 'in the body') setTimeout(() => controller.abort(), 20);
        const error = opened instanceof Error ? opened : await rejectionOf(read(opened.stream));
        expect(error).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
        if (when === 'before') expect(server.requests).to.have.length(0);
        await until(() => server.sockets.size === 0);
      });
    }

    it('A response whose headers do not arrive within the timeout is a RequestError', async () => {
      server.next(() => {});
      expect(await rejectionOf(open({ timeout: 50 }))).to.include({
        name: 'RequestError',
        code: 'ETIMEDOUT',
      });
      await until(() => server.sockets.size === 0);
    });

    it('The timeout ends with the headers, so the body may take longer', async () => {
      server.next((request, response) => {
        server.serve(request, response, 150_000);
        setTimeout(() => response.end(server.bytes.subarray(150_000)), 200);
      });
      const { stream } = await open({ timeout: 100 });
      expect((await read(stream)).length).to.equal(200_000);
    });

    it('Failed requests are retried as often as the option retries allows, with a new signature each time', async () => {
      const away = reply(503, { 'Retry-After': '0' });
      server.next(away, (request) => void request.socket.destroy());
      const { stream } = await open({ retries: 2 });
      await read(stream);
      const nonces = server.requests.map(({ url }) => url.searchParams.get('oauth_nonce'));
      expect(new Set(nonces).size).to.equal(3);
    });

    it('Failed requests are not retried without the option retries', async () => {
      server.next((request) => void request.socket.destroy());
      expect(await rejectionOf(open())).to.include({ name: 'RequestError', code: 'ECONNRESET' });
      expect(server.requests).to.have.length(1);
    });

    it('A request on a kept connection that the server has closed is retried on a new one', async () => {
      const httpAgent = new http.Agent({ keepAlive: true });
      const one = media('/x', {}, { httpAgent });
      await read((await one.open()).stream);
      await until(() => Object.values(httpAgent.freeSockets).flat().length === 1);
      server.next((request) => void request.socket.destroy());
      await read((await one.open()).stream);
      expect(server.requests).to.have.length(3);
      httpAgent.destroy();
    });
  });

  it('Open media count for maxConcurrency until the stream is read or destroyed', async () => {
    server.bytes = Buffer.concat([server.bytes, Buffer.alloc(8_000_000)]);
    const shared = client({ maxConcurrency: 1 });
    const one = (): Loose => shared.OAuth().media(`${server.origin}/x`);
    const first = await one().open();
    const second = one().open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.requests).to.have.length(1);
    await read(first.stream);
    (await second).stream.destroy();
    server.next(reply(404, {}, ERROR));
    await rejectionOf(one().open());
    await read((await one().open()).stream);
  });

  it('Media emit events, and the response event has the number of bytes', async () => {
    const shared = client();
    const seen: Loose[] = [];
    for (const name of ['request', 'response'])
      shared.on(name, (event: object) => seen.push({ name, ...event }));
    server.headers['X-7dig'] = 'abc';
    await read((await shared.OAuth().media(`${server.origin}/clip/5`).open()).stream);
    server.next(cutAfter(100_000));
    await rejectionOf(read((await shared.OAuth().media(`${server.origin}/clip/5`).open()).stream));
    expect(seen.map(({ name }) => name)).to.deep.equal(['request', 'response', 'request', 'response']);
    const about = { method: 'GET', path: '/clip/5', authtype: '2-legged', attempt: 1 };
    expect(seen[0]).to.include(about);
    expect(seen[1]).to.deep.include({
      ...about,
      statusCode: 200,
      bytes: 200_000,
      requestIds: { 'x-7dig': 'abc' },
    });
    expect(seen[3].error).to.include({ name: 'RequestError', code: 'ECONNRESET' });
    expect(seen[3].bytes).to.be.within(1, 100_000);
  });
});
