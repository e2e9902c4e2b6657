/** The OAuth flow from a request token to the locker, as in the README (C-112 to C-120). */
import { expect } from 'chai';
import { api, BASIC, client, DEMO } from './support/client';
import { signUp } from './support/people';
import { describeWhole, server } from './support/server';
import { argumentsOf, dataOf, rejectionOf } from './support/settle';
import { fetchPage, submit } from './support/web';

const CALLBACK = 'http://localhost/back?state=a%20b';

describeWhole('The three-legged flow', () => {
  it('The flow by callbacks starts with a request token and ends with the locker (C-114, C-117, C-119)', async () => {
    const account = await signUp();
    const stubbed = client({ defaultParams: { country: 'fr' } });
    const oauth = new stubbed.OAuth();

    const [begun, requesttoken, requestsecret, authoriseUrl] = (await argumentsOf((done) =>
      oauth.getRequestToken(CALLBACK, done),
    )) as [null, string, string, string];
    expect(begun).to.equal(null);
    expect(authoriseUrl).to.equal(
      `https://${server().address}/YOUR_KEY_HERE/oauth/authorise` +
        `?oauth_token=${requesttoken}&oauth_callback=${encodeURIComponent(CALLBACK)}`,
    );

    const { emailAddress: username, password } = account;
    const authorised = await argumentsOf((done) =>
      oauth.authoriseRequestToken({ username, password, token: requesttoken }, done),
    );
    expect(authorised).to.deep.equal([]);

    const [swapped, accesstoken, accesssecret] = (await argumentsOf((done) =>
      oauth.getAccessToken({ requesttoken, requestsecret }, done),
    )) as [null, string, string];
    expect(swapped).to.equal(null);
    expect(new Set([requesttoken, requestsecret, accesstoken, accesssecret]).size).to.equal(4);

    const forUser = stubbed.reconfigure({ defaultParams: { accesstoken, accesssecret } });
    const { locker } = await dataOf((done) => new forUser.User().getLocker({ pageSize: 1 }, done));
    expect(locker.lockerReleases).to.deep.include({ totalItems: '0', lockerRelease: [] });
  });

  for (const [name, key] of Object.entries({ 'with user management': undefined, 'without it': BASIC })) {
    it(`The flow by promises includes the authorise page, for a key ${name} (D-3, D-20)`, async () => {
      const account = await signUp(key);
      const oauth = client(key).OAuth();
      const { authoriseUrl, ...request } = await oauth.getRequestToken(new URL(CALLBACK));
      expect((await fetchPage(authoriseUrl)).text).to.include('<form');
      const back = await sayYes(authoriseUrl, account.emailAddress, account.password);
      expect(back).to.equal(`http://localhost/back?state=a+b&oauth_token=${request.requesttoken}`);
      const token = await oauth.getAccessToken(request);
      const { user } = await client(key).User().getDetails({ userId: account.id });
      expect(user.emailAddress).to.equal(account.emailAddress);
      const { locker } = await client(key).User().getLocker(token);
      expect(locker.lockerReleases).to.have.property('totalItems', '0');
    });
  }

  it('The locker of an existing user has the earlier purchases', async () => {
    const token = await tokenOverPage(DEMO.username, DEMO.password);
    const { locker } = await client({ defaultParams: { ...token } })
      .User()
      .getLocker();
    const titles = locker.lockerReleases.lockerRelease.map(({ release }) => release.title);
    expect(titles).to.include('Wasting Light');
  });

  const dead: Array<[what: string, steps: (oauth: api.OAuthResource) => Promise<unknown>]> = [
    [
      'A request token that is not authorised',
      async (oauth) => oauth.getAccessToken(await oauth.getRequestToken(CALLBACK)),
    ],
    [
      'A request token that the user denied',
      async (oauth) => {
        const { authoriseUrl, ...request } = await oauth.getRequestToken(CALLBACK);
        await submit(authoriseUrl, { decision: 'deny' });
        return oauth.getAccessToken(request);
      },
    ],
    [
      'A request token with the wrong secret',
      async (oauth) => {
        const { authoriseUrl, requesttoken } = await oauth.getRequestToken(CALLBACK);
        await sayYes(authoriseUrl, DEMO.username, DEMO.password);
        return oauth.getAccessToken({ requesttoken, requestsecret: 'guessed' });
      },
    ],
    ['An unknown token', (oauth) => oauth.getAccessToken({ requesttoken: 'no', requestsecret: 'no' })],
  ];
  for (const [what, steps] of dead) {
    it(`${what} ends in an OAuthError with the status 401 (C-122, D-24)`, async () => {
      const error = await rejectionOf(steps(client().OAuth()));
      expect(error).to.be.instanceOf(api.errors.OAuthError);
      expect([error.statusCode, error.message.slice(0, 26)]).to.deep.equal([
        401,
        'OAuth authentication error',
      ]);
      expect(error.data).to.match(/^OAuth authentication error/);
    });
  }

  it('A wrong password ends in the error of the service, which does not show the password (C-124, D-27)', async () => {
    const oauth = client().OAuth();
    const { requesttoken: token } = await oauth.getRequestToken(CALLBACK);
    const guess = { username: DEMO.username, password: 'a-wrong-guess', token };
    const error = await rejectionOf(oauth.authoriseRequestToken(guess));
    expect(error).to.be.instanceOf(api.errors.ApiError);
    expect([error.code, error.statusCode]).to.deep.equal(['2001', 404]);
    expect(`${error.stack} ${JSON.stringify(error)}`)
      .to.not.include('a-wrong-guess')
      .and.not.include(token);
  });

  async function tokenOverPage(username: string, password: string) {
    const oauth = client().OAuth();
    const { authoriseUrl, ...request } = await oauth.getRequestToken(CALLBACK);
    await sayYes(authoriseUrl, username, password);
    return oauth.getAccessToken(request);
  }

  /** Fills in the page and returns the URL to which the user is sent. */
  async function sayYes(authoriseUrl: string, username: string, password: string) {
    const answer = await submit(authoriseUrl, { username, password, decision: 'allow' });
    expect(answer.status).to.equal(302);
    return answer.headers.location;
  }
});
