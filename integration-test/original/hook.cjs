'use strict';
/**
 * Loaded before the integration test of 1.0.0, which is unchanged in node_modules. Its `../` becomes this package, its
 * `../assets/…` the same deep import of this package, and its `api-stub` the stub of this project.
 */
const path = require('node:path');
const Module = require('node:module');

const root = path.resolve(__dirname, '../..');
const self = Module.createRequire(path.join(root, 'package.json'));
const original = path.dirname(self.resolve('7digital-api-original/package.json'));
const tests = path.join(original, 'test-integration') + path.sep;
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, parent, ...rest) {
  if (parent?.filename?.startsWith(tests)) {
    if (request === 'api-stub') return path.join(__dirname, 'api-stub.cjs');
    if (/^\.\.?\//.test(request)) {
      const inside = path.relative(original, path.resolve(path.dirname(parent.filename), request));
      return self.resolve(path.posix.join('7digital-api', ...inside.split(path.sep)));
    }
  }
  return resolve.call(this, request, parent, ...rest);
};

// A run in which the test uses the client of its own package would prove nothing.
process.on('exit', () => {
  const own = (file) =>
    file.startsWith(path.join(original, 'lib')) || file === path.join(original, 'index.js');
  const strays = Object.keys(require.cache).filter(own);
  if (strays.length === 0) return;
  console.error(`1.0.0 tested itself: ${strays.join(', ')}`);
  process.exitCode = 1;
});
