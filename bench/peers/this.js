'use strict';

const { configure, peerOf } = require('./seven-digital');

/** `packageFolder` has this package, built. */
exports.create = (settings) => peerOf(configure(require(settings.packageFolder), settings), settings);
