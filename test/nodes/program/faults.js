/**
 * Network failures, in which versions of Node.js differ most: each call ends in one error of the right class (D-12).
 */
'use strict';

const assert = require('assert');
const http = require('http');
const net = require('net');
const { check, suite, forms } = require('./check');

/** The headers of the response may be late on a slow machine. */
const PERHAPS_200 = '200, if any';

/** A fault of the stub, more options of the call, and the expected error, or null for none. */
const faults = [
  ['reset', {}, ['RequestError', 'ECONNRESET']],
  ['hangup', {}, ['RequestError', 'ECONNRESET']],
  ['cut', {}, ['RequestError', 'ECONNRESET', 200]],
  ['silence', { timeout: 300 }, ['RequestError', 'ETIMEDOUT']],
  ['stall', { timeout: 300 }, ['RequestError', 'ETIMEDOUT', PERHAPS_200]],
  ['drip=1;bytes=200', {}, null],
  ['drip=200;bytes=1', { timeout: 300 }, ['RequestError', 'ETIMEDOUT', PERHAPS_200]],
  ['gzip', {}, null],
  ['broken-gzip', {}, ['RequestError', /^Z_/, 200]],
  ['204', {}, ['ApiParseError', undefined, 204]],
  ['empty', {}, ['ApiParseError', undefined, 200]],
  ['html', {}, ['ApiParseError', undefined, 200]],
  ['malformed-xml', {}, ['ApiParseError', undefined, 200]],
  ['503;retry-after=2', {}, ['ApiHttpError', undefined, 503]],
  ['429;retry-after=2', {}, ['ApiParseError', undefined, 429]],
];

/** An unsigned call over http and a signed one over https. */
const targets = [
  ['http', (api) => [new api.Artists(), 'getReleases', { artistId: 1 }]],
  ['https', (api) => [new api.User(), 'getDetails', { userId: '4000001' }]],
];

module.exports = async function faultsSuite(standard) {
  suite('faults');

  // A failed signed call is logged (C-131), by default on stderr, which must be empty in normal use.
  const logged = [];
  const logger = { info() {}, error: (err) => logged.push(err) };
  const api = standard.configure({ logger });

  for (const [scheme, target] of targets) {
    for (const form of Object.keys(forms)) {
      const call = (options, client = api) => outcome(client, forms[form](...target(client), options));

      for (const [fault, options, expected] of faults) {
        await check(`The fault ${fault} has the expected outcome over ${scheme} by ${form}`, async () => {
          const headers = { 'x-stub-fault': fault };
          same(await call(Object.assign({ headers }, options)), expected);
        });
      }

      await check(`An abort before or during a call ends it, over ${scheme} by ${form}`, async () => {
        same(await call({ signal: abortAfter(0) }), ['RequestError', 'ABORT_ERR']);
        const slow = { headers: { 'x-stub-fault': 'silence' }, signal: abortAfter(100) };
        same(await call(slow), ['RequestError', 'ABORT_ERR']);
        const stalled = { headers: { 'x-stub-fault': 'stall' }, signal: abortAfter(300) };
        same(await call(stalled), ['RequestError', 'ABORT_ERR', PERHAPS_200]);
        const late = abortLater();
        same(await call({ signal: late.signal }), null);
        late.abort();
      });

      await check(`A response larger than the limit is an error over ${scheme} by ${form}`, async () => {
        const small = standard.configure({ logger, maxResponseBytes: 100 });
        const expected = ['RequestError', 'ERR_RESPONSE_TOO_LARGE', 200];
        same(await call({}, small), expected);
        same(await call({ headers: { 'x-stub-fault': 'gzip' } }, small), expected);
      });

      await check(`A call without a listening server is an error over ${scheme} by ${form}`, async () => {
        const port = await freePort();
        const schema = Object.assign({}, api.schema, { host: '127.0.0.1', sslHost: '127.0.0.1', port });
        const away = withoutEnvironment(() => standard.configure({ logger }, schema));
        same(await call({}, away), ['RequestError', 'ECONNREFUSED']);
      });
    }
  }

  await check('A kept socket that the server has closed is replaced (D-16)', async () => {
    const { port, connections, close } = await fickleServer();
    const httpAgent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const schema = Object.assign({}, api.schema, { host: '127.0.0.1', port });
    const client = withoutEnvironment(() => standard.configure({ logger, httpAgent }, schema));
    for (let i = 0; i < 3; i += 1) assert.strictEqual((await client.Tags().all()).tags.tag[0].id, 'rock');
    assert.strictEqual(connections(), 3);
    httpAgent.destroy();
    await close();
  });

  await check('A call with the option retries is retried (D-16)', async () => {
    const started = Date.now();
    const headers = { 'x-stub-fault': '503;retry-after=1' };
    const err = await outcome(api, forms.promise(new api.Tags(), 'all', {}, { headers, retries: 1 }));
    same(err, ['ApiHttpError', undefined, 503]);
    assert(Date.now() - started >= 900, 'it did not wait for Retry-After');
  });

  await check('Failures of signed calls are logged (C-131)', () => {
    assert(logged.length > 0 && logged.every((err) => err.name === 'RequestError'));
  });
};

/** The error of a call, which must be an instance of the class that it names, or null. */
async function outcome(api, answer) {
  try {
    await answer;
    return null;
  } catch (err) {
    const known = ['ApiError', 'ApiHttpError', 'ApiParseError', 'OAuthError', 'RequestError'];
    if (known.includes(err.name) && err instanceof require('7digital-api').errors[err.name]) return err;
    throw err;
  }
}

function same(err, expected) {
  if (expected === null || err === null) {
    assert.strictEqual(err, expected);
    return;
  }
  const [name, code, status] = expected;
  const responseStatus = status === PERHAPS_200 ? err.responseStatus && 200 : status;
  const statusCode = name === 'RequestError' && responseStatus < 400 ? undefined : responseStatus;
  if (code instanceof RegExp) assert(code.test(err.code), `${err.code} of ${err.stack}`);
  const exact = code instanceof RegExp ? err.code : code;
  const seen = [err.name, err.code, err.statusCode, err.responseStatus];
  assert.deepStrictEqual(seen, [name, exact, statusCode, responseStatus], err.stack);
}

/** Node.js 14 has no AbortController. Programs bring one with these members. */
class Signal {
  constructor() {
    this.aborted = false;
    this.listeners = new Set();
  }

  addEventListener(type, listener) {
    this.listeners.add(listener);
  }

  removeEventListener(type, listener) {
    this.listeners.delete(listener);
  }
}

function abortLater() {
  if (typeof AbortController === 'function') {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort() };
  }
  const signal = new Signal();
  return {
    signal,
    abort() {
      signal.aborted = true;
      signal.listeners.forEach((listener) => listener());
    },
  };
}

function abortAfter(milliseconds) {
  const { signal, abort } = abortLater();
  if (milliseconds === 0) abort();
  else setTimeout(abort, milliseconds);
  return signal;
}

/** The environment of the stub beats a schema (K-4). */
function withoutEnvironment(build) {
  const names = ['_7D_API_CLIENT_HOST', '_7D_API_CLIENT_SSL_HOST', '_7D_API_CLIENT_PORT'];
  const values = names.map((name) => process.env[name]);
  names.forEach((name) => delete process.env[name]);
  try {
    return build();
  } finally {
    names.forEach((name, index) => (process.env[name] = values[index]));
  }
}

function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function freePort() {
  const server = net.createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Responds to the first request of a connection with keep-alive, but closes the connection at the second. */
async function fickleServer() {
  const body = '<response status="ok" version="1.2"><tags><tag id="rock"/></tags></response>';
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: ${body.length}\r\nConnection: keep-alive\r\n\r\n`;
  let connections = 0;
  const server = net.createServer((socket) => {
    let requests = 0;
    connections += 1;
    socket.on('error', () => {});
    socket.on('data', () => {
      requests += 1;
      if (requests === 1) socket.write(head + body);
      else socket.destroy();
    });
  });
  const port = await listen(server);
  return {
    port,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
