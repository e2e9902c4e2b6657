'use strict';

const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const parsers = {
  original() {
    const { parse } = require('7digital-api-original/lib/responseparser');
    return (bytes, contentType) => {
      let data;
      const options = { format: 'json', contentType, url: '/release', statusCode: 200 };
      parse(bytes.toString('utf8'), options, (error, parsed) => {
        if (error) throw error;
        data = parsed;
      });
      return data;
    };
  },
  this({ packageFolder }) {
    const { parseResponse } = require(join(packageFolder, 'dist/response/parse'));
    const responseOf = receivedBy(packageFolder);
    const context = { path: '/release', secure: false };
    return (bytes, contentType) => {
      const { error, data } = parseResponse(responseOf(bytes, contentType), context);
      if (error) throw error;
      return data;
    };
  },
  fxp() {
    const { parserFor } = require('../peers/parsers');
    const { parse } = parserFor('fxp');
    return (bytes) => parse(bytes.toString('utf8'));
  },
  json: () => (bytes) => JSON.parse(bytes.toString('utf8')),
};

/** A response as the transport passes it. Version 2.0.0 passed its body as a string. */
function receivedBy(packageFolder) {
  let BufferedResponse;
  try {
    ({ BufferedResponse } = require(join(packageFolder, 'dist/http/response')));
  } catch {
    return (bytes, contentType) => ({ statusCode: 200, contentType, body: bytes.toString('utf8') });
  }
  return (bytes, contentType) =>
    new BufferedResponse(200, { 'content-type': contentType }, [bytes], bytes.length);
}

exports.parserOf = (subject, settings) => parsers[subject](settings);

exports.readDocuments = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => ({
      body: readFileSync(join(folder, file)),
      contentType: file.endsWith('.json') ? 'application/json' : 'text/xml',
    }));
