'use strict';

// The releases of an artist, with the default client.
//
//     npm run example -- simpleclient

const api = require('7digital-api');

// No log, because its lines would be between those of the table.
const artists = new api.Artists({ logger: null });

artists.getReleases({ artistid: 1, pageSize: 10 }, function (err, data) {
  if (err) {
    console.error('The releases could not be fetched:', err.message);
    process.exitCode = 1;
    return;
  }
  const { release: releases, totalItems } = data.releases;
  if (releases.length === 0) {
    console.log('The artist has no releases here.');
    return;
  }
  console.log(`${releases.length} of the ${totalItems} releases of ${releases[0].artist.name}\n`);
  printTable(['id', 'year', 'type', 'title'], releases);
});

function printTable(columns, rows) {
  const width = (column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length));
  const line = (cell) => columns.map((column) => cell(column).padEnd(width(column))).join('  ');
  console.log(line((column) => column).trimEnd());
  console.log(line((column) => '-'.repeat(width(column))));
  for (const row of rows) console.log(line((column) => String(row[column])).trimEnd());
}
