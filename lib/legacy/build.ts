/** The old entry for bundles in browsers: sets `window.sevendigital` to the default client. */
import api = require('../index.js');

declare const window: { sevendigital?: unknown };

if (typeof window === 'undefined') {
  throw new ReferenceError(
    'window is not defined: 7digital-api/build is for browsers; require 7digital-api instead',
  );
}
window.sevendigital = api;
