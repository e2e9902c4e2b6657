'use strict';

// What this package and 1.0.0 have in common.

const logger = { silly() {}, info() {}, error() {} };
const HOST = '127.0.0.1';

exports.configure = (api, { port }) => {
  const schema = { ...api.schema, host: HOST, sslHost: HOST, port };
  return api.configure({ consumerkey: 'KEY', consumersecret: 'SECRET', logger }, schema);
};

/** Signed is a call for a user. Both responses are lists of releases. */
exports.peerOf = (client, { signed }) => ({ call: callOf(client, signed), titleOf });

const titleOf = ({ releases }) => releases.release[0].title;

function callOf(client, signed) {
  if (signed) {
    const resource = new client.User();
    return (done) =>
      resource.getLocker({ pageSize: 10, page: 1, accesstoken: 'TOKEN', accesssecret: 'TOKEN_SECRET' }, done);
  }
  const resource = new client.Artists();
  return (done) => resource.getReleases({ artistId: 1, pageSize: 10, country: 'gb' }, done);
}
