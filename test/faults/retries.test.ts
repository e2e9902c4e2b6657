import { expect } from 'chai';
import { type SinonFakeTimers, stopClock } from '../support/clock';
import { until } from './harness';
import { clientFor, HELPER_KINDS, KINDS, type Kind, type Loose } from './kinds';
import { responseBytes, type Behaviour, certificateAuthority, OK, RawServer } from './raw-server';

const [unsigned, , , signed, post] = KINDS as readonly Kind[] as [Kind, Kind, Kind, Kind, Kind];

describe('Retries (D-16)', () => {
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

  /** Skips a pause of the client. @returns its length in milliseconds */
  async function skipPause(ownTimers = 1): Promise<number> {
    await until(() => clock.countTimers() > ownTimers);
    const before = clock.now;
    clock.next();
    return clock.now - before;
  }

  const reply =
    (status: number, headers: Record<string, string> = {}): Behaviour =>
    ({ socket }) =>
      void socket.write(responseBytes(status, 'not now', headers));
  const ok: Behaviour = ({ socket }) => void socket.write(OK);
  const reset: Behaviour = ({ reset: end }) => end();

  const stories: Array<[name: string, kind: Kind, first: Behaviour]> = [
    ['an unsigned GET after a reset', unsigned, reset],
    ['a signed GET after a reset', signed, reset],
    ['an unsigned GET after a 503', unsigned, reply(503)],
    ['a signed GET after a 429', signed, reply(429)],
  ];
  for (const [name, kind, first] of stories) {
    it(`A call is retried after growing pauses: ${name}`, async () => {
      const client = await start(kind, [first, first, ok], { retries: 2 });
      const call = kind.call(client, kind.params) as Promise<{ a: string }>;
      expect(await skipPause()).to.be.within(250, 500);
      expect(await skipPause()).to.be.within(500, 1000);
      expect((await call).a).to.equal('1');
      expect(server?.received).to.equal(3);
      expect(clock.countTimers()).to.equal(0);
    });
  }

  it('Each retry has a new signature', async () => {
    const client = await start(signed, [reset, ok], { retries: 1 });
    const call = signed.call(client, signed.params);
    await skipPause();
    await call;
    const nonces = server?.requests.map(({ head }) => /oauth_nonce="(\w+)"/.exec(head)?.[1]);
    expect(new Set(nonces).size).to.equal(2);
  });

  it('A retry waits as long as Retry-After says', async () => {
    const client = await start(unsigned, [reply(429, { 'Retry-After': '20' }), ok], { retries: 1 });
    const call = unsigned.call(client, unsigned.params) as Promise<{ a: string }>;
    expect(await skipPause()).to.equal(20_000);
    expect((await call).a).to.equal('1');
  });

  it('There is no retry if Retry-After is later than the deadline, and the error is that of the response', async () => {
    const client = await start(unsigned, [reply(503, { 'Retry-After': '61' }), ok], { retries: 1 });
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ name: 'ApiHttpError', statusCode: 503, retryAfter: 61 });
    expect(server?.received).to.equal(1);
  });

  it('There is no retry if Retry-After is longer than a timer can wait, even without a deadline', async () => {
    const days = { 'Retry-After': '9999999' };
    const client = await start(unsigned, [reply(503, days), ok], { retries: 1, timeout: 0 });
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ statusCode: 503, retryAfter: 9_999_999 });
    expect(server?.received).to.equal(1);
  });

  it('After the last retry the error is the last one', async () => {
    const client = await start(unsigned, [reset, reset, reply(429), ok], { retries: 2 });
    const call = (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    await skipPause();
    await skipPause();
    expect(await call).to.include({ name: 'ApiParseError', statusCode: 429 });
    expect(server?.received).to.equal(3);
  });

  const final: Array<[name: string, kind: Kind, first: Behaviour, expected: object, options?: object]> = [
    ['a POST', post, reset, { code: 'ECONNRESET' }],
    ['a POST with a 503', post, reply(503), { statusCode: 503 }],
    ['a 500', unsigned, reply(500), { statusCode: 500 }],
    ['a 404', unsigned, reply(404), { statusCode: 404 }],
    [
      'a response that is too large',
      unsigned,
      ok,
      { code: 'ERR_RESPONSE_TOO_LARGE' },
      { maxResponseBytes: 10 },
    ],
    [
      'a header that cannot be sent',
      unsigned,
      ok,
      { code: 'ERR_INVALID_CHAR' },
      { headers: { 'X-A': 'a\nb' } },
    ],
  ];
  for (const [name, kind, first, expected, options] of final) {
    it(`There is no retry for ${name}`, async () => {
      const client = await start(kind, [first, ok], { retries: 3, ...options });
      const error = await (kind.call(client, kind.params) as Promise<unknown>).catch((e) => e);
      expect(error).to.include(expected);
      expect(server?.received).to.be.at.most(1);
      expect(clock.countTimers()).to.equal(0);
    });
  }

  it('Retries are an option of the resource and of the call, and the call has priority (D-4)', async () => {
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

  it('`unsafe` allows retries of a call that changes something, with any method', async () => {
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

  it('`methods` and `statusCodes` replace the methods and statuses with retries', async () => {
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

  it('The deadline is for the call with all its retries', async () => {
    const client = await start(unsigned, [reply(503), () => {}], { retries: 9, timeout: 5_000 });
    const call = (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    await skipPause();
    await until(() => server?.received === 2);
    clock.tick(5_000);
    expect(await call).to.include({ name: 'RequestError', code: 'ETIMEDOUT' });
    expect(clock.countTimers()).to.equal(0);
  });

  it('An abort ends the call during a pause', async () => {
    const controller = new AbortController();
    const client = await start(unsigned, [reply(503), ok], { retries: 9 });
    const call = client.Releases().getDetails({ releaseId: 1 }, { signal: controller.signal });
    await until(() => clock.countTimers() === 2);
    controller.abort();
    expect(await call.catch((e: Error) => e)).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
    expect(clock.countTimers()).to.equal(0);
    expect(server?.received).to.equal(1);
  });

  it('A GET on a kept connection that the server has closed is sent once more, on a new connection, without the option (C-76)', async () => {
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

  it('A second retry on kept connections needs the option', async () => {
    const client = await start(unsigned, [ok, ok, reset]);
    const [warm, other] = [unsigned.call(client, unsigned.params), unsigned.call(client, unsigned.params)];
    await Promise.all([warm, other]);
    await until(() => server?.connections.size === 2);
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ code: 'ECONNRESET' });
    expect(server?.received).to.equal(4);
  });

  it('A retry on a new connection needs the option', async () => {
    const client = await start(unsigned, [reset, ok]);
    const error = await (unsigned.call(client, unsigned.params) as Promise<unknown>).catch((e) => e);
    expect(error).to.include({ code: 'ECONNRESET' });
    expect(server?.received).to.equal(1);
  });

  it('A request after a redirect is retried, too', async () => {
    const away: Behaviour = ({ socket }) =>
      void socket.write(responseBytes(302, '', { Location: '/moved?a=1' }));
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
