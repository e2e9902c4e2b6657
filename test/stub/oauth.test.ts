import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import {
  BASIC,
  type Credentials,
  encode,
  failure,
  httpsUrl,
  json,
  KEY,
  type Params,
  post,
  send,
  signed,
  TOKEN,
  xml,
} from './helpers';

const DEMO = { username: 'demo@example.com', password: 'demo-password' };

describe('The OAuth flow of the stub', () => {
  let stub: Stub;
  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  const pair = (text: string): Credentials => {
    const form = new URLSearchParams(text);
    return { key: form.get('oauth_token')!, secret: form.get('oauth_token_secret')! };
  };
  const requestToken = async (): Promise<Credentials> =>
    pair((await post(stub, '/1.2/oauth/requesttoken')).text);
  const accessToken = (token: Credentials) => post(stub, '/1.2/oauth/accesstoken', {}, { token });
  const pageUrl = (token: Credentials, callback?: string): string =>
    `${httpsUrl(stub)}/${KEY.key}/oauth/authorise?${encode({ oauth_token: token.key, ...(callback && { oauth_callback: callback }) })}`;
  const submit = (url: string, form: Params) =>
    send(stub, url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: encode(form),
    });

  for (const method of ['GET', 'POST']) {
    it(`The flow by ${method} includes the request token, the authorisation and the locker of the user`, async () => {
      const begun = await signed(stub, '/1.2/oauth/requesttoken', { country: 'GB' }, { method });
      expect(begun.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
      const request = pair(begun.text);
      const authorised = await signed(
        stub,
        '/1.2/oauth/requestToken/authorise',
        { ...DEMO, token: request.key },
        { method },
      );
      expect([authorised.status, (await xml(authorised)).status]).to.deep.equal([200, 'ok']);
      const access = pair(
        (await signed(stub, '/1.2/oauth/accesstoken', {}, { method, token: request })).text,
      );
      const locker = await xml(await signed(stub, '/1.2/user/locker', {}, { token: access }));
      expect(locker.locker.lockerReleases.lockerRelease.release.title).to.equal('Wasting Light');
    });
  }

  it('Token responses are XML or JSON if the Accept header requests it (C-116, C-120)', async () => {
    const Accept = 'application/xml';
    const request = (await xml(await post(stub, '/oauth/requesttoken', {}, { headers: { Accept } })))
      .oauth_request_token;
    const token = { key: request.oauth_token, secret: request.oauth_token_secret };
    await signed(stub, '/oauth/requesttoken/authorise', { ...DEMO, token: token.key });
    const access = await post(
      stub,
      '/oauth/accesstoken',
      {},
      { token, headers: { Accept: 'application/json' } },
    );
    expect(json(access).oauth_access_token).to.have.all.keys('oauth_token', 'oauth_token_secret');
  });

  it('The authorise page redirects the user to the callback URL', async () => {
    const request = await requestToken();
    const url = pageUrl(request, 'http://localhost/back?state=1');
    const shown = await send(stub, url);
    expect([shown.status, shown.headers['content-type']]).to.deep.equal([200, 'text/html; charset=utf-8']);
    expect(shown.text).to.include('<form method="post">').and.to.include('name="username"');
    const allowed = await submit(url, { ...DEMO, decision: 'allow' });
    expect(allowed.status).to.equal(302);
    expect(allowed.headers.location).to.equal(`http://localhost/back?state=1&oauth_token=${request.key}`);
    expect((await accessToken(request)).status).to.equal(200);
  });

  it('A user who denies access authorises nothing, and cannot do so later', async () => {
    const request = await requestToken();
    const url = pageUrl(request, 'http://localhost/back');
    const denied = await submit(url, { ...DEMO, decision: 'deny' });
    expect(denied.headers.location).to.include('oauth_problem=permission_denied');
    expect((await submit(url, { ...DEMO, decision: 'allow' })).status).to.equal(401);
    expect((await accessToken(request)).status).to.equal(401);
  });

  it('A wrong password authorises nothing', async () => {
    const request = await requestToken();
    const url = pageUrl(request, 'http://localhost/back');
    const wrong = await submit(url, { ...DEMO, password: 'guess', decision: 'allow' });
    expect([wrong.status, wrong.text.includes('E-mail address or password is wrong')]).to.deep.equal([
      403,
      true,
    ]);
    expect((await accessToken(request)).status).to.equal(401);
  });

  it('The page shows the result if there is no valid callback URL', async () => {
    for (const callback of [undefined, 'not an address', 'javascript:alert(1)']) {
      const done = await submit(pageUrl(await requestToken(), callback), { ...DEMO, decision: 'allow' });
      expect([done.status, done.text.includes('Access allowed')]).to.deep.equal([200, true]);
    }
  });

  it('The page escapes what it shows', async () => {
    const other = await startStub({ keys: { '<b>"&': 's' } });
    const key = { key: '<b>"&', secret: 's' };
    const request = pair((await post(other, '/oauth/requesttoken', {}, { key })).text);
    const url = `${other.url}/${encodeURIComponent(key.key)}/oauth/authorise?oauth_token=${request.key}`;
    const shown = await send(other, url);
    expect(shown.text).to.include('&lt;b&gt;&quot;&amp;').and.not.to.include('<b>');
    await other.close();
  });

  it('The page accepts only known keys and tokens', async () => {
    const request = await requestToken();
    const statuses = await Promise.all(
      [
        pageUrl(request).replace(KEY.key, 'nobody'),
        pageUrl(request).replace(KEY.key, BASIC.key),
        pageUrl({ key: 'nope', secret: '' }),
        pageUrl(request).replace(KEY.key, 'web'),
      ].map(async (url) => (await send(stub, url)).status),
    );
    expect(statuses).to.deep.equal([404, 401, 401, 200]);
  });

  it('A request token can be exchanged once, after it is authorised', async () => {
    const request = await requestToken();
    expect((await accessToken(request)).text).to.match(/request token has not been authorised/);
    await signed(stub, '/oauth/requesttoken/authorise', { ...DEMO, token: request.key });
    expect((await accessToken(request)).status).to.equal(200);
    expect((await accessToken(request)).text).to.match(/oauth_token is not known/);
    expect((await accessToken(TOKEN)).text).to.match(/not a request token/);
    expect((await post(stub, '/oauth/accesstoken')).text).to.match(/oauth_token is missing/);
  });

  it('A request token is not accepted as an access token', async () => {
    const answer = await signed(stub, '/user/locker', {}, { token: await requestToken() });
    expect([answer.status, answer.text]).to.deep.equal([
      401,
      'OAuth authentication error: oauth_token is not an access token',
    ]);
  });

  it('The premium call has different errors for a wrong user and a wrong token', async () => {
    const request = await requestToken();
    const call = (params: Params) => signed(stub, '/oauth/requesttoken/authorise', params);
    expect(await failure(await call({ ...DEMO, password: 'guess', token: request.key }))).to.deep.equal([
      404,
      '2001',
      'No users found with these credentials',
    ]);
    expect((await failure(await call({ token: request.key })))[1]).to.equal('1001');
    expect((await call({ ...DEMO, token: 'nope' })).status).to.equal(401);
  });

  it('Keys with user management can name the user instead of a token, and other keys cannot', async () => {
    const locker = (params: Params, key?: Credentials) => signed(stub, '/user/locker', params, { key });
    expect((await locker({ userId: '4000001' })).status).to.equal(200);
    expect((await locker({})).text).to.match(/^OAuth authentication error: .*oauth_token/);
    expect((await locker({ userId: '4000001' }, BASIC)).text).to.match(/consumer key may not act for users/);
    expect(await failure(await locker({ userId: 'invalid' }))).to.deep.equal([
      400,
      '1002',
      'Value of parameter userId is not valid: invalid',
    ]);
    expect((await failure(await locker({ userId: 'nobody' })))[1]).to.equal('2001');
  });
});
