'use strict';

// The 3-legged flow for any key: the user visits a page and allows the access, then the program reads the user's locker.
//
//     npm run example -- oauth
//     npm run example -- oauth --wait     with the stub, but you are the user
//     npm run example -- oauth --live

const { execFile } = require('child_process');
const readline = require('readline');
const shipped = require('7digital-api');

// With the stub, the page is on the stub's host and a program visits it instead of the user.
const accountHost = process.env.EXAMPLE_ACCOUNT_HOST;
const visitor = process.argv.includes('--wait') ? undefined : process.env.EXAMPLE_VISITOR;

const api = shipped.configure(
  // A key for one country only needs it here, or in the resource below.
  { logger: null, defaultParams: { country: 'GB' } },
  accountHost ? { ...shipped.schema, accountHost } : shipped.schema,
);
const oauth = new api.OAuth();

oauth.getRequestToken('http://callbackurl.com', function (err, requesttoken, requestsecret, authoriseUrl) {
  if (err) return stop(err);
  console.log('Got the request token %s', masked(requesttoken));
  console.log('The user allows the access on this page:\n  %s', authoriseUrl);

  letUserVisit(authoriseUrl, function (err) {
    if (err) return stop(err);

    oauth.getAccessToken({ requesttoken, requestsecret }, function (err, accesstoken, accesssecret) {
      if (err) return stop(err);
      console.log('Got the access token %s', masked(accesstoken));
      showLocker(accesstoken, accesssecret);
    });
  });
});

function letUserVisit(authoriseUrl, callback) {
  if (visitor) {
    execFile(process.execPath, [visitor, authoriseUrl], function (err, stdout) {
      if (!err) console.log(stdout.trim());
      callback(err);
    });
    return;
  }
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  let answered = false;
  terminal.question('Press enter when you have visited it. ', function () {
    answered = true;
    terminal.close();
    callback(null);
  });
  terminal.on('close', function () {
    if (answered) return;
    console.log();
    callback(new Error('nobody can visit the page; run this in a terminal'));
  });
}

function showLocker(accesstoken, accesssecret) {
  new api.User().getLocker({ accesstoken, accesssecret, pageSize: 5 }, function (err, data) {
    if (err) return stop(err);
    const { lockerRelease: owned, totalItems } = data.locker.lockerReleases;
    console.log('Releases in the locker: %s', totalItems);
    for (const { release } of owned) console.log('  %s by %s', release.title, release.artist.name);
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
