/** The old entry for bundles in pages: puts the default client on `window` (C-135, C-141). */
import api = require('./index');

declare const window: { sevendigital?: unknown };

if (typeof window === 'undefined') {
  throw new ReferenceError(
    'window is not defined: 7digital-api/build is for pages; require 7digital-api instead',
  );
}
window.sevendigital = api;
