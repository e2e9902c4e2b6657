'use strict';

// From the bytes of responses to their data: microseconds for each kB of the documents of a folder.

const { cpuOfTurn, report, settings } = require('./support');
const { parserOf, readDocuments } = require('./parsers');

const { subject, folder, cpuMs } = settings;
const documents = readDocuments(folder);
const parse = parserOf(subject, settings);
const bytes = documents.reduce((sum, { body }) => sum + body.length, 0);
// A turn of some size, as reading the CPU time takes as long as a small document.
const repeats = Math.ceil(100_000 / bytes);

const turn = () => {
  for (let i = 0; i < repeats; i += 1)
    for (const { body, contentType } of documents) parse(body, contentType);
};
cpuOfTurn(turn, cpuMs);
report({ cpu: (cpuOfTurn(turn, cpuMs) * 1000) / (bytes * repeats) });
