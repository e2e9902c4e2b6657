'use strict';

// Writes the data of the documents of a folder as JSON into another folder.

const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parserOf, readDocuments } = require('./parsers');

const { packageFolder, xml, json } = JSON.parse(process.argv[2]);
const parse = parserOf('this', { packageFolder });
for (const [index, { body, contentType }] of readDocuments(xml).entries())
  writeFileSync(join(json, `${index}.json`), JSON.stringify(parse(body, contentType)));
process.stdout.write('{}');
