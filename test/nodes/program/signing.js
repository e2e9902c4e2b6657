/** The OAuth helper, partner users, and the error for a wrong signature. */
'use strict';

const assert = require('assert');
const https = require('https');
const { check, suite, forms } = require('./check');

const DEMO = { username: 'demo@example.com', password: 'demo-password' };
const BASIC = { consumerkey: 'BASIC_KEY', consumersecret: 'BASIC_SECRET' };

module.exports = async function signing(api) {
  suite('signing');

  await check('The flow by promises starts with a request token and ends with the locker', async () => {
    const oauth = new api.OAuth();
    const { requesttoken, requestsecret, authoriseUrl } =
      await oauth.getRequestToken('http://localhost/back');
    assert(authoriseUrl.endsWith(`oauth_token=${requesttoken}&oauth_callback=http%3A%2F%2Flocalhost%2Fback`));
    await oauth.authoriseRequestToken(Object.assign({ token: requesttoken }, DEMO));
    const defaultParams = await oauth.getAccessToken({ requesttoken, requestsecret });
    const user = new (api.reconfigure({ defaultParams }).User)();
    assert.strictEqual((await user.getLocker()).status, 'ok');
  });

  await check('A request token that was not authorised is an OAuthError, by callback', () => {
    const oauth = api.configure(BASIC).OAuth();
    return new Promise((resolve, reject) => {
      // Only keys with user management know the password of the demo user.
      oauth.getRequestToken('http://localhost/back', (err, token, secret, authoriseUrl) => {
        if (err) return reject(err);
        assert(authoriseUrl.includes('/BASIC_KEY/oauth/authorise?'));
        oauth.getAccessToken({ requesttoken: token, requestsecret: secret }, (refused) => {
          resolve(assert(refused instanceof api.errors.OAuthError, String(refused)));
        });
      });
    });
  });

  for (const form of Object.keys(forms)) {
    await check(`A wrong secret is an OAuthError, by ${form}`, async () => {
      const wrong = api.configure({ consumersecret: 'WRONG' });
      const err = await forms[form](wrong.User(), 'getDetails', { userId: '4000001' }).catch((e) => e);
      assert(err instanceof api.errors.OAuthError, String(err));
      assert.strictEqual(err.statusCode, 401);
    });
  }

  await check('A partner can name a user without a token', async () => {
    const partner = api.configure({ userManagement: true });
    assert.strictEqual((await partner.User().getLocker({ userId: '4000001' })).status, 'ok');
  });

  await check('The signature of special characters is valid', async () => {
    const { releases } = await api.Releases().getByDate({ country: 'GB', extra: "é ü+&=%!'()*~\u{1F3B5}" });
    assert(releases);
    const params = { userId: '4000001', extra: "é ü+&=%!'()*~\u{1F3B5}", list: ['b', 'a', 0, false] };
    assert.strictEqual((await api.User().getDetails(params)).status, 'ok');
  });

  await check('The response of a signed URL has the status 200', async () => {
    const { _7D_API_CLIENT_HOST: host, _7D_API_CLIENT_PORT: port } = process.env;
    const signed = new api.OAuth({ defaultParams: { country: 'GB' } }).sign(
      `https://${host}:${port}/clip/12345`,
    );
    const status = await new Promise((resolve, reject) => {
      https
        .get(signed, (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode));
        })
        .on('error', reject);
    });
    assert.strictEqual(status, 200);
  });
};
