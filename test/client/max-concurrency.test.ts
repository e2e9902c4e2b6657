import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import api = require('../../lib');
import { type Loose, useCaptureServer } from '../support/capture-server';
import { rejectionOf, thrownBy } from '../support/calls';

describe('The option maxConcurrency', () => {
  /** A server that keeps each request open until the test ends it, and counts the open requests. */
  let server: http.Server;
  let held: http.ServerResponse[] = [];
  let most = 0;

  beforeEach(async () => {
    [held, most] = [[], 0];
    server = http.createServer((_, response) => {
      held.push(response);
      most = Math.max(most, held.length);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const clientOf = (options: object = {}): Loose => {
    const { port } = server.address() as AddressInfo;
    return (api.configure as Loose)({ logger: null, ...options }, { ...api.schema, host: '127.0.0.1', port });
  };
  const call = (client: Loose, ...rest: unknown[]) => client.Artists().getDetails({ artistId: 1 }, ...rest);
  const respond = () => held.shift()?.end('<response status="ok"><a>1</a></response>');
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  /** Responds to one request after the other until all calls have ended. */
  async function answerAll(calls: Promise<unknown>[]): Promise<unknown[]> {
    const timer = setInterval(respond, 1);
    return Promise.all(calls).finally(() => clearInterval(timer));
  }

  it('60 calls succeed, because the deadline of a call begins when it is sent', async () => {
    // Longer than one call takes here, and shorter than the wait for all of them.
    const client = clientOf({ maxConcurrency: 2, timeout: 2000 });
    const calls = Array.from({ length: 60 }, () => call(client));
    expect(await answerAll(calls)).to.have.length(60);
    expect(most).to.equal(2);
  });

  it('The number of calls is not limited by default', async () => {
    for (const options of [{}, { maxConcurrency: null }, { maxConcurrency: undefined }]) {
      const client = clientOf(options);
      const calls = Array.from({ length: 5 }, () => call(client));
      await until(() => held.length === 5);
      await answerAll(calls);
    }
  });

  it('Calls start in their order, by callback and by promise', async () => {
    const client = clientOf({ maxConcurrency: 1 });
    const ended: number[] = [];
    const calls = [1, 2, 3, 4].map((name) =>
      name % 2
        ? call(client).then(() => ended.push(name))
        : new Promise<void>((resolve) => call(client, () => resolve(void ended.push(name)))),
    );
    await answerAll(calls);
    expect(ended).to.deep.equal([1, 2, 3, 4]);
  });

  it('A call that is aborted while it waits is never sent', async () => {
    const client = clientOf({ maxConcurrency: 1 });
    const controller = new AbortController();
    const first = call(client);
    const second = call(client, { signal: controller.signal });
    const third = call(client);
    controller.abort();
    expect(await rejectionOf(second)).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
    await answerAll([first, third]);
    expect(most).to.equal(1);
  });

  it('The next call starts when a call fails or is aborted', async () => {
    const client = clientOf({ maxConcurrency: 1 });
    const controller = new AbortController();
    const aborted = call(client, { signal: controller.signal });
    const invalid = call(client, { headers: { 'X-Odd': '\n' } });
    const third = call(client);
    await until(() => held.length === 1);
    held.length = 0;
    controller.abort();
    expect(await rejectionOf(aborted)).to.include({ code: 'ABORT_ERR' });
    expect(await rejectionOf(invalid)).to.include({ code: 'ERR_INVALID_CHAR' });
    await answerAll([third]);
  });

  it('Each page of a list counts as one call, also while other calls wait', async () => {
    const client = clientOf({ maxConcurrency: 1 });
    const page = '<response status="ok"><tags><totalItems>3</totalItems><tag id="1"/></tags></response>';
    const read = (async () => {
      const ids: string[] = [];
      for await (const { id } of client.Tags().all({ pageSize: 1 })) ids.push(id);
      return ids;
    })();
    await until(() => held.length === 1);
    const other = call(client);
    held.shift()?.end(page);
    await until(() => held.length === 1);
    respond();
    await other;
    await until(() => held.length === 1);
    held.shift()?.end(page.replace('"1"', '"2"'));
    await until(() => held.length === 1);
    held.shift()?.end(page.replace('"1"', '"3"'));
    expect(await read).to.deep.equal(['1', '2', '3']);
  });

  it('A reconfigured client shares the limit unless it has its own', async () => {
    const client = clientOf({ maxConcurrency: 1 });
    const same = client.reconfigure({ defaultParams: { country: 'GB' } });
    const calls = [call(client), call(same), call(client)];
    await answerAll(calls);
    expect(most).to.equal(1);

    const own = client.reconfigure({ maxConcurrency: 2 });
    const more = [call(client), call(own), call(own)];
    await until(() => held.length === 3);
    const none = client.reconfigure({ maxConcurrency: null });
    more.push(call(none), call(none));
    await until(() => held.length === 5);
    await answerAll(more);
  });

  it('The value must be a whole number above 0', () => {
    for (const maxConcurrency of [0, -1, 1.5, Number.NaN, Infinity, '2', {}])
      expect(thrownBy(() => clientOf({ maxConcurrency })).message).to.match(
        /^The option maxConcurrency must be a whole number above 0; got /,
      );
  });

  describe('maxConcurrency and the OAuth helper', () => {
    const capture = useCaptureServer();

    it('The calls of the helper count', async () => {
      capture.answer({ isSilent: true });
      const client = capture.client({ maxConcurrency: 1, timeout: 100 });
      const first = rejectionOf(client.OAuth().getRequestToken('https://example.com'));
      const second = client.Artists().getDetails({ artistId: 1 });
      expect(await first).to.include({ code: 'ETIMEDOUT' });
      await second;
      expect(capture.requests.map(({ path }) => path)).to.deep.equal([
        '/1.2/oauth/requesttoken',
        '/1.2/artist/details',
      ]);
    });
  });
});
