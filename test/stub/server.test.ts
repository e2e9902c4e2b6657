import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import tls from 'node:tls';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { failure, httpsUrl, KEY, plain, post, send, xml } from './helpers';

const RELEASE = `/release/details?releaseId=2431&oauth_consumer_key=${KEY.key}`;

describe('the stub as a server', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());

  it('speaks http and https on one port, with a certificate that can be trusted', async () => {
    for (const base of [stub.url, httpsUrl(stub)]) {
      const answer = await send(stub, `${base}${RELEASE}`);
      expect([base, answer.status]).to.deep.equal([base, 200]);
    }
  });

  it('listens on both loopback URLs, under names that the certificate knows', async function () {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const answer = await send(stub, `http://${host}:${stub.port}${RELEASE}`).catch((error) => error);
      // A machine without IPv6 has no ::1.
      if (answer.code === 'EADDRNOTAVAIL') continue;
      expect([host, answer.status]).to.deep.equal([host, 200]);
    }
    // Asked of the certificate itself, for Node 22.23 takes ::1 for a name when it connects.
    const certificate = new X509Certificate(stub.certificate);
    expect(certificate.checkHost('localhost')).to.equal('localhost');
    expect(certificate.checkIP('127.0.0.1')).to.equal('127.0.0.1');
    expect(certificate.checkIP('::1')).to.equal('::1');
  });

  it('keeps connections open between requests', async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const first = await send(stub, stub.url + RELEASE, { agent });
    const second = await send(stub, stub.url + RELEASE, { agent });
    expect(first.headers.connection).to.equal('keep-alive');
    expect(second.status).to.equal(200);
    expect(Object.values(agent.freeSockets).flat()).to.have.length(1);
    agent.destroy();
  });

  const spellings = ['/release/details', '/1.2/release/details', '/RELEASE/Details', '/1.2/Release/DETAILS/'];
  for (const path of spellings) {
    it(`takes paths and parameter names in any case, with and without the version: ${path}`, async () => {
      const answer = await plain(stub, path, { RELEASEID: 2431 });
      expect((await xml(answer)).release.id).to.equal('2431');
    });
  }

  it('answers an unknown path with 404 and a string, as the service does', async () => {
    const answer = await plain(stub, '/1.2/no/such/thing');
    expect([answer.status, answer.text]).to.deep.equal([404, 'Resource not found']);
  });

  for (const method of ['DELETE', 'PUT', 'OPTIONS', 'PATCH', 'PROPFIND']) {
    it(`answers ${method} where only GET is served with 405 and what is allowed`, async () => {
      const answer = await plain(stub, '/release/details', { releaseId: 2431 }, { method });
      expect([answer.status, answer.headers.allow]).to.deep.equal([405, 'GET']);
    });
  }

  it('answers HEAD like GET, without the body', async () => {
    const get = await send(stub, stub.url + RELEASE);
    const head = await send(stub, stub.url + RELEASE, { method: 'HEAD' });
    expect([head.status, head.headers['content-length']]).to.deep.equal([200, String(get.body.length)]);
    expect(head.text).to.equal('');
  });

  it('tells how many calls are left, and refuses what is too many', async () => {
    const limited = await startStub({ rateLimit: 2, now: () => new Date('2030-01-01T12:00:00Z') });
    const answers = [];
    for (let call = 0; call < 3; call++) answers.push(await plain(limited, '/tag'));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 429]);
    expect(answers[1]!.headers).to.include({
      'x-ratelimit-current': '2',
      'x-ratelimit-limit': '2',
      'x-ratelimit-reset': '43200',
    });
    expect(answers[2]!.headers['retry-after']).to.equal('43200');
    await limited.close();
  });

  it('shows the last requests to tests, and forgets everything on reset', async () => {
    stub.reset();
    await plain(stub, '/tag', { pageSize: 1 });
    const account = { emailAddress: 'reset@example.com', password: 'x' };
    await post(stub, '/user/signup', account);
    expect(stub.requests).to.have.length(2);
    expect(stub.requests[0]).to.deep.include({ method: 'GET', secure: false, body: '', status: 200 });
    expect(stub.requests[0]!.url).to.match(/^\/tag\?pageSize=1&/);
    expect(stub.requests[1]).to.deep.include({
      method: 'POST',
      secure: true,
      body: 'emailAddress=reset%40example.com&password=x',
    });
    stub.reset();
    expect(stub.requests).to.deep.equal([]);
    expect((await post(stub, '/user/signup', account)).status).to.equal(200);
  });

  it('keeps no more than 500 requests', async () => {
    const agent = new http.Agent({ keepAlive: true });
    for (let call = 0; call < 505; call++) await send(stub, `${stub.url}/nothing/${call}`, { agent });
    agent.destroy();
    expect(stub.requests).to.have.length(500);
    expect(stub.requests[499]!.url).to.equal('/nothing/504');
  });
});

describe('closing the stub', () => {
  it('ends idle, busy and half-open connections and leaves nothing behind', async () => {
    const before = sockets();
    const listening = listeners();
    const stub = await startStub();
    const silent = send(stub, stub.url + RELEASE, { headers: { 'x-stub-fault': 'silence' } }).catch(
      () => 'cut off',
    );
    const delayed = send(stub, stub.url + RELEASE, { headers: { 'x-stub-fault': 'delay=60000' } }).catch(
      () => 'cut off',
    );
    const idle = net.connect(stub.port, '127.0.0.1');
    await once(idle, 'connect');
    const handshake = tls.connect({ port: stub.port, host: '127.0.0.1', rejectUnauthorized: false });
    handshake.on('error', () => undefined);
    await once(handshake, 'secureConnect');
    await until(() => stub.requests.length === 2);
    await stub.close();
    expect(await Promise.all([silent, delayed])).to.deep.equal(['cut off', 'cut off']);
    for (const socket of [idle, handshake]) if (!socket.destroyed) await once(socket, 'close');
    await until(() => sockets() <= before);
    expect(listeners()).to.deep.equal(listening);
    await refused(stub.port);
  });

  it('frees the port for the next one', async () => {
    const first = await startStub();
    await first.close();
    const second = await startStub({ port: first.port });
    expect(second.port).to.equal(first.port);
    await second.close();
  });

  it('rejects when the port is taken', async () => {
    const stub = await startStub();
    const error = await startStub({ port: stub.port }).catch((reason) => reason);
    expect(error.code).to.equal('EADDRINUSE');
    await stub.close();
  });

  /** Timers are seen to by the program's test: with one left it would not end. */
  const sockets = (): number =>
    process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name)).length;
  const listeners = (): number[] => process.eventNames().map((name) => process.listenerCount(name));

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  }

  async function refused(port: number): Promise<void> {
    const socket = net.connect(port, '127.0.0.1');
    const [error] = await once(socket, 'error');
    expect(error.code).to.equal('ECONNREFUSED');
  }
});

describe('the stub and bad input', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  afterEach('the stub still answers', async () => {
    expect((await plain(stub, '/tag')).status).to.equal(200);
  });

  /** Writes bytes and gives what comes back until the other side closes. */
  async function raw(bytes: string | Buffer): Promise<string> {
    const socket = net.connect(stub.port, '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => (received += text));
    // A server that closes without having read everything resets the connection, which is one of its ways to refuse.
    socket.on('error', () => undefined);
    socket.end(bytes);
    await new Promise((resolve) => socket.once('close', resolve));
    return received;
  }

  const rubbish: Array<[what: string, bytes: string | Buffer]> = [
    ['nothing at all', ''],
    ['no HTTP', 'hello?\r\n\r\n'],
    ['an unknown verb', 'FROB /tag HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a header without a colon', 'GET /tag HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n'],
    ['a head cut in the middle', 'GET /tag HTTP/1.1\r\nHos'],
    [
      'a body shorter than announced',
      'POST /tag HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc',
    ],
    [
      'chunks that are none',
      'POST /tag HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n',
    ],
    ['a TLS record of nonsense', Buffer.from([0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5])],
    ['a TLS record cut in the middle', Buffer.from([0x16, 3, 1, 2, 0, 1])],
    [
      'a header that is too long',
      `GET /tag HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    ],
  ];
  for (const [what, bytes] of rubbish) {
    it(`survives ${what}`, async () => {
      expect(await raw(bytes)).not.to.match(/^HTTP\/1.1 (2|5)/);
    });
  }

  it('refuses a huge body with an error of the service, after hearing it out', async () => {
    for (const size of [300_000, 8_000_000]) {
      const answer = await send(stub, `${httpsUrl(stub)}/user/signup`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: Buffer.alloc(size, 'a'),
      });
      expect(await failure(answer)).to.deep.equal([413, '1003', 'Request body is too large']);
    }
  });

  const bodies: Array<
    [what: string, headers: http.OutgoingHttpHeaders, body: string | Buffer, status: number]
  > = [
    [
      'bad percent escapes',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      '%=%zz&&=&a=%E0%A4',
      401,
    ],
    ['XML where a form is due', { 'Content-Type': 'text/xml' }, '<user><nope', 401],
    ['JSON where a form is due', { 'Content-Type': 'application/json' }, '{"emailAddress":', 401],
    ['an unknown charset', { 'Content-Type': 'text/plain; charset=klingon' }, 'a=b', 415],
    ['gzip that is none', { 'Content-Encoding': 'gzip' }, 'not gzip', 400],
    ['an unknown encoding', { 'Content-Encoding': 'zork' }, 'a=b', 415],
  ];
  for (const [what, headers, body, status] of bodies) {
    it(`answers ${what} with ${status}`, async () => {
      const answer = await send(stub, `${httpsUrl(stub)}/user/signup`, { method: 'POST', headers, body });
      expect(answer.status).to.equal(status);
    });
  }

  it('refuses HTTP/2, which the service does not speak', async () => {
    const session = http2.connect(stub.url);
    const request = session.request({ ':path': '/tag' });
    const [headers] = await once(request, 'response');
    expect(headers[':status']).to.equal(505);
    request.resume();
    await once(request, 'close');
    session.close();
  });

  const unreadable: Array<[what: string, request: string, status: number, says: RegExp]> = [
    ['an unknown verb', 'FOO /tag HTTP/1.1\r\nHost: a\r\n\r\n', 405, /Method not allowed$/],
    ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 405, /Method not allowed$/],
    ['no HTTP', 'GET /tag HTTP/9\r\n\r\n', 400, /<error code="1002">/],
    [
      'an impossible length',
      'GET /tag HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
      400,
      /<error code="1002">/,
    ],
    [
      'an endless address',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
      /<error code="1002">/,
    ],
  ];
  for (const [what, request, status, says] of unreadable) {
    it(`answers ${what} with ${status} in the service's way, and lives on`, async () => {
      const socket = net.connect(stub.port, '127.0.0.1');
      socket.write(request);
      let text = '';
      for await (const chunk of socket) text += chunk;
      expect(text)
        .to.match(new RegExp(`^HTTP/1.1 ${status} .+\r\n`))
        .and.to.match(says);
      expect((await send(stub, stub.url + RELEASE)).status).to.equal(200);
    });
  }

  it('takes an expectation that it does not know for none', async () => {
    const answer = await send(stub, stub.url + RELEASE, { headers: { Expect: 'a miracle' } });
    expect(answer.status).to.equal(200);
  });

  const addresses = [
    '/clip/%E0%A4%A',
    '/users/%/update',
    '/%00',
    '/tag?%E0%A4%A=%zz&oauth_consumer_key=%',
    '//',
    '/?',
  ];
  for (const address of addresses) {
    it(`answers the URL ${address} with a 4xx`, async () => {
      const answer = await send(stub, stub.url + address);
      expect(answer.status).to.be.within(400, 499);
    });
  }

  it('takes names that belong to Object.prototype as any other', async () => {
    const odd = { __proto__x: 1, constructor: 'a', toString: 'b', hasOwnProperty: 'c' } as unknown as Record<
      string,
      string
    >;
    expect((await plain(stub, '/tag', odd)).status).to.equal(200);
    expect(await failure(await plain(stub, '/editorial/list', { key: 'constructor' }))).to.deep.equal([
      404,
      '2001',
      'No lists found with id: constructor',
    ]);
  });

  it('writes XML that can be read whatever the caller put in', async () => {
    const nasty = 'a<b>&"\'\u0001\u000b]]>é';
    const answer = await plain(stub, '/editorial/list', { key: nasty });
    expect((await failure(answer))[2]).to.equal('No lists found with id: a<b>&"\'\uFFFD\uFFFD]]>é');
  });
});
