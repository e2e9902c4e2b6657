import https from 'node:https';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import sinon = require('sinon');
import * as request from '../../lib/legacy/request';
import { OK, type Loose, useCaptureServer } from '../support/capture-server';
import { callbackOf, failureOf, thrownBy } from '../support/calls';
import { isSignedBy } from '../support/signatures';

const CREDENTIALS = { consumerkey: 'K', consumersecret: 'S' };
const TOKEN = { accesstoken: 'T', accesssecret: 'TS' };

describe('The deep import lib/request', () => {
  const server = useCaptureServer();
  const modules = createRequire(__filename)('https') as typeof https;
  const usual = modules.globalAgent;
  // These functions use only the global agents (C-55).
  before(() => void (modules.globalAgent = server.httpsAgent));
  after(() => void (modules.globalAgent = usual));

  const endpoint = (authtype?: string) => ({
    host: server.host,
    sslHost: server.host,
    port: server.port,
    authtype,
    url: '/p/:id',
  });

  it('prepare changes the object of the caller: it formats dates and adds the key (C-135, D-31)', () => {
    const data = { d: new Date(2005, 5, 3), a: 1 };
    expect(request.prepare(data, 'K')).to.equal(data);
    expect(data).to.deep.equal({ d: '20050603', a: 1, oauth_consumer_key: 'K' });
    for (const none of [null, undefined])
      expect(request.prepare(none, 'K')).to.deep.equal({ oauth_consumer_key: 'K' });
  });

  it('createHeaders returns a new object with its own Host and User-Agent (C-135)', () => {
    const given = Object.freeze({ a: '1', Host: 'other' });
    expect(request.createHeaders('h', given)).to.deep.equal({
      a: '1',
      Host: 'h',
      'User-Agent': 'Node.js HTTP Client',
    });
    expect(request.createHeaders('h')).to.have.keys('Host', 'User-Agent');
  });

  it('get and postOrPut send a request, signed if the endpoint requires it, and return body and response (C-135, C-136)', async () => {
    const calls: Array<
      [authtype: string | undefined, verb: string, scheme: string, url: string, body: string]
    > = [
      [undefined, 'GET', 'http', '/p/5?id=5&a=1&oauth_consumer_key=K', ''],
      ['2-legged', 'GET', 'https', '/p/5?id=5&a=1&oauth_consumer_key=K', ''],
      ['3-legged', 'GET', 'https', '/p/5?id=5&a=1&oauth_consumer_key=K', ''],
      [undefined, 'POST', 'http', '/p/5', 'a=1&oauth_consumer_key=K'],
      ['2-legged', 'POST', 'https', '/p/5', 'a=1'],
      ['3-legged', 'PUT', 'https', '/p/5', 'a=1'],
    ];
    for (const [authtype, verb, scheme, url, body] of calls) {
      const data = Object.freeze({ id: 5, a: 1, ...TOKEN });
      const rest = [endpoint(authtype), data, { 'X-A': '1' }, CREDENTIALS, null] as const;
      const [error, text, response] = await callbackOf((done) =>
        verb === 'GET' ? request.get(...rest, done) : request.postOrPut(verb, ...rest, done),
      );
      expect([error, text]).to.deep.equal([null, OK]);
      expect(response).to.have.property('statusCode', 200);
      expect((response as Loose).headers).to.have.property('date');
      expect(server.last).to.include({ scheme, method: verb, url, body });
      const token = authtype === '3-legged' ? { token: 'TS' } : {};
      if (authtype) expect(isSignedBy(server.last, { consumer: 'S', ...token })).to.equal(true);
    }
  });

  it('dispatch and dispatchSecure accept a port as number or string, and have a default port (C-136)', async () => {
    for (const port of [server.port, `${server.port}`]) {
      const hostInfo = { host: server.host, port };
      const [error] = await callbackOf((done) =>
        request.dispatch('/a', 'GET', {}, {}, hostInfo, CREDENTIALS, null, done),
      );
      expect(error).to.equal(null);
    }
    // Neither call opens a socket.
    const [plain, secure]: Loose[] = [{ host: server.host }, { host: server.host }];
    await failureOf((done) => request.dispatch('', 'BLAH', {}, {}, plain, {}, null, done));
    await failureOf((done) => request.dispatchSecure('', 'BLAH', {}, {}, null, secure, {}, null, done));
    expect([plain.port, secure.port]).to.deep.equal([80, 443]);
    await failureOf((done) =>
      request.dispatch('', 'BLAH', {}, {}, Object.freeze({ host: 'h' }), {}, null, done),
    );
  });

  it('dispatchSecure signs as 3-legged for every kind of signing except 2-legged (C-32, C-137)', async () => {
    for (const authtype of [null, '3-legged', 'other']) {
      const hostInfo = { host: server.host, port: server.port };
      const [error] = await callbackOf((done) =>
        request.dispatchSecure('/a', 'GET', { ...TOKEN }, {}, authtype, hostInfo, CREDENTIALS, null, done),
      );
      expect(error).to.equal(null);
      expect(isSignedBy(server.last, { consumer: 'S', token: 'TS' })).to.equal(true);
    }
  });

  it('A failure is a RequestError with the method cause(), and is logged as for calls (C-131, C-137, D-14)', async () => {
    const logger = { info: sinon.spy(), error: sinon.spy() };
    const hostInfo = { host: server.host, port: 1 };
    const plain = await failureOf((done) =>
      request.dispatch('/a', 'GET', {}, {}, hostInfo, {}, logger, done),
    );
    expect(plain).to.have.property('name', 'RequestError');
    expect(plain.cause()).to.have.property('code', 'ECONNREFUSED');
    expect(logger.info.lastCall.args[0]).to.match(
      /^Error fetching \[\/a\?oauth_consumer_key=\]\. Body:\nError: connect/,
    );
    const secure = await failureOf((done) =>
      request.dispatchSecure('/a', 'GET', {}, {}, '2-legged', hostInfo, CREDENTIALS, logger, done),
    );
    sinon.assert.calledOnceWithExactly(logger.error, secure);
  });

  it('An unsupported verb is an error for the callback, and a missing slug throws (C-52, C-137)', async () => {
    for (const authtype of [undefined, '2-legged']) {
      const error = await failureOf((done) =>
        request.postOrPut('BLAH', endpoint(authtype), { id: 1 }, {}, CREDENTIALS, null, done),
      );
      expect(error.message).to.equal('Unsupported HTTP verb: BLAH');
      const call = () => request.get(endpoint(authtype), {}, {}, CREDENTIALS, null, () => {});
      expect(thrownBy(call).message).to.equal('Missing id');
    }
    expect(server.requests).to.have.length(0);
  });

  it('A 5xx and an OAuth error are errors, and other bodies are returned unparsed (C-104, C-106, C-107)', async () => {
    const get = (authtype: string | undefined) => (done: (...args: unknown[]) => void) =>
      request.get(endpoint(authtype), { id: 1 }, {}, CREDENTIALS, null, done);
    server.answer({ status: 500, body: 'down' }, { status: 401, body: 'OAuth: no' });
    expect(await failureOf(get('2-legged'))).to.include({
      name: 'ApiHttpError',
      response: 'down',
      message: '/p/:id',
    });
    expect(await failureOf(get('2-legged'))).to.include({
      name: 'OAuthError',
      response: 'OAuth: no',
      statusCode: 401,
    });
    server.answer({ status: 404, body: 'no oauth_consumer_key=K' }, { status: 401, body: 'OAuth: no' });
    expect((await callbackOf(get('2-legged')))[1]).to.equal('no oauth_consumer_key=K');
    expect((await callbackOf(get(undefined)))[1]).to.equal('OAuth: no');
  });
});
