import http from 'node:http';
import https from 'node:https';
import zlib, { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { spy } from 'sinon';
import { exchange } from '../../lib/http/node';
import type { Failure, HttpRequest, HttpResponse } from '../../lib/http/transport';
import { until } from '../faults/harness';
import {
  responseBytes,
  type Behaviour,
  certificateAuthority,
  type Protocol,
  RawServer,
} from '../faults/raw-server';

interface Result {
  failure: Failure | null;
  answer: HttpResponse | undefined;
}

describe('exchange', () => {
  let server: RawServer;
  const agents: http.Agent[] = [];
  afterEach(async () => {
    for (const agent of agents.splice(0)) agent.destroy();
    await server?.stop();
  });

  async function start(behave: Behaviour, protocol: Protocol = 'http:'): Promise<HttpRequest> {
    server = await new RawServer(protocol, behave).start();
    const agent =
      protocol === 'https:'
        ? new https.Agent({ ca: await certificateAuthority() })
        : new http.Agent({ keepAlive: true });
    agents.push(agent);
    return {
      protocol,
      host: '127.0.0.1',
      port: server.port,
      method: 'GET',
      path: '/a?b=1',
      headers: {},
      agent,
    };
  }

  function send(request: HttpRequest, maxBytes = 1_000_000): Promise<Result> {
    return new Promise((resolve) => {
      exchange(request, maxBytes, (failure, found) => resolve({ failure, answer: found }));
    });
  }

  it('Method, path, headers and body are sent unchanged, and status, headers and body are returned (C-57)', async () => {
    for (const protocol of ['http:', 'https:'] as const) {
      const request = await start(
        ({ socket }) => void socket.write(responseBytes(201, 'é', { 'X-A': '1' })),
        protocol,
      );
      const headers = { 'X-List': ['a', 'b'], 'Content-Length': '3' };
      const { failure, answer: got } = await send({ ...request, method: 'PUT', headers, body: 'x=1' });
      expect(failure).to.equal(null);
      expect(got).to.deep.include({ statusCode: 201, body: 'é' });
      expect(got?.headers).to.include({ 'x-a': '1' });
      const [received] = server.requests;
      expect(received?.head).to.match(/^PUT \/a\?b=1 HTTP\/1\.1\r\n/);
      expect(received?.head).to.match(/X-List: a\r\nX-List: b\r\n/);
      expect(received?.body).to.equal('x=1');
      if (protocol === 'http:') await server.stop();
    }
  });

  for (const coding of ['gzip', 'GZIP', ' x-gzip ']) {
    it(`The content coding '${coding}' is inflated (D-17)`, async () => {
      const request = await start(
        ({ socket }) =>
          void socket.write(responseBytes(200, gzipSync('text'), { 'Content-Encoding': coding })),
      );
      expect((await send(request)).answer?.body).to.equal('text');
    });
  }

  it('The bytes of the body are returned, and are decoded to a string only on access', async () => {
    const bytes = Buffer.from([0x61, 0xff, 0xc3, 0xa9]);
    const request = await start(
      ({ socket }) => void socket.write(responseBytes(200, bytes, { 'Content-Type': 'text/xml' })),
    );
    const { answer: got } = await send(request);
    expect(got?.content).to.deep.equal(bytes);
    expect(got).to.include({ body: 'a\ufffdé', contentType: 'text/xml', bytes: 4 });
  });

  it('Inflating stops when the exchange is cancelled (D-13)', async () => {
    const inflated = spy(zlib, 'createGunzip');
    try {
      const packed = gzipSync(Buffer.alloc(8_000_000));
      const request = await start(
        ({ socket }) => void socket.write(responseBytes(200, packed, { 'Content-Encoding': 'gzip' })),
      );
      const reason = new Error('cancelled');
      const failure = await new Promise<Failure | null>((resolve) => {
        const sent = exchange(request, 10_000_000, resolve);
        void until(() => inflated.callCount === 1).then(() => sent.fail(reason));
      });
      expect(failure).to.include({ reason });
      const [gunzip] = inflated.returnValues;
      await until(() => gunzip?.closed === true);
      expect(gunzip?.bytesWritten).to.be.below(packed.length);
    } finally {
      inflated.restore();
    }
  });

  it('A body of exactly the limit is accepted, and one of one byte more is an error (D-19)', async () => {
    const request = await start(({ socket }) => void socket.write(responseBytes(200, 'x'.repeat(1000))));
    expect((await send(request, 1000)).answer?.body).to.have.length(1000);
    const { failure } = await send(request, 999);
    expect(failure?.reason).to.include({
      code: 'ERR_RESPONSE_TOO_LARGE',
      message: 'The response is larger than 999 bytes',
    });
    expect(failure?.head?.statusCode).to.equal(200);
  });

  it('A limit above the largest buffer of Node.js is accepted (D-19)', async () => {
    const request = await start(
      ({ socket }) => void socket.write(responseBytes(200, gzipSync('text'), { 'Content-Encoding': 'gzip' })),
    );
    expect((await send(request, Number.MAX_SAFE_INTEGER)).answer?.body).to.equal('text');
  });

  it('Many small chunks are joined in order', async () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => `${i};`);
    const chunks = numbers.map((text) => `${text.length.toString(16)}\r\n${text}\r\n`);
    const request = await start(({ socket }) => {
      socket.write(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks.join('')}0\r\n\r\n`);
    });
    expect((await send(request)).answer?.body).to.equal(numbers.join(''));
  });

  it('A cancelled exchange reports the reason once and closes the connection', async () => {
    const request = await start(() => {});
    const failures: Array<Failure | null> = [];
    const sent = exchange(request, 1000, (failure) => failures.push(failure));
    await until(() => server.received === 1);
    const reason = new Error('enough');
    sent.fail(reason);
    sent.fail(new Error('again'));
    await until(() => server.connections.size === 0);
    expect(failures.map((failure) => failure?.reason)).to.deep.equal([reason]);
  });

  it('Cancelling has no effect after the end', async () => {
    const request = await start(({ socket }) => void socket.write(responseBytes(200, 'text')));
    let settled = 0;
    await new Promise<void>((resolve) => {
      const sent = exchange(request, 1000, () => {
        settled += 1;
        sent.fail(new Error('too late'));
        resolve();
      });
    });
    expect(settled).to.equal(1);
  });

  it('Only a failure on a kept socket that the server had closed is marked as such (C-76)', async () => {
    const request = await start(({ socket, reset }, { onConnection, number }) => {
      if (number === 1) socket.write(responseBytes(200, 'text'));
      else if (onConnection > 1) reset();
      else socket.end();
    });
    expect((await send(request)).failure).to.equal(null);
    const [agent] = agents;
    await until(() => Object.values(agent?.freeSockets ?? {}).flat().length === 1);
    expect((await send(request)).failure).to.include({ staleSocket: true });
    const { failure } = await send(request);
    expect(failure?.staleSocket).to.equal(false);
    expect(failure?.reason).to.include({ code: 'ECONNRESET', message: 'socket hang up' });
  });

  it('An exchange that requests a new connection closes the kept connections to that server (D-16)', async () => {
    const request = await start(({ socket }) => void socket.write(responseBytes(200, 'text')));
    const elsewhere = await new RawServer(
      'http:',
      ({ socket }) => void socket.write(responseBytes(200, 'text')),
    ).start();
    const kept = () => Object.values(agents[0]?.freeSockets ?? {}).flat().length;
    try {
      await Promise.all([send(request), send(request), send({ ...request, port: elsewhere.port })]);
      await until(() => kept() === 3);
      expect((await send({ ...request, isFresh: true })).failure).to.equal(null);
      expect(server.requests.map(({ onConnection }) => onConnection)).to.deep.equal([1, 1, 1]);
      // The new connection, and the one to the other server.
      await until(() => kept() === 2);
      await until(() => server.connections.size === 1);
      expect(elsewhere.connections.size).to.equal(1);
    } finally {
      await elsewhere.stop();
    }
  });

  const agentsThatThrow: Array<[name: string, thrown: unknown, message: RegExp]> = [
    ['an Error', new Error('no route'), /^no route$/],
    ['a string', 'no route', /^The request failed: no route$/],
    ['nothing', undefined, /^The request failed without an error$/],
    ['null', null, /^The request failed without an error$/],
  ];
  for (const [name, thrown, message] of agentsThatThrow) {
    it(`An agent that throws ${name} is the reason for an Error of the exchange (D-18)`, async () => {
      const request = await start(() => {});
      const agent = Object.assign(new http.Agent(), {
        addRequest() {
          throw thrown;
        },
      });
      const { failure } = await send({ ...request, agent });
      expect(failure?.reason).to.be.an.instanceOf(Error);
      expect(failure?.reason.message).to.match(message);
    });
  }

  it('The exchange fails with an Error if a header cannot be sent (C-65)', async () => {
    const request = await start(() => {});
    const { failure } = await send({ ...request, headers: { 'X-A': 'a\nb' } });
    expect(failure?.reason).to.include({ code: 'ERR_INVALID_CHAR' });
    expect(failure?.head).to.equal(undefined);
  });

  it('The request function that the http module has at the time of the call is used, because mocking tools replace it (C-55)', async () => {
    const request = await start(({ socket }) => void socket.write(responseBytes(200, 'real')));
    const original = http.request;
    let paths: unknown[] = [];
    http.request = ((options: http.RequestOptions) => {
      paths = [...paths, options.path];
      return original(options);
    }) as typeof http.request;
    try {
      expect((await send(request)).answer?.body).to.equal('real');
    } finally {
      http.request = original;
    }
    expect(paths).to.deep.equal(['/a?b=1']);
  });
});
