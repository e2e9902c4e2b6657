'use strict';

// What a program keeps in memory that keeps one title of each response, or a whole response.

const { heapBytes, nextTurn, report, settings } = require('./support');
const { parserOf, readDocuments } = require('./parsers');

const { subject, folder, kept } = settings;
const [{ body, contentType }] = readDocuments(folder);
const parse = parserOf(subject, settings);

const titleOf = (data) => {
  const { releases, data: list } = data.response ?? data;
  return (list ?? releases.release).at(-1).title;
};

/** The same title for each would be one string: they differ as the bodies do. */
function bodyNumber(number) {
  const copy = Buffer.from(body);
  copy.write(String(1e6 + number), copy.lastIndexOf('0000000'));
  return copy;
}

async function bytesOfTitles() {
  const titles = [];
  const keep = (number) => titles.push(titleOf(parse(bodyNumber(number), contentType)));
  keep(0);
  const before = heapBytes();
  for (let number = 1; number <= kept; number += 1) keep(number);
  const least = await leastOf(() => heapBytes() - before);
  if (new Set(titles).size !== kept + 1) throw new Error(`Not the titles that were sent: ${titles[0]}`);
  return least / kept;
}

async function bytesOfWhole() {
  const before = heapBytes();
  const data = parse(Buffer.from(body), contentType);
  const least = await leastOf(() => heapBytes() - before);
  if (!titleOf(data)) throw new Error('Not the response that was sent');
  return least / body.length;
}

/** What the compiler or the stack still refers to is free some turns later: the least counts. */
async function leastOf(look) {
  let least = Infinity;
  for (let turn = 0; turn < 8; turn += 1) {
    await nextTurn(20);
    least = Math.min(least, look());
  }
  return least;
}

async function main() {
  report(kept ? { title: await bytesOfTitles() } : { whole: await bytesOfWhole() });
}

void main();
