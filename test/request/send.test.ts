import { expect } from 'chai';
import sinon = require('sinon');
import { type Loose, type Reply, useCaptureServer } from '../support/capture-server';
import { callbackOf, dataOf, failureOf } from '../support/calls';
import { kindsAt } from '../support/schema';
import { isSignedBy } from '../support/signatures';

const error = (inside: string) => `<response status="error"><error code="2001">${inside}</error></response>`;
const NOT_FOUND = error('<errorMessage>not found</errorMessage>');
const REFUSED = error('<errorMessage>Invalid OAuth token</errorMessage>');
const UNSIGNED = ['get', 'post', 'put', 'remove'];
const SIGNED = ['get2', 'post2', 'put3', 'remove3', 'get3'];
const EVERY = [...UNSIGNED, ...SIGNED];

describe('A request', () => {
  const server = useCaptureServer();
  const { test } = kindsAt(server);
  const ends = (reply: Reply, method: string, options: object = {}, params: unknown = {}) => {
    server.answer(reply);
    return callbackOf((done) => test(options)[method](params, done));
  };
  const fails = async (reply: Reply, method: string, options: object = {}, params: unknown = {}) => {
    server.answer(reply);
    return failureOf((done) => test(options)[method](params, done));
  };

  describe('A response', () => {
    it('The status in the body means success, whatever the HTTP status below 500 is (C-98)', async () => {
      for (const status of [200, 201, 303, 404]) {
        for (const method of EVERY)
          expect(await ends({ status }, method)).to.deep.equal([null, { status: 'ok', a: '1' }]);
      }
    });

    it('The format XML in any case returns the body as a string, even of an error (C-79)', async () => {
      for (const format of ['XML', 'xml']) {
        for (const body of [NOT_FOUND, '', 'text', '{"a":1}']) {
          expect(await ends({ status: 404, body }, 'get', { format })).to.deep.equal([null, body]);
          expect(await ends({ body }, 'get3', { format })).to.deep.equal([null, body]);
        }
        expect((await fails({ status: 500, body: NOT_FOUND }, 'get', { format })).name).to.equal(
          'ApiHttpError',
        );
        expect((await fails({ status: 401, body: REFUSED }, 'get3', { format })).name).to.equal('OAuthError');
      }
    });

    it('Any other format and null parse the body (C-79, C-7)', async () => {
      for (const format of ['json', 'js', '', null])
        expect(await ends({}, 'get', { format })).to.deep.equal([null, { status: 'ok', a: '1' }]);
      const odd = test();
      odd.format = null;
      expect(await dataOf((done) => odd.get(done))).to.deep.equal({ status: 'ok', a: '1' });
    });

    it('The body is JSON if the content type contains json in lower case (C-80, C-81)', async () => {
      const body = '{"status":"ok","n":1}';
      for (const type of ['application/json', 'application/hal+json;charset=x'])
        expect(await ends({ body, headers: { 'Content-Type': type } }, 'get')).to.deep.equal([
          null,
          { status: 'ok', n: 1 },
        ]);
      for (const headers of [{}, { 'Content-Type': 'Application/JSON' }])
        expect((await fails({ body, headers }, 'get')).name).to.equal('ApiParseError');
    });

    it('The Location header is added to the data and replaces a location in the body, but not if the data is a string (C-71, C-72, D-21)', async () => {
      const headers = { Location: '/elsewhere' };
      const body = '<response status="ok"><location>here</location></response>';
      for (const method of EVERY)
        expect(await ends({ headers, body }, method)).to.deep.equal([
          null,
          { status: 'ok', location: '/elsewhere' },
        ]);
      expect(await ends({ headers, body }, 'get', { format: 'XML' })).to.deep.equal([null, body]);
    });
  });

  describe('A redirect', () => {
    it('An unsigned call does not follow a redirect and returns the response itself (C-67)', async () => {
      for (const status of [301, 302, 303, 307, 308]) {
        server.reset();
        expect(await ends({ status, headers: { Location: '/next' } }, 'get')).to.deep.equal([
          null,
          { status: 'ok', a: '1', location: '/next' },
        ]);
        expect((await fails({ status, headers: { Location: '/next' }, body: '' }, 'get')).message).to.equal(
          'Empty response from: /t/g',
        );
        expect(server.requests).to.have.length(2);
      }
    });

    it('A signed call follows 301 and 302 with its verb and form, and is signed again (C-68, D-15)', async () => {
      for (const status of [301, 302]) {
        for (const [method, verb, body] of [
          ['get3', 'GET', ''],
          ['post3', 'POST', 'a=1'],
        ] as const) {
          server.reset();
          const params = { a: 1, accesstoken: 'T', accesssecret: 'TS' };
          await ends({ status, headers: { Location: '/next?b=2&b=3' } }, method, {}, params);
          expect(server.requests).to.have.length(2);
          expect(server.last).to.include({ method: verb, url: '/next?b=2&b=3', body });
          expect(isSignedBy(server.last, { consumer: 'S&1', token: 'TS' })).to.equal(true);
        }
      }
    });

    it('A signed call does not follow 303, 307, 308 or a redirect without a Location (C-68)', async () => {
      const replies: Reply[] = [303, 307, 308].map((status) => ({ status, headers: { Location: '/next' } }));
      for (const reply of [...replies, { status: 301 }]) {
        server.reset();
        expect((await ends(reply, 'get3'))[0]).to.equal(null);
        expect(server.requests).to.have.length(1);
      }
    });

    it('A signed call does not follow a redirect to another host or scheme (C-69, D-15)', async () => {
      const { host, port } = server;
      for (const location of [
        `http://${host}:${port}/next`,
        `https://localhost:${port}/next`,
        `//localhost:${port}/next`,
        `https://${host}/next`,
        'ftp://x/next',
        'http://[',
      ]) {
        server.reset();
        const [failure, data] = await ends(
          { status: 302, headers: { Location: location } },
          'post3',
          {},
          { password: 'p' },
        );
        expect(failure).to.equal(null);
        expect((data as Loose).location).to.equal(location);
        expect(server.requests).to.have.length(1);
      }
    });

    it('A circle of redirects is an error after five followed redirects (C-70, D-15)', async () => {
      server.answer(...Array(9).fill({ status: 302, headers: { Location: '/round' } }));
      const failure = await failureOf((done) => test().get2(done));
      expect(failure).to.include({ name: 'RequestError', code: 'ERR_TOO_MANY_REDIRECTS' });
      expect(server.requests).to.have.length(6);
    });
  });

  describe('A server that cannot be reached', () => {
    const gone = async (method: string, options: object = {}): Promise<Loose> => {
      const lost = test(options);
      lost[method].port = 1;
      const params = { a: 'b c', password: 'hunter2', accesstoken: 'the-token', accesssecret: 'the-secret' };
      return failureOf((done) => lost[method](params, done));
    };

    it('The error is a RequestError with code, errno and syscall of the error of Node.js (C-100, C-101, C-111, D-14)', async () => {
      for (const method of EVERY) {
        const failure = await gone(method);
        expect(failure).to.include({ name: 'RequestError', code: 'ECONNREFUSED', syscall: 'connect' });
        expect(failure.errno).to.be.a('number');
        expect(failure.cause()).to.be.instanceOf(Error).with.property('code', 'ECONNREFUSED');
        expect('statusCode' in failure).to.equal(false);
      }
    });

    it('The message has the URL without its secrets (C-110, C-124, D-27)', async () => {
      for (const method of EVERY) {
        const failure = await gone(method);
        const query = ['post', 'put', 'post2', 'put3'].includes(method)
          ? ''
          : '?a=b%20c&password=[redacted]&oauth_consumer_key=K%261';
        expect(failure.message).to.match(/^for url \/t\/g.*: connect ECONNREFUSED/);
        expect(failure.message).to.contain(`for url /t/g${query}: `);
        expect(`${failure.stack}${JSON.stringify(failure)}`).not.to.match(/hunter2|the-token|the-secret|S&1/);
      }
    });

    it('An unsigned call logs a line, and a signed call logs the error itself (C-131)', async () => {
      const logger = { info: sinon.spy(), error: sinon.spy() };
      await gone('get', { logger });
      sinon.assert.notCalled(logger.error);
      expect(logger.info.lastCall.args[0]).to.match(
        /^Error fetching \[\/t\/g\?a=b%20c&password=\[redacted\]&oauth_consumer_key=K%261\]\. Body:\nError: connect ECONNREFUSED/,
      );
      const failure = await gone('get3', { logger });
      sinon.assert.calledOnceWithExactly(logger.error, failure);
    });
  });
});
