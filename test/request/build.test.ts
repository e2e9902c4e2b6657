import { expect } from 'chai';
import { type Call, buildCall, buildRequest } from '../../lib/request/build';
import type { ClockAndNonce } from '../../lib/signing/signature';
import { header, useCaptureServer } from '../support/capture-server';
import { dataOf, thrownBy } from '../support/calls';
import { KINDS, kindsAt } from '../support/schema';
import { authorizationOf, isSignedBy } from '../support/signatures';

const TOKEN = { accesstoken: 'the-token', accesssecret: 'the-secret' };
const ODD = Object.freeze({
  b: 2,
  'a b': "1 +&é!'()*",
  list: ['x', 'y', 0],
  zero: 0,
  no: false,
  empty: null,
});
const ODD_FORM = 'b=2&a%20b=1%20%2B%26%C3%A9%21%27%28%29%2A&list=x&list=y&list=0&zero=0&no=false&empty=';
const ODD_PLAIN_QUERY = ODD_FORM.replace('%21%27%28%29%2A', "!'()*");
const ODD_SIGNED_QUERY = ODD_FORM.replace('%21%27%28%29%2A', '!%27()*');
const KEY = '&oauth_consumer_key=K%261';

describe('buildCall', () => {
  const endpoint = {
    method: 'GET',
    protocol: 'https:',
    host: 'h',
    port: undefined,
    path: '/u/:Id',
    authtype: '3-legged',
    isSafe: true,
    secretParams: undefined,
  } as const;
  const credentials = { consumerkey: 'K', consumersecret: 'S' };
  const prepared = (params: unknown, more: object = {}): Call =>
    buildCall({ ...endpoint, ...more }, params, null, {}, credentials);

  it('The same call, clock and nonce result in the same request (C-58)', () => {
    const entropy: ClockAndNonce = { timestamp: () => 1, nonce: () => 'n' };
    const call = prepared({ id: 5, ...TOKEN });
    const request = buildRequest(call, entropy);
    expect(request).to.deep.equal(buildRequest(call, entropy));
    expect(request).to.deep.include({ method: 'GET', protocol: 'https:', host: 'h', port: 443 });
    expect(request.path).to.equal('/u/5?id=5&oauth_consumer_key=K');
    expect(request.headers['Authorization']).to.match(
      /^OAuth oauth_consumer_key="K",oauth_nonce="n",oauth_signature_method="HMAC-SHA1",oauth_timestamp="1",oauth_token="the-token",oauth_version="1.0",oauth_signature="[^"]+"$/,
    );
    expect(buildRequest(call, { ...entropy, timestamp: () => 2 }).headers).not.to.deep.equal(request.headers);
  });

  it('A call that cannot be sent throws synchronously (C-47, C-52, D-6, D-9)', () => {
    expect(() => prepared('id=5')).to.throw(TypeError, 'got a string');
    expect(() => prepared({ id: 1 }, { method: 'PATCH' })).to.throw('Unsupported HTTP verb: PATCH');
    expect(() => prepared({ id: new Date('x') })).to.throw(TypeError, 'id is an invalid Date');
    expect(thrownBy(() => prepared({})).message).to.equal('Missing id');
  });
});

describe('A sent request', () => {
  const server = useCaptureServer();
  const { client, sent } = kindsAt(server);

  describe('An unsigned call', () => {
    it('An unsigned call is a GET over http with its parameters and the key in the query (C-56, C-57, K-1)', async () => {
      const { scheme, method, url, body } = await sent('get', ODD);
      expect({ scheme, method, body }).to.deep.equal({ scheme: 'http', method: 'GET', body: '' });
      expect(url).to.equal(`/t/g?${ODD_PLAIN_QUERY}${KEY}`);
    });

    it('The headers are those of the caller, then Host without the port, then User-Agent (C-57, C-66, D-17)', async () => {
      const { headers } = await sent('get', {}, { headers: { 'X-A': '1', Accept: 'application/json' } });
      expect(headers).to.deep.equal([
        ['X-A', '1'],
        ['Accept', 'application/json'],
        ['Host', server.host],
        ['User-Agent', 'Node.js HTTP Client'],
        ['Accept-Encoding', 'gzip'],
        ['Connection', 'keep-alive'],
      ]);
    });

    it('The format of the client does not change the request (C-66)', async () => {
      const [xml, json] = [
        await sent('get', {}, { format: 'XML' }),
        await sent('get', {}, { format: 'json' }),
      ];
      expect(xml.headers).to.deep.equal(json.headers);
      expect(xml.url).to.equal(json.url);
      expect(header(xml, 'accept')).to.equal(undefined);
    });

    it('A POST and a PUT send a form with the key in it (C-62)', async () => {
      for (const [method, verb] of [
        ['post', 'POST'],
        ['put', 'PUT'],
      ] as const) {
        const request = await sent(method, ODD);
        expect(request).to.include({ scheme: 'http', method: verb, url: '/t/g', body: `${ODD_FORM}${KEY}` });
        expect(header(request, 'content-type')).to.equal('application/x-www-form-urlencoded');
        expect(header(request, 'content-length')).to.equal(`${Buffer.byteLength(request.body)}`);
        expect(header(request, 'authorization')).to.equal(undefined);
      }
    });

    it('Options or the schema can choose https (K-1)', async () => {
      const secure = { protocol: 'https:' };
      expect((await sent('get', {}, secure)).scheme).to.equal('https');
      const { Test } = client({}, { ...KINDS, ...secure });
      await dataOf((done) => new Test().get(done));
      expect(server.last.scheme).to.equal('https');
      expect(header(server.last, 'authorization')).to.equal(undefined);
      const back = client({ protocol: 'http:' }, { ...KINDS, ...secure });
      await dataOf((done) => new back.Test().get(done));
      expect(server.last.scheme).to.equal('http');
    });
  });

  describe('A signed call', () => {
    const VERBS: Array<[method: string, verb: string]> = [
      ['get2', 'GET'],
      ['get3', 'GET'],
      ['remove2', 'DELETE'],
      ['remove3', 'DELETE'],
      ['post2', 'POST'],
      ['post3', 'POST'],
      ['put2', 'PUT'],
      ['put3', 'PUT'],
    ];
    for (const [method, verb] of VERBS) {
      const legs = method.endsWith('3') ? 3 : 2;
      const hasForm = verb === 'POST' || verb === 'PUT';
      const secrets = { consumer: 'S&1', ...(legs === 3 && { token: 'the-secret' }) };

      it(`A ${legs}-legged ${verb} uses https and looks as in 1.0.0 (C-56, C-57, D-9)`, async () => {
        const request = await sent(method, { ...ODD, ...TOKEN }, { headers: { 'X-A': '1' } });
        expect(request).to.include({ scheme: 'https', method: verb });
        expect(request.url).to.equal(hasForm ? '/t/g' : `/t/g?${ODD_SIGNED_QUERY}${KEY}`);
        expect(request.body).to.equal(hasForm ? ODD_FORM : '');
        expect(request.headers.map(([name]) => name)).to.deep.equal(
          'Authorization Host X-A User-Agent Content-length Content-Type Accept-Encoding Connection'.split(
            ' ',
          ),
        );
        expect(header(request, 'content-length')).to.equal(`${Buffer.byteLength(request.body)}`);
        expect(header(request, 'content-type')).to.equal('application/x-www-form-urlencoded');
      });

      it(`A ${legs}-legged ${verb} is signed for exactly what is sent (C-58, C-59, C-60, D-10, K-2)`, async () => {
        const request = await sent(method, { ...ODD, ...TOKEN });
        expect([...authorizationOf(request).keys()]).to.deep.equal([
          'oauth_consumer_key',
          'oauth_nonce',
          'oauth_signature_method',
          'oauth_timestamp',
          ...(legs === 3 ? ['oauth_token'] : []),
          'oauth_version',
          'oauth_signature',
        ]);
        expect(isSignedBy(request, secrets)).to.equal(true);
        expect(isSignedBy(request, { ...secrets, consumer: 'other' })).to.equal(false);
      });
    }

    it('A POST without parameters has an empty form (C-57)', async () => {
      const request = await sent('post2');
      expect(request.body).to.equal('');
      expect(header(request, 'content-length')).to.equal('0');
      expect(header(request, 'content-type')).to.equal('application/x-www-form-urlencoded');
      expect(isSignedBy(request, { consumer: 'S&1' })).to.equal(true);
    });

    it('Values that 1.0.0 signed differently from what it sent are signed as sent (C-60, D-10)', async () => {
      const odd = {
        a: ['b', 'c'],
        z: 0,
        n: 0n,
        f: false,
        l: [0],
        m: [false],
        x: Number.NaN,
        o: {},
        d: [[1]],
      };
      for (const method of ['get3', 'post3', 'put2'])
        expect(isSignedBy(await sent(method, odd), { consumer: 'S&1' })).to.equal(true);
    });

    it('A 3-legged call without a token is signed without one (C-58)', async () => {
      const request = await sent('get3');
      expect(authorizationOf(request).has('oauth_token')).to.equal(false);
      expect(isSignedBy(request, { consumer: 'S&1' })).to.equal(true);
    });

    it('Each call has a new nonce and the current time in seconds (C-58)', async () => {
      const before = Math.floor(Date.now() / 1000);
      const [one, two] = [authorizationOf(await sent('get2')), authorizationOf(await sent('get2'))];
      expect(one.get('oauth_nonce')).to.match(/^[A-Za-z0-9]{32}$/);
      expect(one.get('oauth_nonce')).not.to.equal(two.get('oauth_nonce'));
      expect(Number(one.get('oauth_timestamp'))).to.be.within(before, Math.floor(Date.now() / 1000));
    });

    it('A 3-legged call with user management is signed 2-legged (C-57, C-32)', async () => {
      const request = await sent('get3', { userId: 1 }, { userManagement: true, defaultParams: TOKEN });
      expect(authorizationOf(request).has('oauth_token')).to.equal(false);
      expect(isSignedBy(request, { consumer: 'S&1' })).to.equal(true);
      expect(request.url).to.equal(`/t/g?userId=1${KEY}`);
    });
  });

  describe('The token of a user', () => {
    it('The token is used for the signature of 3-legged calls and is sent nowhere else (C-149, D-8)', async () => {
      for (const method of ['get', 'post', 'get2', 'post2', 'put2', 'remove2']) {
        for (const [params, options] of [
          [{ a: 1, ...TOKEN }, {}],
          [{ a: 1 }, { defaultParams: TOKEN }],
        ] as const) {
          const request = await sent(method, params, options);
          expect(JSON.stringify(request)).not.to.match(/the-token|the-secret|accesst|accesss/);
        }
      }
      const request = await sent('get3', {}, { defaultParams: TOKEN });
      expect(authorizationOf(request).get('oauth_token')).to.equal('the-token');
      expect(JSON.stringify(request)).not.to.match(/the-secret|accesst|accesss/);
      expect(isSignedBy(request, { consumer: 'S&1', token: 'the-secret' })).to.equal(true);
    });

    it('Only accesstoken and accesssecret in lower case are the token, and other spellings are parameters (C-61)', async () => {
      const request = await sent('get3', { accessToken: 'T', ACCESSSECRET: 'S' });
      expect(authorizationOf(request).has('oauth_token')).to.equal(false);
      expect(request.query).to.equal(`accessToken=T&ACCESSSECRET=S${KEY}`);
    });
  });

  describe('Parameters whose names begin with oauth_', () => {
    const OWN = { oauth_token: 'mine', oauth_nonce: 'n', oauth_x: 'y', a: 1, oauth_consumer_key: 'evil' };

    it('They replace the protocol parameters, and a GET also has them in the query (C-48)', async () => {
      const request = await sent('get2', OWN);
      expect(request.query).to.equal('oauth_token=mine&oauth_nonce=n&oauth_x=y&a=1&oauth_consumer_key=K%261');
      const authorization = authorizationOf(request);
      expect(Object.fromEntries(authorization)).to.include({
        oauth_token: 'mine',
        oauth_nonce: 'n',
        oauth_x: 'y',
        oauth_consumer_key: 'K&1',
      });
      expect(isSignedBy(request, { consumer: 'S&1' })).to.equal(true);
    });

    it('A form does not have them, but the header does (C-48)', async () => {
      const request = await sent('post2', OWN);
      expect(request.body).to.equal('a=1');
      const authorization = authorizationOf(request);
      expect(authorization.get('oauth_token')).to.equal('mine');
      expect(authorization.get('oauth_consumer_key')).to.equal('K&1');
      expect(isSignedBy(request, { consumer: 'S&1' })).to.equal(true);
    });

    it('The key has its place among the parameters and the value of the client (C-44, C-48)', async () => {
      const request = await sent('get', { oauth_consumer_key: 'evil', z: 1 });
      expect(request.query).to.equal('oauth_consumer_key=K%261&z=1');
    });
  });
});
