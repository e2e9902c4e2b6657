'use strict';

// A peer fetches one response and makes data of it. `load(subject, settings)` resolves with its `call(done)` and with
// `titleOf(data)`, the title of the first release, by which the bench sees that the peer works. Plain JavaScript,
// because a loader would be measured too.

const { parserFor } = require('./parsers');

const CLIENTS = ['this', 'original', 'stripe'];

/** @param subject a client, or a transport and a parser: `'fetch+fxp'` */
exports.load = async (subject, settings) => {
  const [name, parserName] = subject.split('+');
  const peer = await require(`./${name}`).create(settings);
  if (CLIENTS.includes(name)) return peer;
  const { parse, titleOf } = parserFor(parserName);
  if (!parse) return { call: peer, titleOf };
  return {
    call: (done) =>
      peer((error, body) => {
        if (error) done(error);
        else done(null, parse(body));
      }),
    titleOf,
  };
};
