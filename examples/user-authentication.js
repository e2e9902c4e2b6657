'use strict';

// Signs up a new user, then signs in with the right and with a wrong password.
//
//     npm run example -- user-authentication

const crypto = require('crypto');

// A key for one country only needs defaultParams: { country: 'US' }
const api = require('7digital-api').configure({ logger: null });
const users = new api.User();

const emailAddress = `node-client-example-${crypto.randomBytes(6).toString('hex')}@7digital.com`;
const password = crypto.randomBytes(9).toString('base64');

users.signup({ emailAddress, password }, function (err) {
  if (err) return stop(err);
  console.log('Signed up %s', emailAddress);

  users.authenticate({ emailAddress, password }, function (err, data) {
    if (err) return stop(err);
    if (data.user.emailAddress !== emailAddress) return stop(new Error('signed in as another user'));
    console.log('Signed in: %s', JSON.stringify(data.user));

    users.authenticate({ emailAddress, password: 'wrong' }, function (err) {
      if (!err) return stop(new Error('the wrong password was accepted'));
      // The error names the call, but does not contain the password.
      console.log('The wrong password was rejected: %s (%s)', err.message, err.code);
    });
  });
});

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
