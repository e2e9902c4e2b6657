'use strict';

const { request } = require('undici');
const { fromPromise } = require('./promised');
const { urlOf } = require('./url');

exports.create = ({ port }) => {
  const url = urlOf(port);
  return fromPromise(async () => (await request(url)).body.text());
};
