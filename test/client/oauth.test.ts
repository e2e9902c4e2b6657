import { expect } from 'chai';
import sinon = require('sinon');
import api = require('../../lib');
import { createOAuthWrapper } from '../../lib/client/oauth';
import { header, type Loose, useCaptureServer } from '../support/capture-server';
import { callbackOf, dataOf, failureOf, rejectionOf, thrownBy } from '../support/calls';
import { fields, isSignedAddress, isSignedBy, authorizationOf } from '../support/signatures';

const PAIR = 'oauth_token=RT%2F1&oauth_token_secret=RS&oauth_callback_confirmed=true';
const ISSUED = { requesttoken: 'rt', requestsecret: 'rs' };

describe('The OAuth helper', () => {
  const server = useCaptureServer();
  const helper = (options: object = {}, schema?: object, own?: object): Loose => {
    const client = server.client({ consumerkey: 'K&1', consumersecret: 'S&1', ...options }, schema);
    return new client.OAuth(own);
  };

  it('The helper accepts the options of a resource, and its client is a node-oauth object (C-34, C-112)', () => {
    const defaultParams = { country: 'FR' };
    const client = api.configure({ consumerkey: 'k', consumersecret: 's', defaultParams: { a: 1 } }) as Loose;
    const oauth = new client.OAuth({ defaultParams, format: 'XML', logger: null });
    expect(Object.keys(oauth)).to.deep.equal(['format', 'logger', 'defaultParams', 'headers']);
    expect(oauth.defaultParams).to.deep.equal({ country: 'FR', a: 1 });
    expect([oauth.consumerkey, oauth.consumersecret]).to.deep.equal(['k', 's']);
    expect(oauth.client).to.be.instanceOf(require('oauth').OAuth);
    expect(oauth.client).to.include({ _consumerKey: 'k', _consumerSecret: 's' });
    expect(new client.OAuth().client).to.equal(oauth.client);
    expect(new (api.reconfigure() as Loose).OAuth().client).not.to.equal(oauth.client);
    expect(createOAuthWrapper('a', 'b')).to.have.property('_consumerKey', 'a');
    const names: string[] = [];
    for (const name in oauth) names.push(name);
    expect(names).to.include.members([
      'getRequestToken',
      'authoriseRequestToken',
      'getAccessToken',
      'sign',
      'client',
    ]);
  });

  it('A flat copy of the helper, as _.extend makes it, works with the same schema and settings', async () => {
    const oauth = helper({ timeout: 5_000 });
    const copy: Loose = {};
    for (const name in oauth) copy[name] = oauth[name];
    for (const method of ['getRequestToken', 'getAccessToken'] as const) {
      server.answer({ body: PAIR });
      const args = await callbackOf((done) =>
        copy[method](method === 'getAccessToken' ? ISSUED : 'http://back.test', done),
      );
      expect(args.slice(0, 3)).to.deep.equal([null, 'RT/1', 'RS']);
    }
    expect(isSignedAddress(copy.sign('http://a.test/b'), { consumer: 'S&1' })).to.equal(true);
  });

  it('An unbound method of the helper reports a TypeError with the reason', async () => {
    const { getRequestToken, getAccessToken } = helper();
    for (const call of [
      () => getRequestToken('http://back.test'),
      () => getAccessToken.call({}, ISSUED),
      () => getAccessToken.call({ client: {} }, ISSUED),
    ])
      expect((await rejectionOf(call())).message).to.match(/called without its helper/);
  });

  it('The default schema uses the URLs of 1.0.0, all over https (C-113, C-123, D-20)', async () => {
    const client = api.configure({ logger: null, ...server.detours } as Loose) as Loose;
    server.answer(PAIR);
    const [, , url] = (await callbackOf((done) => client.OAuth().getRequestToken('http://cb', done))).slice(
      1,
    );
    await callbackOf((done) => client.OAuth().authoriseRequestToken({}, done));
    server.answer(PAIR);
    await callbackOf((done) => client.OAuth().getAccessToken(ISSUED, done));
    expect(server.dialled).to.deep.equal(Array(3).fill('https://api.7digital.com:443'));
    expect(server.requests.map(({ scheme, method, path }) => `${method} ${scheme} ${path}`)).to.deep.equal([
      'POST https /1.2/oauth/requesttoken',
      'GET https /1.2/oauth/requestToken/authorise',
      'POST https /1.2/oauth/accesstoken',
    ]);
    expect(url).to.match(/^https:\/\/account\.7digital\.com\//);
    expect(client.OAuth().client._requestUrl).to.equal('https://api.7digital.com/1.2/oauth/requesttoken');
  });

  it('Host, port, prefix and accountHost of a custom schema are used (D-20)', async () => {
    const schema = { ...api.schema, prefix: 'other', accountHost: 'account.example' };
    server.answer(PAIR);
    const oauth = helper({}, schema);
    const [, , , url] = await callbackOf((done) => oauth.getRequestToken('http://cb', done));
    expect(server.only.path).to.equal('/other/oauth/requesttoken');
    expect(url).to.match(/^https:\/\/account\.example\//);
    expect(oauth.client._accessUrl).to.equal(`https://${server.host}:${server.port}/other/oauth/accesstoken`);
    const nowhere = (api.configure({ logger: null }, {}) as Loose).OAuth();
    expect((await failureOf((done) => nowhere.getRequestToken('http://cb', done))).message).to.contain(
      'no host',
    );
  });

  describe('getRequestToken', () => {
    it('getRequestToken posts only the territory and signs without a token (C-114, C-121)', async () => {
      const defaultParams = { country: 'GB', shopId: 34, accesstoken: 'T', accesssecret: 'TS' };
      server.answer(PAIR);
      await callbackOf((done) =>
        helper({ defaultParams, headers: { 'X-Own': '1' } }).getRequestToken('http://cb', done),
      );
      expect(server.only).to.include({ method: 'POST', query: '', body: 'country=GB' });
      expect(authorizationOf(server.only).has('oauth_token')).to.equal(false);
      expect(authorizationOf(server.only).has('oauth_callback')).to.equal(false);
      expect(isSignedBy(server.only, { consumer: 'S&1' })).to.equal(true);
      server.answer(PAIR);
      await callbackOf((done) =>
        helper({ defaultParams: { country: '' } }).getRequestToken('http://cb', done),
      );
      expect(server.last.body).to.equal('');
    });

    it('The request has the headers of 1.0.0 and the custom headers (C-121)', async () => {
      server.answer(PAIR);
      await callbackOf((done) => helper({ headers: { 'X-Own': '1' } }).getRequestToken('http://cb', done));
      const names =
        'Authorization Host Accept Connection User-Agent Content-length Content-Type Accept-Encoding';
      expect(server.only.headers.map(([name]) => name)).to.deep.equal(names.split(' '));
      expect(header(server.only, 'accept')).to.equal('*/*');
      expect(header(server.only, 'connection')).to.equal('close');
      expect(header(server.only, 'user-agent')).to.equal('Node authentication');
    });

    it('The callback receives the token, the secret and the encoded URL for the user (C-114, C-115)', async () => {
      const url =
        'https://account.7digital.com/K%261/oauth/authorise?oauth_token=RT%2F1&oauth_callback=http%3A%2F%2Fcb.example%2F%3Fa%3D1%26b';
      server.answer(PAIR, PAIR, PAIR);
      const cbUrl = 'http://cb.example/?a=1&b';
      expect(await callbackOf((done) => helper().getRequestToken(cbUrl, done))).to.deep.equal([
        null,
        'RT/1',
        'RS',
        url,
      ]);
      const value = { requesttoken: 'RT/1', requestsecret: 'RS', authoriseUrl: url };
      expect(await helper().getRequestToken(cbUrl)).to.deep.equal(value);
      expect(await helper().getRequestToken(new URL(cbUrl))).to.deep.equal(value);
    });

    it('A missing callback URL is an error (C-115)', async () => {
      for (const missing of [undefined, null, '', {}]) {
        const error = await failureOf((done) => helper().getRequestToken(missing, done));
        expect(error).to.be.instanceOf(TypeError);
        expect(error.message).to.contain('getRequestToken requires the URL');
      }
      expect(server.requests).to.have.length(0);
    });
  });

  describe('authoriseRequestToken', () => {
    it('authoriseRequestToken sends its parameters in the query of a GET and signs without a token (C-117)', async () => {
      const data = Object.freeze({ username: 'a b', password: "p&'", token: 'RT/1', shopId: 34 });
      expect(
        await callbackOf((done) =>
          helper({ defaultParams: { country: 'GB' } }).authoriseRequestToken(data, done),
        ),
      ).to.deep.equal([]);
      expect(server.only).to.include({ method: 'GET', body: '' });
      expect(fields(server.only.query)).to.deep.equal({ ...data, shopId: '34' });
      expect(authorizationOf(server.only).has('oauth_token')).to.equal(false);
      expect(isSignedBy(server.only, { consumer: 'S&1' })).to.equal(true);
    });

    it('The parameters are optional, and the promise resolves with undefined (C-117, D-3)', async () => {
      for (const nothing of [undefined, null, {}]) {
        expect(await callbackOf((done) => helper().authoriseRequestToken(nothing, done))).to.deep.equal([]);
        expect(await helper().authoriseRequestToken(nothing)).to.equal(undefined);
        expect(server.last.query).to.equal('');
      }
    });

    it('The error of the service is returned, also if the format is XML (C-117, C-118, D-21)', async () => {
      const body =
        '<response status="error"><error code="1002"><errorMessage>Bad user</errorMessage></error></response>';
      for (const format of ['json', 'XML']) {
        for (const status of [200, 401]) {
          server.answer({ status, body });
          const error = await failureOf((done) => helper({ format }).authoriseRequestToken({}, done));
          expect(error).to.include({ name: 'ApiError', code: '1002', statusCode: status });
          const shown = status === 200 ? 'undefined' : '/1.2/oauth/requestToken/authorise';
          expect(error.message).to.equal(`Bad user: ${shown}`);
          expect(error.path).to.equal('/1.2/oauth/requestToken/authorise');
        }
      }
    });

    it('A response in JSON is an ApiParseError (C-117)', async () => {
      server.answer({ headers: { 'Content-Type': 'application/json' }, body: '{"status":"ok"}' });
      const error = await failureOf((done) => helper().authoriseRequestToken({}, done));
      expect(error).to.include({ name: 'ApiParseError', statusCode: 200 });
    });

    it('No error shows the sent parameters (C-124, D-27)', async () => {
      const data = { username: 'jane@doe.example', password: 'hunter2hunter2', token: 'RTOKEN' };
      server.answer({ status: 400, body: `no user jane@doe.example with hunter2hunter2 for RTOKEN` });
      const refused = await failureOf((done) => helper().authoriseRequestToken(data, done));
      // Its certificate is not known to node's own agent.
      const untrusting = helper({ httpsAgent: undefined });
      const lost = await failureOf((done) => untrusting.authoriseRequestToken(data, done));
      expect([refused.name, lost.name]).to.deep.equal(['ApiParseError', 'RequestError']);
      for (const error of [refused, lost])
        expect(`${error.message}${error.stack}${JSON.stringify(error)}${error.data}`).not.to.match(
          /jane@doe|hunter2|RTOKEN/,
        );
    });
  });

  describe('getAccessToken', () => {
    it('getAccessToken posts the territory and signs with the token and both secrets (C-119, C-123)', async () => {
      const given = Object.freeze({ requesttoken: 'rt/1', requestsecret: 'rs&1' });
      server.answer('oauth_token=AT&oauth_token_secret=AS', 'oauth_token=AT&oauth_token_secret=AS');
      const oauth = helper({ defaultParams: { country: 'FR' } });
      expect(await callbackOf((done) => oauth.getAccessToken(given, done))).to.deep.equal([null, 'AT', 'AS']);
      expect(server.only).to.include({ scheme: 'https', method: 'POST', query: '', body: 'country=FR' });
      expect(authorizationOf(server.only).get('oauth_token')).to.equal('rt/1');
      expect(isSignedBy(server.only, { consumer: 'S&1', token: 'rs&1' })).to.equal(true);
      expect(await oauth.getAccessToken(given)).to.deep.equal({ accesstoken: 'AT', accesssecret: 'AS' });
    });

    it('A missing request token is an error (C-120)', async () => {
      for (const missing of [undefined, null, {}, 'rt', { requestsecret: 'rs' }]) {
        const error = await failureOf((done) => helper().getAccessToken(missing, done));
        expect(error.message).to.contain('getAccessToken requires { requesttoken, requestsecret }');
      }
      expect(server.requests).to.have.length(0);
    });
  });

  it('null is accepted for parameters, headers and format of the client or the helper (C-7)', async () => {
    const nothing = { defaultParams: null, headers: null, format: null, logger: null };
    for (const oauth of [helper(nothing), helper({}, undefined, nothing)]) {
      server.answer(PAIR, PAIR);
      expect(await callbackOf((done) => oauth.getRequestToken('http://cb', done))).to.have.length(4);
      expect(await callbackOf((done) => oauth.getAccessToken(ISSUED, done))).to.have.length(3);
    }
  });

  it('The helper logs nothing for its calls and for sign (C-121, C-131)', async () => {
    const logger = { info: sinon.spy(), error: sinon.spy(), warn: sinon.spy() };
    const oauth = helper({ logger });
    server.answer(PAIR, 'no token', { status: 500 });
    await callbackOf((done) => oauth.getRequestToken('http://cb', done));
    await failureOf((done) => oauth.getAccessToken(ISSUED, done));
    await failureOf((done) => oauth.authoriseRequestToken({ password: 'p' }, done));
    oauth.sign('https://h.example/');
    for (const level of Object.values(logger)) sinon.assert.notCalled(level);
  });

  it('A redirect to the same host is followed as for other signed calls (C-121, C-68, D-15)', async () => {
    server.answer({ status: 302, headers: { Location: '/moved?x=1' } }, PAIR);
    expect(await callbackOf((done) => helper().getRequestToken('http://cb', done))).to.have.length(4);
    expect(server.last).to.include({ method: 'POST', url: '/moved?x=1' });
    expect(isSignedBy(server.last, { consumer: 'S&1' })).to.equal(true);
  });

  it('Options of one call are accepted, and invalid ones are errors (D-4)', async () => {
    server.answer(PAIR);
    const options = { headers: { 'X-Call': '1' } };
    await callbackOf((done) => helper().getRequestToken('http://cb', options, done));
    expect(header(server.last, 'x-call')).to.equal('1');
    const error = await failureOf((done) => helper().getAccessToken(ISSUED, { timeout: -1 }, done));
    expect(error.message).to.contain('option timeout');
    expect((await rejectionOf(helper().authoriseRequestToken('user=a'))).message).to.contain(
      'must be an object',
    );
  });

  describe('sign', () => {
    it('sign synchronously returns a URL with all defaults, signed for GET (C-112, C-125, C-126)', () => {
      const oauth = helper({ defaultParams: { country: 'GB', accesstoken: 'T', accesssecret: 'TS' } });
      const address = oauth.sign('https://h.example/p', { a: 1 });
      expect(address).to.match(/^https:\/\/h\.example\/p\?a=1&country=GB&oauth_consumer_key=K%261&/);
      expect(isSignedAddress(address, { consumer: 'S&1', token: 'TS' })).to.equal(true);
      expect(
        isSignedAddress(oauth.sign('https://h.example/p', null, ''), { consumer: 'S&1', token: 'TS' }),
      ).to.equal(true);
      const posted = oauth.sign('https://h.example/p', undefined, 'post');
      expect(isSignedAddress(posted, { consumer: 'S&1', token: 'TS' }, 'POST')).to.equal(true);
    });

    it('Parameters that are not an object throw (C-47)', () => {
      expect(thrownBy(() => helper().sign('https://h.example/', 'a=1')).message).to.contain(
        'must be an object',
      );
    });

    it('Each URL has a new nonce and the time of the call (C-125)', () => {
      const clock = sinon.useFakeTimers({ now: 1_234_567_890_123, toFake: ['Date'] });
      try {
        const oauth = helper();
        const [one, two] = [oauth.sign('https://h.example/'), oauth.sign('https://h.example/')];
        expect(one).to.contain('&oauth_timestamp=1234567890&');
        expect(one).not.to.equal(two);
      } finally {
        clock.restore();
      }
    });
  });

  it('The tokens of the whole OAuth flow sign a call (C-112)', async () => {
    server.answer(PAIR, '<response status="ok"/>', 'oauth_token=AT&oauth_token_secret=AS');
    const client = server.client({ consumersecret: 'S&1' });
    const { requesttoken, requestsecret } = await client.OAuth().getRequestToken('http://cb');
    await client.OAuth().authoriseRequestToken({ username: 'u', password: 'p', token: requesttoken });
    const defaultParams = await client.OAuth().getAccessToken({ requesttoken, requestsecret });
    await dataOf((done) => client.reconfigure({ defaultParams }).User().getLocker(done));
    expect(isSignedBy(server.last, { consumer: 'S&1', token: 'AS' })).to.equal(true);
  });
});
