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

describe('The stub as a server', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());

  it('The stub serves http and https on one port, with a certificate that can be trusted', async () => {
    for (const base of [stub.url, httpsUrl(stub)]) {
      const answer = await send(stub, `${base}${RELEASE}`);
      expect([base, answer.status]).to.deep.equal([base, 200]);
    }
  });

  it('The stub listens on both loopback addresses, and its certificate has both names', async function () {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const answer = await send(stub, `http://${host}:${stub.port}${RELEASE}`).catch((error) => error);
      // A machine without IPv6 has no ::1.
      if (answer.code === 'EADDRNOTAVAIL') continue;
      expect([host, answer.status]).to.deep.equal([host, 200]);
    }
    // Checks the certificate itself, because Node 22.23 takes ::1 for a name when it connects.
    const certificate = new X509Certificate(stub.certificate);
    expect(certificate.checkHost('localhost')).to.equal('localhost');
    expect(certificate.checkIP('127.0.0.1')).to.equal('127.0.0.1');
    expect(certificate.checkIP('::1')).to.equal('::1');
  });

  it('Connections stay open between requests', async () => {
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
    it(`Paths and parameter names are accepted in any case, with and without the version: ${path}`, async () => {
      const answer = await plain(stub, path, { RELEASEID: 2431 });
      expect((await xml(answer)).release.id).to.equal('2431');
    });
  }

  it('An unknown path returns 404 and a string, as at the service', async () => {
    const answer = await plain(stub, '/1.2/no/such/thing');
    expect([answer.status, answer.text]).to.deep.equal([404, 'Resource not found']);
  });

  for (const method of ['DELETE', 'PUT', 'OPTIONS', 'PATCH', 'PROPFIND']) {
    it(`${method} at an endpoint for GET returns 405 and the allowed method`, async () => {
      const answer = await plain(stub, '/release/details', { releaseId: 2431 }, { method });
      expect([answer.status, answer.headers.allow]).to.deep.equal([405, 'GET']);
    });
  }

  it('HEAD returns the headers of GET without the body', async () => {
    const get = await send(stub, stub.url + RELEASE);
    const head = await send(stub, stub.url + RELEASE, { method: 'HEAD' });
    expect([head.status, head.headers['content-length']]).to.deep.equal([200, String(get.body.length)]);
    expect(head.text).to.equal('');
  });

  it('The response has the number of remaining calls, and too many calls are an error', async () => {
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

  it('stub.requests has the last requests, and reset() clears it and all state', async () => {
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

  it('stub.requests has at most 500 requests', async () => {
    const agent = new http.Agent({ keepAlive: true });
    for (let call = 0; call < 505; call++) await send(stub, `${stub.url}/nothing/${call}`, { agent });
    agent.destroy();
    expect(stub.requests).to.have.length(500);
    expect(stub.requests[499]!.url).to.equal('/nothing/504');
  });
});

describe('Closing the stub', () => {
  it('close() ends idle, busy and half-open connections, and removes listeners', async () => {
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

  it('close() frees the port', async () => {
    const first = await startStub();
    await first.close();
    const second = await startStub({ port: first.port });
    expect(second.port).to.equal(first.port);
    await second.close();
  });

  it('A port in use rejects', async () => {
    const stub = await startStub();
    const error = await startStub({ port: stub.port }).catch((reason) => reason);
    expect(error.code).to.equal('EADDRINUSE');
    await stub.close();
  });

  /** The test of the program checks timers: a remaining timer would keep it alive. */
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

describe('The stub and invalid input', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  afterEach('the stub still answers', async () => {
    expect((await plain(stub, '/tag')).status).to.equal(200);
  });

  /** Writes bytes and returns what the server sends until it closes the connection. */
  async function raw(bytes: string | Buffer): Promise<string> {
    const socket = net.connect(stub.port, '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => (received += text));
    // A server that closes without reading everything resets the connection, which is allowed here.
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
      'a body shorter than its Content-Length',
      'POST /tag HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc',
    ],
    ['invalid chunks', 'POST /tag HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n'],
    ['an invalid TLS record', Buffer.from([0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5])],
    ['a TLS record cut in the middle', Buffer.from([0x16, 3, 1, 2, 0, 1])],
    [
      'a header that is too long',
      `GET /tag HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    ],
  ];
  for (const [what, bytes] of rubbish) {
    it(`The stub keeps running after ${what}`, async () => {
      expect(await raw(bytes)).not.to.match(/^HTTP\/1.1 (2|5)/);
    });
  }

  it('A huge body is read to its end and is an error of the service', async () => {
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
    ['XML instead of a form', { 'Content-Type': 'text/xml' }, '<user><nope', 401],
    ['JSON instead of a form', { 'Content-Type': 'application/json' }, '{"emailAddress":', 401],
    ['an unknown charset', { 'Content-Type': 'text/plain; charset=klingon' }, 'a=b', 415],
    ['invalid gzip', { 'Content-Encoding': 'gzip' }, 'not gzip', 400],
    ['an unknown encoding', { 'Content-Encoding': 'zork' }, 'a=b', 415],
  ];
  for (const [what, headers, body, status] of bodies) {
    it(`${what} returns the status ${status}`, async () => {
      const answer = await send(stub, `${httpsUrl(stub)}/user/signup`, { method: 'POST', headers, body });
      expect(answer.status).to.equal(status);
    });
  }

  it('HTTP/2 is not supported', async () => {
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
    ['an invalid HTTP version', 'GET /tag HTTP/9\r\n\r\n', 400, /<error code="1002">/],
    [
      'an impossible length',
      'GET /tag HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
      400,
      /<error code="1002">/,
    ],
    [
      'a URL that is too long',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
      /<error code="1002">/,
    ],
  ];
  for (const [what, request, status, says] of unreadable) {
    it(`${what} returns the status ${status} in the format of the service`, async () => {
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

  it('An unknown expectation is ignored', async () => {
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
    it(`The URL ${address} returns a status 4xx`, async () => {
      const answer = await send(stub, stub.url + address);
      expect(answer.status).to.be.within(400, 499);
    });
  }

  it('Names of Object.prototype are handled like any other', async () => {
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

  it('XML stays valid for any characters in the parameters', async () => {
    const nasty = 'a<b>&"\'\u0001\u000b]]>é';
    const answer = await plain(stub, '/editorial/list', { key: nasty });
    expect((await failure(answer))[2]).to.equal('No lists found with id: a<b>&"\'\uFFFD\uFFFD]]>é');
  });
});
