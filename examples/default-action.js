'use strict';

// An action whose path is that of its resource: `Tags.all` is `GET /tag`.
//
//     npm run example -- default-action

const api = require('7digital-api');

const tags = new api.Tags({ logger: null });

tags.all({ pageSize: 20 }, function (err, data) {
  if (err) {
    console.error('The tags could not be fetched:', err.message);
    process.exitCode = 1;
    return;
  }
  const { tag: found, totalItems } = data.tags;
  console.log(`${found.length} of ${totalItems} tags, most used first:\n`);
  for (const { id, text, count } of found) console.log(`${count.padStart(8)}  ${text} (${id})`);
});
