'use strict';

// Changes the email address and the password of a user by `PUT /users/:id/update`: the user id is part of the path.
//
//     npm run example -- user-management

const crypto = require('crypto');

const api = require('7digital-api').configure({ logger: null });
const oauth = new api.OAuth();

const random = crypto.randomBytes(6).toString('hex');
const before = { emailAddress: `node-client-example-${random}@7digital.com`, password: `old-${random}` };
const after = { emailAddress: `new-${before.emailAddress}`, password: `new-${random}` };

new api.User().signup(before, function (err, data) {
  if (err) return stop(err);
  const { id } = data.user;
  console.log('Signed up %s, user %s', before.emailAddress, id);

  getAccessToken(before, function (err, accesstoken, accesssecret) {
    if (err) return stop(err);
    console.log('Got an access token of this user');

    new api.Users().update({ id, accesstoken, accesssecret, ...after }, function (err, data) {
      if (err) return stop(err);
      console.log('Changed the email address to %s', data.user.emailAddress);

      new api.User().authenticate(after, function (err) {
        if (err) return stop(err);
        console.log('Signed in with the new password');
      });
    });
  });
});

/** All steps to an access token, for keys that may authorise users themselves. */
function getAccessToken({ emailAddress, password }, callback) {
  oauth.getRequestToken('http://callbackurl.com/', function (err, requesttoken, requestsecret) {
    if (err) return callback(err);
    oauth.authoriseRequestToken({ username: emailAddress, password, token: requesttoken }, function (err) {
      if (err) return callback(err);
      oauth.getAccessToken({ requesttoken, requestsecret }, callback);
    });
  });
}

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
