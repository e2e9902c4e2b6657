'use strict';

// One parser over the documents of a folder, in a process of its own: `node bench/measured-parse.js SUBJECT FOLDER`.
// Prints megabytes of the documents for each second of CPU time, and the peak memory in kilobytes.

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const WARM_UP_MS = 500;
const MEASURED_MS = 700;

const subjects = {
  original() {
    const { parse } = require('7digital-api-original/lib/responseparser');
    return (bytes, contentType) => {
      const options = { format: 'json', contentType, url: '/release', statusCode: 200 };
      parse(bytes.toString('utf8'), options, throwIfError);
    };
  },
  port() {
    const { parseResponse } = require('../dist/response/parse');
    const { BufferedResponse } = require('../dist/http/response');
    const context = { path: '/release', secure: false };
    return (bytes, contentType) => {
      const headers = { 'content-type': contentType };
      throwIfError(parseResponse(new BufferedResponse(200, headers, [bytes], bytes.length), context).error);
    };
  },
  json: () => (bytes) => JSON.parse(bytes.toString('utf8')),
};

const [subject, folder] = process.argv.slice(2);
const files = readdirSync(folder);
const documents = files.map((file) => readFileSync(join(folder, file)));
const contentType = files[0].endsWith('.json') ? 'application/json' : 'text/xml';
const size = documents.reduce((sum, { length }) => sum + length, 0);
const parse = subjects[subject]();

function throwIfError(error) {
  if (error) throw error;
}

/** The CPU time is read once for many documents, as reading it takes as long as a small document. */
function turnsIn(milliseconds) {
  const end = performance.now() + milliseconds;
  let turns = 0;
  do {
    for (const bytes of documents) parse(bytes, contentType);
    turns += 1;
  } while (performance.now() < end);
  return turns;
}

turnsIn(WARM_UP_MS);
const before = process.cpuUsage();
const turns = turnsIn(MEASURED_MS);
const { user, system } = process.cpuUsage(before);
// Bytes for each microsecond are megabytes for each second.
const megabytesPerSecond = (size * turns) / (user + system);
process.stdout.write(JSON.stringify({ megabytesPerSecond, peakKilobytes: process.resourceUsage().maxRSS }));
