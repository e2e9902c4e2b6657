import http from 'node:http';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import {
  BASIC,
  type Credentials,
  encode,
  httpsUrl,
  KEY,
  type Params,
  plain,
  protocolOf,
  send,
  signed,
  signedUrl,
  type Signing,
  TOKEN,
} from './helpers';

const OPAQUE = 'a b+c&d=e%20é~!*\'()/?#[]@:,;"\u{1F3B5}';

describe('Signatures at the stub', () => {
  let stub: Stub;
  let now = Date.now();

  before(async () => {
    stub = await startStub({ keys: { another: 'pass word&' }, now: () => new Date(now) });
  });
  after(() => stub.close());
  beforeEach(() => {
    now = Date.now();
  });

  const verbs: Array<[verb: string, path: string, params: Params]> = [
    ['GET', '/users', { emailAddress: 'demo@example.com', odd: OPAQUE }],
    [
      'POST',
      '/user/authenticate',
      { emailAddress: 'demo@example.com', password: 'demo-password', odd: OPAQUE },
    ],
    ['PUT', '/users/4000001/update', { password: 'demo-password', odd: OPAQUE, empty: '' }],
    ['GET', '/users', { emailAddress: 'demo@example.com', many: ['b', 'a', 'a', ''] }],
    [
      'POST',
      '/user/authenticate',
      { emailAddress: 'demo@example.com', password: 'demo-password', many: ['2', '10', '1'] },
    ],
  ];
  for (const [method, path, params] of verbs) {
    for (const scheme of ['https', 'http']) {
      it(`A signature is accepted on ${method} ${path} over ${scheme} with ${Object.keys(params).pop()}`, async () => {
        const token = method === 'PUT' ? TOKEN : undefined;
        const base = scheme === 'http' ? stub.url : httpsUrl(stub);
        const answer = await signed(stub, path, params, { method, token, base });
        expect([answer.status, answer.text]).to.deep.equal([200, answer.text]);
      });
    }
  }

  it('The port is part of the signature even if Host does not contain it, for any name of the host (C-58, C-66)', async () => {
    for (const host of ['localhost', '127.0.0.1', 'api.example.com']) {
      const url = `https://${host}:${stub.port}/users`;
      const params = { emailAddress: 'demo@example.com' };
      const protocol = protocolOf(url, params, {});
      const answer = await send(stub, `${httpsUrl(stub)}/users?${encode({ ...params, ...protocol })}`, {
        headers: { Host: host },
        servername: 'localhost',
      });
      expect([host, answer.status]).to.deep.equal([host, 200]);
    }
  });

  it('A consumer key that the query repeats may be left out of the signature, but nothing else (C-59, K-2)', async () => {
    const url = `${httpsUrl(stub)}/users`;
    const params = { emailAddress: 'demo@example.com' };
    const repeated = async (extra: Params) => {
      const protocol = protocolOf(url, params, {});
      const Authorization = `OAuth ${Object.entries(protocol)
        .map(([name, value]) => `${name}="${encodeURIComponent(value)}"`)
        .join(',')}`;
      return (await send(stub, `${url}?${encode({ ...params, ...extra })}`, { headers: { Authorization } }))
        .status;
    };
    expect(await repeated({ oauth_consumer_key: KEY.key })).to.equal(200);
    expect(await repeated({ oauth_consumer_key: 'another' })).to.equal(401);
    expect(await repeated({ extra: 1 })).to.equal(401);
  });

  it('A request line with scheme and host is accepted, as a proxy sends it', async () => {
    const url = signedUrl(stub, '/users', { emailAddress: 'demo@example.com' }, { base: stub.url });
    const { status } = await new Promise<{ status?: number }>((resolve, reject) => {
      const request = http.get({
        host: '127.0.0.1',
        port: stub.port,
        path: url,
        headers: { Host: 'localhost' },
        agent: false,
      });
      request.on('response', (response) => {
        response.resume();
        resolve({ status: response.statusCode });
      });
      request.on('error', reject);
    });
    expect(status).to.equal(200);
  });

  it('A signature in the query is accepted, as in media URLs', async () => {
    const answer = await send(stub, signedUrl(stub, '/users', { emailAddress: 'demo@example.com' }));
    expect(answer.status).to.equal(200);
  });

  it('Keys given at the start are accepted', async () => {
    const key: Credentials = { key: 'another', secret: 'pass word&' };
    expect((await signed(stub, '/user/details', { userId: '4000001' }, { key })).status).to.equal(200);
  });

  it('A signature is checked even if the call does not need one', async () => {
    expect((await signed(stub, '/tag')).status).to.equal(200);
    expect((await signed(stub, '/tag', {}, { key: { ...KEY, secret: 'wrong' } })).status).to.equal(401);
  });

  const refused: Array<[what: string, signing: Signing, message: RegExp]> = [
    ['an unknown consumer key', { key: { key: 'nobody', secret: 'x' } }, /oauth_consumer_key is not known/],
    ['a wrong consumer secret', { key: { ...KEY, secret: 'wrong' } }, /oauth_signature is not valid/],
    ['an unknown token', { token: { key: 'nope', secret: 'x' } }, /oauth_token is not known/],
    ['a wrong token secret', { token: { ...TOKEN, secret: 'wrong' } }, /oauth_signature is not valid/],
    ['the token of another key', { key: BASIC, token: TOKEN }, /oauth_token is not known/],
    ['another method', { protocol: { oauth_signature_method: 'PLAINTEXT' } }, /must be HMAC-SHA1/],
    ['another version', { protocol: { oauth_version: '2.0' } }, /oauth_version must be 1.0/],
    ['no nonce', { protocol: { oauth_nonce: '' } }, /oauth_nonce is missing/],
    ['no timestamp', { protocol: { oauth_timestamp: '' } }, /oauth_timestamp is missing/],
    [
      'a timestamp that is not a number',
      { protocol: { oauth_timestamp: 'noon' } },
      /oauth_timestamp is missing/,
    ],
  ];
  for (const [what, signing, message] of refused) {
    it(`A request with ${what} returns 401 and a string that begins as at the service`, async () => {
      const answer = await signed(stub, '/user/details', { userId: '4000001' }, signing);
      expect(answer.status).to.equal(401);
      expect(answer.headers['content-type']).to.match(/^text\/plain/);
      expect(answer.text).to.match(/^OAuth authentication error: /);
      expect(answer.text).to.match(message);
    });
  }

  it('A timestamp that differs by more than five minutes is rejected', async () => {
    const at = async (seconds: number): Promise<number> => {
      const oauth_timestamp = String(Math.floor(now / 1000) + seconds);
      return (await signed(stub, '/user/details', { userId: '4000001' }, { protocol: { oauth_timestamp } }))
        .status;
    };
    expect([await at(-301), await at(-300), await at(300), await at(301)]).to.deep.equal([
      401, 200, 200, 401,
    ]);
  });

  it('A nonce is accepted once for each key, token and second', async () => {
    const oauth_timestamp = String(Math.floor(now / 1000));
    const call = async (signing: Signing) => {
      const protocol = { oauth_nonce: 'once', oauth_timestamp, ...signing.protocol };
      return signed(stub, '/users', { emailAddress: 'demo@example.com' }, { ...signing, protocol });
    };
    expect((await call({})).status).to.equal(200);
    const again = await call({});
    expect([again.status, again.text]).to.deep.equal([
      401,
      'OAuth authentication error: oauth_nonce has been used before',
    ]);
    expect((await call({ token: TOKEN })).status).to.equal(200);
    expect((await call({ key: BASIC })).status).to.equal(200);
    expect(
      (await call({ protocol: { oauth_timestamp: String(Number(oauth_timestamp) + 1) } })).status,
    ).to.equal(200);
  });

  it('A wrong signature does not use up its nonce', async () => {
    const protocol = { oauth_nonce: 'kept' };
    const params = { userId: '4000001' };
    expect(
      (await signed(stub, '/user/details', params, { key: { ...KEY, secret: '?' }, protocol })).status,
    ).to.equal(401);
    expect((await signed(stub, '/user/details', params, { protocol })).status).to.equal(200);
  });

  it('A signature is required if the schema requires it', async () => {
    const answer = await plain(stub, '/user/details', { userId: '4000001' });
    expect([answer.status, answer.text]).to.deep.equal([
      401,
      'OAuth authentication error: the request is not signed',
    ]);
  });

  for (const header of ['OAuth', 'OAuth a', 'OAuth a="%zz"', 'Basic eDp5', 'OAuth ,,,', 'OAuth =""']) {
    it(`The Authorization header ${header} is rejected`, async () => {
      const answer = await send(stub, `${httpsUrl(stub)}/user/details?userId=1`, {
        headers: { Authorization: header },
      });
      expect(answer.status).to.equal(401);
    });
  }
});

describe('Unsigned calls at the stub', () => {
  let stub: Stub;
  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());

  const keys: Array<[query: string, headers: Record<string, string>, status: number]> = [
    ['?oauth_consumer_key=YOUR_KEY_HERE', {}, 200],
    ['?OAuth_Consumer_Key=YOUR_KEY_HERE', {}, 200],
    ['', { Authorization: 'oauth_consumer_key=YOUR_KEY_HERE' }, 200],
    ['?oauth_consumer_key=nobody', {}, 401],
    ['?oauth_consumer_key=', {}, 401],
    ['', {}, 401],
  ];
  for (const [query, headers, status] of keys) {
    it(`An unsigned call requires a known consumer key: ${query || JSON.stringify(headers)} returns ${status}`, async () => {
      const answer = await send(stub, `${stub.url}/tag${query}`, { headers });
      expect(answer.status).to.equal(status);
      if (status === 401) expect(answer.text).to.match(/^OAuth authentication error: oauth_consumer_key is/);
    });
  }
});
