'use strict';

const http = require('node:http');
const { fromPromise } = require('./promised');
const { urlOf } = require('./url');

exports.create = async ({ port }) => {
  const { got } = await import('got');
  const url = urlOf(port);
  const client = got.extend({ agent: { http: http.globalAgent } });
  return fromPromise(async () => (await client(url)).body);
};
