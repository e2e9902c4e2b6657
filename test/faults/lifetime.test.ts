/** Deadlines, signals and callbacks in a whole program, with the real clock. */
import { execFile, spawn } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import type { Socket } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { until } from './harness';
import { clientFor, HELPER_KINDS, type Kind, KINDS } from './kinds';
import { certificateAuthority, OK, RawServer } from './raw-server';
import { TYPESCRIPT } from '../support/typescript';

describe('The life of a call', () => {
  let server: RawServer;
  afterEach(() => server?.stop());

  async function start(kind: Kind, behave: (socket: Socket) => void, options = {}) {
    server = await new RawServer(kind.protocol, ({ socket }) => behave(socket)).start();
    return clientFor(kind, { port: server.port, ca: await certificateAuthority(), options });
  }

  for (const kind of [...KINDS, ...HELPER_KINDS]) {
    it(`A call ends at its deadline if the server does not respond: ${kind.name} (D-13)`, async () => {
      const { client } = await start(kind, () => {}, { timeout: 40 });
      const error = await (kind.call(client, kind.params) as Promise<Error>).catch((e: Error) => e);
      expect(error).to.include({ name: 'RequestError', code: 'ETIMEDOUT' });
      expect(error.message).to.match(/No complete response within 40 ms$/);
    });
  }

  it('The timeout of the call comes first, then that of the resource, then that of the client (D-4, D-13)', async () => {
    const kind = KINDS[0] as Kind;
    const { client } = await start(kind, () => {}, { timeout: 60_000 });
    const resource = client.Releases({ timeout: 41 });
    expect((await resource.getDetails({}).catch((e: Error) => e)).message).to.match(/within 41 ms/);
    expect((await resource.getDetails({}, { timeout: 42 }).catch((e: Error) => e)).message).to.match(
      /within 42 ms/,
    );
  });

  it('A timeout of 0 means no deadline (D-13)', async () => {
    const kind = KINDS[0] as Kind;
    const { client } = await start(kind, () => {}, { timeout: 0 });
    const controller = new AbortController();
    const call = client.Releases().getDetails({}, { signal: controller.signal });
    await until(() => server.received === 1);
    // A timer of 0 milliseconds would have fired by now: this one is made later.
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect((await call.catch((e: Error) => e)).code).to.equal('ABORT_ERR');
  });

  it('The error of an aborted call has the reason of the caller (D-13)', async () => {
    const kind = KINDS[0] as Kind;
    const { client } = await start(kind, () => {});
    const controller = new AbortController();
    const call = client.Releases().getDetails({}, { signal: controller.signal });
    controller.abort(new Error('the user went away'));
    const error = await call.catch((e: Error) => e);
    expect(error).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
    expect(error.message).to.match(/: The call was aborted: the user went away$/);
  });

  it('Any number of calls share a signal with one listener and without a warning', async () => {
    const kind = KINDS[0] as Kind;
    const { client, agent } = await start(kind, () => {});
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: 40 }, () => client.Releases().getDetails({}, { signal }));
    await until(() => server.received === 40);
    expect(getEventListeners(signal, 'abort').length).to.equal(1);

    controller.abort();
    const errors = await Promise.all(calls.map((call) => call.catch((e: Error) => e)));
    expect(new Set(errors.map(({ code }) => code))).to.deep.equal(new Set(['ABORT_ERR']));
    expect(getEventListeners(signal, 'abort').length).to.equal(0);
    await until(() => server.connections.size === 0);
    process.off('warning', note);
    expect(warnings).to.deep.equal([]);
    agent.destroy();
  });

  it('Of the calls with one signal, some may succeed before the others are aborted', async () => {
    const kind = KINDS[0] as Kind;
    const { client, agent } = await start(kind, (socket) => {
      if (server.received <= 2) socket.write(OK);
    });
    const controller = new AbortController();
    const { signal } = controller;
    const call = () => client.Releases().getDetails({}, { signal });
    expect((await Promise.all([call(), call()])).map(({ a }) => a)).to.deep.equal(['1', '1']);
    const late = [call(), call()];
    await until(() => server.received === 4);
    controller.abort();
    for (const error of await Promise.all(late.map((one) => one.catch((e: Error) => e))))
      expect(error.code).to.equal('ABORT_ERR');
    agent.destroy();
  });

  it('The process can end at once after a deadline or an abort (D-13)', async function () {
    this.timeout(60_000);
    server = await new RawServer('http:', () => {}).start();
    const code = `
      const api = require(${JSON.stringify(path.resolve('lib/index'))});
      const schema = { ...api.schema, host: '127.0.0.1', port: ${server.port} };
      const client = api.configure({ logger: null }, schema);
      const controller = new AbortController();
      client.Releases().getDetails({}, { timeout: 50 }, (e) => console.log(e.code));
      client.Releases().getDetails({}, { signal: controller.signal }, (e) => console.log(e.code));
      setTimeout(() => controller.abort(), 100);
    `;
    const run = promisify(execFile);
    // The default deadline is a minute: a timer left behind would hold the process until then.
    const { stdout } = await run(process.execPath, [...TYPESCRIPT, '-e', code], { timeout: 45_000 });
    expect(stdout.trim().split('\n')).to.deep.equal(['ETIMEDOUT', 'ABORT_ERR']);
  });

  it('A callback that throws runs once, and its error is an uncaught exception (C-109, D-3)', async function () {
    this.timeout(60_000);
    const run = promisify(execFile);
    const program = path.join(__dirname, 'throwing-callbacks.ts');
    const { stdout } = await run(process.execPath, [...TYPESCRIPT, program]);
    const results: Array<{ name: string; runs: number; caught: string[] }> = JSON.parse(stdout);
    expect(results).to.have.length(3 * (KINDS.length + HELPER_KINDS.length));
    for (const { name, runs, caught } of results) {
      expect({ runs, caught }, name).to.deep.equal({ runs: 1, caught: ['thrown by the callback'] });
    }
    console.log(`      ${results.length} of ${results.length} throwing callbacks ran once`);
  });

  it('The process ends if a callback throws and nobody handles the exception (C-109)', async () => {
    server = await new RawServer('http:', ({ socket }) => void socket.write(OK)).start();
    const code = `
      const api = require(${JSON.stringify(path.resolve('lib/index'))});
      const schema = { ...api.schema, host: '127.0.0.1', port: ${server.port} };
      api.configure({ logger: null }, schema).Releases().getDetails({}, () => { throw new Error('mine'); });
    `;
    const child = spawn(process.execPath, [...TYPESCRIPT, '-e', code]);
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    const [status] = await once(child, 'close');
    expect(status).to.equal(1);
    expect(stderr).to.match(/Error: mine/);
  });
});
