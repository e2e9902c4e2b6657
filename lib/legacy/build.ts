/** The old entry for bundles in pages: puts the default client on `window`. */
import api = require('../index.js');

declare const window: { sevendigital?: unknown };

if (typeof window === 'undefined') {
  throw new ReferenceError(
    'window is not defined: 7digital-api/build is for pages; require 7digital-api instead',
  );
}
window.sevendigital = api;
