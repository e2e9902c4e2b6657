import { expect } from 'chai';
import { type SinonFakeTimers, stopClock } from '../support/clock';
import { until } from './harness';
import { clientFor, HELPER_KINDS, KINDS, type Kind, type Loose } from './kinds';
import { answer, type Behaviour, certificateAuthority, OK, RawServer } from './raw-server';

const [unsigned, , , signed, post] = KINDS as readonly Kind[] as [Kind, Kind, Kind, Kind, Kind];

describe('repeated calls (D-16)', () => {
  let server: RawServer | undefined;
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = stopClock();
  });
  afterEach(async () => {
    clock.restore();
    await server?.stop();
    server = undefined;
  });

  /** A client of a server whose n-th request meets the n-th behaviour, and the last one from there on. */
  async function start(kind: Kind, behaviours: readonly Behaviour[], options = {}): Promise<Loose> {
    server = await new RawServer(kind.protocol, (peer, request, self) => {
      const behave = behaviours[Math.min(request.number, behaviours.length) - 1] as Behaviour;
      behave(peer, request, self);
    }).start();
    return clientFor(kind, { port: server.port, ca: await certificateAuthority(), options }).client;
  }

  /** Lets a pause that the client is making pass, and tells how long it was. */
  async function skipPause(ownTimers = 1): Promise<number> {
    await until(() => clock.countTimers() > ownTimers);
    const before = clock.now;
    clock.next();
    return clock.now - before;
  }

  const reply =
    (status: number, headers: Record<string, string> = {}): Behaviour =>
    ({ socket }) =>
      void socket.write(answer(status, 'not now', headers));
  const ok: Behaviour = ({ socket }) => void socket.write(OK);
  const reset: Behaviour = ({ reset: end }) => end();

  const stories: Array<[name: string, kind: Kind, first: Behaviour]> = [
    ['an unsigned GET after a reset', unsigned, reset],
    ['a signed GET after a reset', signed, reset],
    ['an unsigned GET after a 503', unsigned, reply(503)],
    ['a signed GET after a 429', signed, reply(429)],
  ];
  for (const [name, kind, first] of stories) {
    it(`are made for ${name}, after growing pauses`, async () => {
      const client = await start(kind, [first, first, ok], { retries: 2 });
      const call = kind.call(client, kind.params) as Promise<{ a: string }>;
      expect(await skipPause()).to.be.within(250, 500);
      expect(await skipPause()).to.be.within(500, 1000);
      expect((await call).a).to.equal('1');
      expect(server?.received).to.equal(3);
      expect(clock.countTimers()).to.equal(0);
    });
  }

  it('are signed anew each time', async () => {
    const client = await start(signed, [reset, ok], { retries: 1 });
    const call = signed.call(client, signed.params);
    await skipPause();
    await call;
    const nonces = server?.requests.map(({ head }) => /oauth_nonce="(\w+)"/.exec(head)?.[1]);
    expect(new Set(nonces).size).to.equal(2);
  });

  it('wait as long as Retry-After says', async () => {
    const client = await start(unsigned, [reply(429, { 'Retry-After': '20' }), ok], { retries: 1 });
    const call = unsigned.call(client, unsigned.params) as Promise<{ a: string }>;
    expect(await skipPause()).to.equal(20_000);
    expect((await call).a).to.equal('1');
  });

  it('are not made where Retry-After lies beyond the deadline: the response stands', async () => {
    const client = await start(unsigned, [reply(503, { 'Retry-After': '61' }), ok], { retries: 1 });
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ name: 'ApiHttpError', statusCode: 503, retryAfter: 61 });
    expect(server?.received).to.equal(1);
  });

  it('are not made for days that no timer can wait, even without a deadline', async () => {
    const days = { 'Retry-After': '9999999' };
    const client = await start(unsigned, [reply(503, days), ok], { retries: 1, timeout: 0 });
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ statusCode: 503, retryAfter: 9_999_999 });
    expect(server?.received).to.equal(1);
  });

  it('end with the last failure when there are no more of them', async () => {
    const client = await start(unsigned, [reset, reset, reply(429), ok], { retries: 2 });
    const call = (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    await skipPause();
    await skipPause();
    expect(await call).to.include({ name: 'ApiParseError', statusCode: 429 });
    expect(server?.received).to.equal(3);
  });

  const final: Array<[name: string, kind: Kind, first: Behaviour, expected: object, options?: object]> = [
    ['a POST', post, reset, { code: 'ECONNRESET' }],
    ['a POST that is told 503', post, reply(503), { statusCode: 503 }],
    ['a 500', unsigned, reply(500), { statusCode: 500 }],
    ['a 404', unsigned, reply(404), { statusCode: 404 }],
    ['too large an answer', unsigned, ok, { code: 'ERR_RESPONSE_TOO_LARGE' }, { maxResponseBytes: 10 }],
    [
      'a header that cannot be sent',
      unsigned,
      ok,
      { code: 'ERR_INVALID_CHAR' },
      { headers: { 'X-A': 'a\nb' } },
    ],
  ];
  for (const [name, kind, first, expected, options] of final) {
    it(`are not made for ${name}`, async () => {
      const client = await start(kind, [first, ok], { retries: 3, ...options });
      const error = await (kind.call(client, kind.params) as Promise<unknown>).catch((e) => e);
      expect(error).to.include(expected);
      expect(server?.received).to.be.at.most(1);
      expect(clock.countTimers()).to.equal(0);
    });
  }

  it('can be told to a resource and to a call, the inner one winning (D-4)', async () => {
    const client = await start(unsigned, [reset, ok], { retries: 0 });
    const ofResource = client.Releases({ retries: 1 }).getDetails({ releaseId: 1 });
    await skipPause();
    expect((await ofResource).a).to.equal('1');
    await server?.stop();

    const other = await start(unsigned, [reset, ok], { retries: 3 });
    const error = await other
      .Releases()
      .getDetails({ releaseId: 1 }, { retries: 0 })
      .catch((e: Error) => e);
    expect(error.code).to.equal('ECONNRESET');
    expect(server?.received).to.equal(1);
  });

  it('are made where the call names what changes something, whatever its verb', async () => {
    for (const kind of [post, ...HELPER_KINDS] as Kind[]) {
      const client = await start(kind, [reset, ok]);
      const options = { retries: { limit: 1, unsafe: true } };
      const call = (kind.call(client, kind.params, options) as Promise<unknown>).catch((e) => e);
      await skipPause();
      await call;
      expect(server?.received).to.equal(2);
      await server?.stop();
    }
  });

  it('are made for the verbs and statuses that are named', async () => {
    const retries = { limit: 1, methods: ['post'], statusCodes: [500] };
    const client = await start(post, [reply(500), ok], { retries });
    const call = post.call(client, post.params) as Promise<{ a: string }>;
    await skipPause();
    expect((await call).a).to.equal('1');
    await server?.stop();

    for (const [kind, first] of [
      [post, reply(503)],
      [unsigned, reply(500)],
    ] as const) {
      const other = await start(kind, [first, ok], { retries });
      const error = await (kind.call(other, kind.params) as Promise<unknown>).catch((e) => e);
      expect(error).to.have.property('statusCode');
      expect(server?.received).to.equal(1);
      await server?.stop();
    }
  });

  it('end at the deadline of the whole call', async () => {
    const client = await start(unsigned, [reply(503), () => {}], { retries: 9, timeout: 5_000 });
    const call = (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    await skipPause();
    await until(() => server?.received === 2);
    clock.tick(5_000);
    expect(await call).to.include({ name: 'RequestError', code: 'ETIMEDOUT' });
    expect(clock.countTimers()).to.equal(0);
  });

  it('end when the call is aborted in a pause', async () => {
    const controller = new AbortController();
    const client = await start(unsigned, [reply(503), ok], { retries: 9 });
    const call = client.Releases().getDetails({ releaseId: 1 }, { signal: controller.signal });
    await until(() => clock.countTimers() === 2);
    controller.abort();
    expect(await call.catch((e: Error) => e)).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
    expect(clock.countTimers()).to.equal(0);
    expect(server?.received).to.equal(1);
  });

  it('need no permission on a kept socket that the server has closed: once more, on a new one (C-76)', async () => {
    server = await new RawServer('http:', ({ socket, reset: end }, { onConnection }) => {
      if (onConnection > 1) end();
      else socket.write(OK);
    }).start();
    const { client, agent } = clientFor(unsigned, { port: server.port });
    const warm = () => unsigned.call(client, unsigned.params);
    await Promise.all([warm(), warm(), warm()]);
    await until(() => Object.values(agent.freeSockets).flat().length === 3);

    expect(((await warm()) as { a: string }).a).to.equal('1');
    // One dead socket of three, and a new one.
    expect(server.received).to.equal(5);
    expect(clock.countTimers()).to.equal(0);
    agent.destroy();
  });

  it('need a permission for more than that, whatever the server does to kept sockets', async () => {
    const client = await start(unsigned, [ok, ok, reset]);
    const [warm, other] = [unsigned.call(client, unsigned.params), unsigned.call(client, unsigned.params)];
    await Promise.all([warm, other]);
    await until(() => server?.connections.size === 2);
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ code: 'ECONNRESET' });
    expect(server?.received).to.equal(4);
  });

  it('need a permission on new sockets', async () => {
    const client = await start(unsigned, [reset, ok]);
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ code: 'ECONNRESET' });
    expect(server?.received).to.equal(1);
  });

  it('are signed and followed through redirects too', async () => {
    const away: Behaviour = ({ socket }) => void socket.write(answer(302, '', { Location: '/moved?a=1' }));
    const client = await start(signed, [away, reset, ok], { retries: 1 });
    const call = signed.call(client, signed.params) as Promise<{ a: string }>;
    await skipPause();
    expect((await call).a).to.equal('1');
    expect(server?.requests.map(({ head }) => head.split(' ')[1]?.split('?')[0])).to.deep.equal([
      '/1.2/user/locker',
      '/moved',
      '/moved',
    ]);
  });
});
