/** Unusual calls, schemas and servers: each call ends once and leaves nothing open. */
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { expect } from 'chai';
import api = require('../../lib');
import { always, responseBytes, RawServer, thenClose, xml } from '../faults/raw-server';
import { until } from '../faults/harness';
import { rejectionOf } from '../support/calls';
import type { Loose } from '../support/capture-server';

const ERROR = xml('<error code="2001"><errorMessage>No such thing</errorMessage></error>', 'error');
const ACTIONS = [
  { apiCall: 'a', methodName: 'get', safe: true },
  { apiCall: 'b', methodName: 'post', method: 'POST' },
  { apiCall: 'c', methodName: 'timeout' },
];
const schemaAt = (port: number): Loose => ({
  host: '127.0.0.1',
  port,
  resources: { Things: { resource: 'things', actions: ACTIONS }, add: { resource: 'add', actions: ACTIONS } },
});
const clientAt = (port: number): Loose => api.configure({ logger: null }, schemaAt(port));

describe('Unusual callers and servers', () => {
  let server: RawServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('A failed call with parameters that cannot be shown still ends in its error (D-3, D-21)', async () => {
    server = await new RawServer('http:', always(responseBytes(404, ERROR))).start();
    const boom = {
      get x(): string {
        throw new Error('boom');
      },
    };
    const things = clientAt(server.port).Things();
    for (const params of [{ a: boom }, { a: [boom] }])
      expect(await rejectionOf(things.get(params))).to.be.instanceOf(Error);
  });

  it('Parameters may be changed or revoked as soon as the call is made (D-1)', async () => {
    server = await new RawServer('http:', always(responseBytes(404, ERROR))).start();
    const things = clientAt(server.port).Things();
    const passed: Loose = { list: ['rock'], date: new Date(2020, 0, 1), inner: { a: [1] }, text: 'x' };
    const list = Proxy.revocable(['pop'], {});
    const headers = { 'X-Api-Key': ['secret-of-mine'] };
    const options = { timeout: 5_000, headers };
    const call = things.get({ ...passed, proxy: list.proxy }, options);
    list.revoke();
    passed.list.push('later');
    passed.date.setFullYear(1999);
    passed.inner.a.push(2);
    headers['X-Api-Key'].push('later');
    Object.assign(options, { timeout: 'soon', signal: 5 });
    const error = (await rejectionOf(call)) as Loose;
    expect(error).to.include({ name: 'ApiError', code: '2001' });
    expect(error.params).to.deep.equal({
      list: ['rock'],
      date: new Date(2020, 0, 1),
      inner: { a: [1] },
      text: 'x',
      proxy: ['pop'],
    });
  });

  it('Each getter is read once, so values that change have no effect (D-1)', async () => {
    server = await new RawServer('http:', always(responseBytes(200, xml()))).start();
    const reads: Record<string, number> = {};
    const counted = (name: string, values: unknown[]) => ({
      enumerable: true,
      get: () => values[Math.min((reads[name] = (reads[name] ?? 0) + 1), values.length) - 1],
    });
    const params = Object.defineProperties({}, { a: counted('a', ['1', '2']) });
    const options = Object.defineProperties(
      {},
      {
        timeout: counted('timeout', [5_000, 'soon']),
        retries: counted('retries', [{ limit: 1 }, 'often']),
        signal: counted('signal', [new AbortController().signal, 'abort']),
        headers: counted('headers', [{ 'X-A': '1' }, 'none']),
      },
    );
    await clientAt(server.port).Things().get(params, options);
    expect(reads).to.deep.equal({ a: 1, timeout: 1, retries: 1, signal: 1, headers: 1 });
    expect(server.requests[0]?.head).to.match(/\?a=1&[^]*X-A: 1/);
  });

  it('A symbol as a secret header ends in an error (D-3, D-21)', async () => {
    server = await new RawServer('http:', always(responseBytes(404, ERROR))).start();
    const things = clientAt(server.port).Things();
    for (const value of [Symbol('x'), [Symbol('x')]])
      expect(await rejectionOf(things.get({}, { headers: { 'X-Api-Key': value } }))).to.be.instanceOf(Error);
  });

  it('No socket stays open if the response arrives before the request was read (D-13)', async () => {
    const peers: net.Socket[] = [];
    const early = net.createServer((socket) => {
      peers.push(socket.on('error', () => {}));
      socket.once('data', () => {
        socket.pause();
        socket.write(responseBytes(200, xml()));
      });
    });
    early.listen(0, '127.0.0.1');
    await once(early, 'listening');
    const httpAgent = new http.Agent({ keepAlive: true });
    const client: Loose = api.configure(
      { logger: null, httpAgent },
      schemaAt((early.address() as net.AddressInfo).port),
    );
    expect((await client.Things().post({ big: 'x'.repeat(30_000_000) })).status).to.equal('ok');
    await until(() => Object.keys(httpAgent.sockets).length === 0);
    expect(Object.keys(httpAgent.freeSockets)).to.deep.equal([]);
    early.close();
    for (const peer of peers) peer.destroy();
  });

  it('A resource may be called "add" and a method "timeout" (C-28, C-31)', async () => {
    server = await new RawServer('http:', always(responseBytes(200, xml()))).start();
    const client = clientAt(server.port);
    expect((await client.add().get({})).status).to.equal('ok');
    expect((await client.Things().timeout({})).status).to.equal('ok');
  });

  it('Retry-After is applied even if the body of the response is cut (D-16)', async () => {
    const cut = responseBytes(429, 'slow down', { 'Retry-After': '3600', 'Content-Length': '100' });
    server = await new RawServer('http:', thenClose(cut)).start();
    const error = (await rejectionOf(clientAt(server.port).Things().get({}, { retries: 3 }))) as Loose;
    // The client does not wait beyond the deadline.
    expect([error.code, error.statusCode, server.received]).to.deep.equal(['ECONNRESET', 429, 1]);
  });

  it('An unknown protocol in the schema throws a TypeError (K-1)', () => {
    for (const protocol of ['https', 'HTTPS:', 'ftp:', 5])
      expect(() => api.configure({}, { ...schemaAt(9), protocol })).to.throw(
        TypeError,
        /^The protocol in the schema must be 'http:' or 'https:'/,
      );
  });

  it('The OAuth helper accepts a callback as the only argument (D-2)', async () => {
    // No server listens on the discard port.
    const oauth = clientAt(9).OAuth();
    for (const name of ['getRequestToken', 'getAccessToken', 'authoriseRequestToken']) {
      const [error] = await new Promise<unknown[]>((resolve) =>
        oauth[name]((...args: unknown[]) => resolve(args)),
      );
      expect(error, name).to.be.instanceOf(Error);
    }
  });

  it('A client configured with the options of the default client gets a copy of them (C-5, C-20)', () => {
    expect((api.configure(api.options as Loose) as Loose).options).not.to.equal(api.options);
  });
});
