/**
 * Runs the checks with the installed package on any version of Node.js. Started by `npm run test:nodes` with the
 * environment of the stub. Uses only Node.js, the package and the syntax of Node.js 14.
 */
'use strict';

const api = require('7digital-api');
const { report } = require('./check');
const faults = require('./faults');
const methods = require('./methods');
const modules = require('./modules');
const signing = require('./signing');

/** Resets the state of the stub. */
function reset() {
  return new Promise((resolve) => {
    process.once('message', resolve);
    process.send('reset');
  });
}

async function main() {
  await modules(api);
  await methods(api, reset);
  await reset();
  await signing(api);
  await faults(api);
  // Nothing else may keep this process alive.
  process.send(report(), () => process.disconnect());
}

main().catch((err) => {
  console.error(err);
  process.exit(1);
});
