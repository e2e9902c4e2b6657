'use strict';

const { configure, peerOf } = require('./seven-digital');

exports.create = (settings) => peerOf(configure(require('7digital-api-original'), settings), settings);
