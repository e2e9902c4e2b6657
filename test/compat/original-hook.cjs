'use strict';
/**
 * Loaded before the test suite of 1.0.0, which lies untouched in node_modules: what those files ask for with
 * `../lib/errors`, `../index` or `../config` becomes `7digital-api/lib/errors` and so on, this package through its
 * own `exports` map (C-135).
 */
const dns = require('node:dns');
const Module = require('node:module');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const self = Module.createRequire(path.join(root, 'package.json'));
const original = path.dirname(self.resolve('7digital-api-original/package.json'));
const tests = path.join(original, 'test') + path.sep;
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, parent, ...rest) {
  if (parent?.filename?.startsWith(tests) && /^\.\.?\//.test(request)) {
    const wanted = path.resolve(path.dirname(parent.filename), request);
    if (!wanted.startsWith(tests)) {
      const deepImport = path.relative(original, wanted).split(path.sep).join('/');
      return self.resolve(`7digital-api/${deepImport}`);
    }
  }
  return resolve.call(this, request, parent, ...rest);
};

// One test asks for a host that does not exist; no name server need be troubled with that.
dns.lookup = (hostname, ...rest) => {
  const error = new Error(`getaddrinfo ENOTFOUND ${hostname}`);
  process.nextTick(
    rest.at(-1),
    Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname }),
  );
};

// A run in which the suite tries its own package would pass and mean nothing.
process.on('exit', () => {
  const strays = Object.keys(require.cache).filter((file) => {
    const below = file.startsWith(original) && !file.startsWith(tests);
    return below && !file.startsWith(path.join(original, 'node_modules') + path.sep);
  });
  if (strays.length === 0) return;
  console.error(`The suite of 1.0.0 loaded code of 1.0.0: ${strays.join(', ')}`);
  process.exitCode = 1;
});
