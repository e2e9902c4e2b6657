import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import api = require('../../lib');
import { type Loose, useCaptureServer } from '../support/capture-server';
import { rejectionOf, thrownBy } from '../support/calls';

describe('the option maxConcurrency', () => {
  /** A server that answers when it is told to, and counts what it holds. */
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
  const answer = () => held.shift()?.end('<response status="ok"><a>1</a></response>');
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  /** Answers one after the other until all have ended. */
  async function answerAll(calls: Promise<unknown>[]): Promise<unknown[]> {
    const timer = setInterval(answer, 1);
    return Promise.all(calls).finally(() => clearInterval(timer));
  }

  it('lets 60 calls succeed whose deadline begins when they are sent', async () => {
    // Longer than one call takes here, and shorter than all of them would wait.
    const client = clientOf({ maxConcurrency: 2, timeout: 2000 });
    const calls = Array.from({ length: 60 }, () => call(client));
    expect(await answerAll(calls)).to.have.length(60);
    expect(most).to.equal(2);
  });

  it('is any number unless it is given', async () => {
    for (const options of [{}, { maxConcurrency: null }, { maxConcurrency: undefined }]) {
      const client = clientOf(options);
      const calls = Array.from({ length: 5 }, () => call(client));
      await until(() => held.length === 5);
      await answerAll(calls);
    }
  });

  it('keeps the order of the calls, by callback and by promise', async () => {
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

  it('lets an abort take a waiting call out, which is never sent', async () => {
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

  it('frees the place of a call that fails or is aborted', async () => {
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

  it('counts the pages of a list one by one, also beside waiting calls', async () => {
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
    answer();
    await other;
    await until(() => held.length === 1);
    held.shift()?.end(page.replace('"1"', '"2"'));
    await until(() => held.length === 1);
    held.shift()?.end(page.replace('"1"', '"3"'));
    expect(await read).to.deep.equal(['1', '2', '3']);
  });

  it('is shared with a reconfigured client, unless that has its own', async () => {
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

  it('must be a whole number above 0', () => {
    for (const maxConcurrency of [0, -1, 1.5, Number.NaN, Infinity, '2', {}])
      expect(thrownBy(() => clientOf({ maxConcurrency })).message).to.match(
        /^The option maxConcurrency must be a whole number above 0; got /,
      );
  });

  describe('for the OAuth helper', () => {
    const capture = useCaptureServer();

    it('counts its calls, too', async () => {
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
