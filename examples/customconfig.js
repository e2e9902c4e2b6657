'use strict';

// A client with a configuration of its own: key, defaults for every call and for one resource, headers, and where the
// log goes.
//
//     npm run example -- customconfig

const api = require('7digital-api').configure({
  // Left out, they come from these same variables.
  consumerkey: process.env._7D_API_CLIENT_CONSUMER_KEY || 'YOUR_KEY_HERE',
  consumersecret: process.env._7D_API_CLIENT_CONSUMER_SECRET || 'YOUR_SECRET_HERE',
  format: 'json',
  defaultParams: { country: 'GB' },
  headers: { 'x-7d-traceid': 'customconfig-example' },
  // Levels that are left out are silent. Tokens and secrets never come this way.
  logger: {
    info: function (line) {
      console.log('  log | %s', line);
    },
  },
});

// What is given here goes before what was given above, and what a call is given goes before both.
const artists = new api.Artists({ defaultParams: { pageSize: 3 } });

console.log('Three releases, priced for Great Britain:');
artists.getReleases({ artistid: 1 }, function (err, data) {
  if (err) return stop(err);
  data.releases.release.forEach(print);

  console.log('\nOne, priced for France:');
  artists.getReleases({ artistid: 1, country: 'FR', pageSize: 1 }, function (err, data) {
    if (err) return stop(err);
    data.releases.release.forEach(print);
  });
});

function print(release) {
  const [first] = release.download.packages.package;
  const amount = first && first.price.sevendigitalPrice;
  const price = amount ? `${first.price.currencyCode} ${amount}` : 'not for sale';
  console.log(`${release.title} (${release.year}), ${price}`);
}

function stop(err) {
  console.error('The releases could not be fetched:', err.message);
  process.exitCode = 1;
}
