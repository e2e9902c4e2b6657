/** Bodies that cannot be sent: one error, by callback and by promise, and nothing is sent. */
import { expect } from 'chai';
import { failureOf, rejectionOf } from '../support/calls';
import { type Loose, useCaptureServer } from '../support/capture-server';
import api = require('../../lib');

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;
const hostile = {
  toJSON() {
    throw new Error('not today');
  },
};
const getter = {
  get trackId() {
    throw new Error('not today');
  },
};

const BODIES: ReadonlyArray<[what: string, tracks: unknown, says: RegExp]> = [
  ['nothing', undefined, /tracks must be an array; got undefined/],
  ['null', null, /tracks must be an array; got null/],
  ['a string', '1,2', /tracks must be an array; got a string/],
  ['an object', { trackId: 1 }, /tracks must be an array; got an object/],
  ['a function', () => [], /tracks must be an array; got a function/],
  ['a cycle', [cycle], /cannot be written as JSON: Converting circular structure/],
  ['a BigInt', [{ trackId: 1n }], /cannot be written as JSON: Do not know how to serialize a BigInt/],
  ['a toJSON that throws', [hostile], /cannot be written as JSON: not today/],
  ['a getter that throws', [getter], /cannot be written as JSON: not today/],
  ['an invalid Date', [{ dateAdded: new Date(Number.NaN) }], /dateAdded is an invalid Date/],
];

describe('A JSON body that cannot be sent', () => {
  const server = useCaptureServer();
  for (const [what, tracks, says] of BODIES) {
    it(`The call ends in one error, and nothing is sent, if the body is ${what}`, async () => {
      const playlists = (server.client({}, api.schema) as Loose).Playlists();
      const params = { playlistId: 'p', tracks };
      for (const error of [
        await failureOf((done) => playlists.addTracks(params, done)),
        await rejectionOf(playlists.addTracks(params)),
      ]) {
        expect(error).to.be.instanceOf(TypeError);
        expect(error.message).to.match(says);
      }
      expect(server.requests).to.deep.equal([]);
    });
  }
});
