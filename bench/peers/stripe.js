'use strict';

const http = require('node:http');
const Stripe = require('stripe');
const { fromPromise } = require('./promised');

/** Another client of a service, in JSON: its list of charges has the releases. */
exports.create = ({ port }) => {
  const options = { host: '127.0.0.1', port, protocol: 'http', httpAgent: http.globalAgent };
  const stripe = new Stripe('sk_test_KEY', options);
  return {
    call: fromPromise(() => stripe.charges.list({ limit: 10 })),
    titleOf: ({ data }) => data[0].title,
  };
};
