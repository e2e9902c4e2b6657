'use strict';

const { fromPromise } = require('./promised');
const { urlOf } = require('./url');

exports.create = ({ port }) => {
  const url = urlOf(port);
  return fromPromise(async () => (await fetch(url)).text());
};
