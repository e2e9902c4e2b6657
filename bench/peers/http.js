'use strict';

const { PATH } = require('./url');

/** The limit: node's own client, and the body as a string. */
exports.create = ({ port, protocol }) => {
  const http = protocol === 'https:' ? require('node:https') : require('node:http');
  const options = { host: '127.0.0.1', port, path: PATH };
  return (done) => {
    const request = http.get(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', done);
      response.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
    });
    request.on('error', done);
  };
};
