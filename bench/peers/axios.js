'use strict';

const http = require('node:http');
const { default: axios } = require('axios');
const { fromPromise } = require('./promised');
const { urlOf } = require('./url');

exports.create = ({ port }) => {
  const url = urlOf(port);
  const client = axios.create({ httpAgent: http.globalAgent, responseType: 'text' });
  return fromPromise(async () => (await client.get(url)).data);
};
