'use strict';

// Signs up a new user, then signs in as one who knows the password, and as one who guesses.
//
//     npm run example -- user-authentication

const crypto = require('crypto');

// A key that is locked to a country needs it here: defaultParams: { country: 'US' }
const api = require('7digital-api').configure({ logger: null });
const users = new api.User();

const emailAddress = `node-client-example-${crypto.randomBytes(6).toString('hex')}@7digital.com`;
const password = crypto.randomBytes(9).toString('base64');

users.signup({ emailAddress, password }, function (err) {
  if (err) return stop(err);
  console.log('Signed up %s', emailAddress);

  users.authenticate({ emailAddress, password }, function (err, data) {
    if (err) return stop(err);
    if (data.user.emailAddress !== emailAddress) return stop(new Error('that is somebody else'));
    console.log('Signed in, and was told: %s', JSON.stringify(data.user));

    users.authenticate({ emailAddress, password: 'a guess' }, function (err) {
      if (!err) return stop(new Error('any password will do'));
      // What went wrong tells which call it was, but not the password.
      console.log('With a guess it was refused: %s (%s)', err.message, err.code);
    });
  });
});

function stop(err) {
  console.error('Stopped:', err.message);
  process.exitCode = 1;
}
