/**
 * Drives the installed package on whatever node runs this: started by `npm run test:nodes` with the stub in its
 * environment. Only node and the package itself are at hand, and only the syntax of Node 14.
 */
'use strict';

const api = require('7digital-api');
const { report } = require('./check');
const faults = require('./faults');
const methods = require('./methods');
const modules = require('./modules');
const signing = require('./signing');

/** Has the stub forget what has been changed in it. */
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
  // Nothing else may keep this process alive from here on.
  process.send(report(), () => process.disconnect());
}

main().catch((err) => {
  console.error(err);
  process.exit(1);
});
