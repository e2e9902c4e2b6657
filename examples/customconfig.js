'use strict';

// A configured client: key, protocol, defaults for every call and for one resource, headers, and a logger.
//
//     npm run example -- customconfig

const api = require('7digital-api').configure({
  // Without these options the client reads the same variables.
  consumerkey: process.env._7D_API_CLIENT_CONSUMER_KEY || 'YOUR_KEY_HERE',
  consumersecret: process.env._7D_API_CLIENT_CONSUMER_SECRET || 'YOUR_SECRET_HERE',
  // Without it, unsigned calls go over plain http, as in 1.0.0.
  protocol: 'https:',
  format: 'json',
  defaultParams: { country: 'GB' },
  headers: { 'x-7d-traceid': 'customconfig-example' },
  // Levels that a logger lacks are not logged. Log lines never contain tokens or secrets.
  logger: {
    info: function (line) {
      console.log('  log | %s', line);
    },
  },
});

// These defaults replace those above, and the parameters of a call replace both.
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
