'use strict';

const PARSERS = {
  /** The body stays a string. */
  none: () => ({ titleOf: (body) => /<title>(.*?)<\/title>/.exec(body)[1] }),
  json: () => ({ parse: JSON.parse, titleOf: ({ data }) => data[0].title }),
  fxp() {
    const { XMLParser } = require('fast-xml-parser');
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    return {
      parse: (body) => parser.parse(body),
      titleOf: ({ response }) => [response.releases.release].flat()[0].title,
    };
  },
};

exports.parserFor = (name = 'none') => PARSERS[name]();
