'use strict';

// From a new user to the locker of this user, for keys that may authorise users themselves: request token, name and
// password, access token. Other keys send the user to a page; see oauth.js.
//
//     npm run example -- user-locker

const crypto = require('crypto');

const api = require('7digital-api').configure({ logger: null });
const oauth = new api.OAuth();
const users = new api.User();

const username = `node-client-example-${crypto.randomBytes(6).toString('hex')}@7digital.com`;
const password = crypto.randomBytes(9).toString('base64');

users.signup({ emailAddress: username, password }, function (err) {
  if (err) return stop(err);
  console.log('Signed up %s', username);
  getRequestToken();
});

function getRequestToken() {
  oauth.getRequestToken('http://callbackurl.com/', function (err, requesttoken, requestsecret) {
    if (err) return stop(err);
    console.log('Got the request token %s', masked(requesttoken));
    authorise(requesttoken, requestsecret);
  });
}

function authorise(requesttoken, requestsecret) {
  oauth.authoriseRequestToken({ username, password, token: requesttoken }, function (err) {
    if (err) return stop(err);
    console.log('Authorised it as the user');
    getAccessToken(requesttoken, requestsecret);
  });
}

function getAccessToken(requesttoken, requestsecret) {
  oauth.getAccessToken({ requesttoken, requestsecret }, function (err, accesstoken, accesssecret) {
    if (err) return stop(err);
    console.log('Got the access token %s', masked(accesstoken));
    showLocker(accesstoken, accesssecret);
  });
}

function showLocker(accesstoken, accesssecret) {
  users.getLocker({ accesstoken, accesssecret, pageSize: 1 }, function (err, data) {
    if (err) return stop(err);
    const { totalItems } = data.locker.lockerReleases;
    console.log('Releases in the locker of a new user: %s', totalItems);
  });
}

/** A token is as secret as a password, so only its first characters are shown. */
function masked(token) {
  return `${token.slice(0, 4)}…`;
}

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
