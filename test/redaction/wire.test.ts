import { expect } from 'chai';
import api = require('../../lib');
import { header, type Loose, useCaptureServer } from '../support/capture-server';
import { HELPER_CALLS } from './calls';
import { leaksIn, SECRETS, spellingsOf } from './secrets';

const { accesstoken, accesssecret, consumersecret, requestsecret } = SECRETS;
const NEVER_SENT = { accesssecret, consumersecret, requestsecret };

/** Every method of the schema that sends a request. Media methods send nothing before `open` and `save`. */
function methods(): Array<[resource: string, method: string]> {
  const client = api.configure({ logger: null }) as Loose;
  return Object.keys(api.schema.resources).flatMap((name) => {
    const { prototype } = client[name];
    return Object.keys(prototype)
      .filter((method) => typeof prototype[method] === 'function' && 'authtype' in prototype[method])
      .filter((method) => prototype[method].name !== 'makeMedia')
      .map((method): [string, string] => [name, method]);
  });
}

/** The values for the slugs of all paths. */
const SLUGS = {
  id: 1,
  playlistId: 1,
  playlistItemId: 1,
  playlistGroupId: 1,
  purchaseId: 1,
  releaseId: 1,
  trackId: 1,
};
/** A body that is an array has no place for other parameters. */
const ARRAYS: Record<string, object> = {
  addTracks: { playlistId: 1, tracks: [] },
  addPlaylists: { playlistGroupId: 1, playlists: [] },
};

describe('The sent requests (D-8, D-15, C-123, C-149)', () => {
  const server = useCaptureServer();
  const clientOf = (options: Record<string, unknown> = {}) => server.client({ consumersecret, ...options });

  /** Nothing is signed over http, no secret is sent, and a token is only in signed headers. */
  function assertSafe(): void {
    for (const { scheme, url, headers, body } of server.requests) {
      const text = [url, ...headers.flat(), body].join('\n');
      for (const [name, secret] of Object.entries(NEVER_SENT)) {
        for (const spelling of spellingsOf(secret)) expect(text, name).to.not.include(spelling);
      }
      expect(leaksIn(`${url}\n${body}`).filter((leak) => leak.startsWith('accesstoken'))).to.deep.equal([]);
      if (scheme === 'http') expect(text).to.not.match(/authorization|oauth_signature|oauth_token/i);
    }
  }

  const all = methods();

  it(`No request of the ${all.length} methods has a secret, or a signature over http`, async () => {
    const pair = { accesstoken, accesssecret };
    for (const userManagement of [false, true]) {
      const client = clientOf({ userManagement, defaultParams: pair });
      for (const [name, method] of all) {
        const needed = ARRAYS[method] ?? SLUGS;
        for (const params of [needed, { ...needed, ...pair }]) {
          const resource = client[name]();
          await resource[method](params).catch(() => {});
        }
      }
    }
    expect(server.requests.length).to.equal(4 * all.length);
    expect(new Set(server.requests.map(({ scheme }) => scheme))).to.deep.equal(new Set(['http', 'https']));
    const signed = server.requests.filter((request) => header(request, 'authorization'));
    expect(signed.length).to.be.above(4 * 20);
    assertSafe();
  });

  it('The calls of the OAuth helper have no secret, and all use https (C-123)', async () => {
    const client = clientOf({ defaultParams: { accesstoken, accesssecret } });
    for (const { call, params } of HELPER_CALLS)
      await (call(client, params) as Promise<unknown>).catch(() => {});
    expect(server.requests.map(({ scheme }) => scheme)).to.deep.equal(['https', 'https', 'https']);
    assertSafe();
  });

  it('The calls of the OAuth helper have the headers of the call and none of the client (C-121, D-4)', async () => {
    const client = clientOf({ headers: { 'X-Client': '1' } });
    for (const { call, params } of HELPER_CALLS) {
      await (call(client, params, { headers: { 'X-Call': '2' } }) as Promise<unknown>).catch(() => {});
    }
    expect(server.requests.map((request) => header(request, 'x-call'))).to.deep.equal(['2', '2', '2']);
    expect(server.requests.map((request) => header(request, 'x-client'))).to.deep.equal(
      Array(3).fill(undefined),
    );
  });

  it('A signed URL has no secret', () => {
    const address = clientOf()
      .OAuth()
      .sign('https://media.example/clip/1', { trackId: 1, accesstoken, accesssecret });
    for (const secret of Object.values(NEVER_SENT)) {
      for (const spelling of spellingsOf(secret)) expect(address).to.not.include(spelling);
    }
  });

  it('Nothing is sent to a redirect from https to http (D-15)', async () => {
    const client = clientOf();
    const location = `http://${server.host}:${server.port}/stolen`;
    for (const status of [301, 302, 303, 307, 308]) {
      server.answer({ status, headers: { Location: location } });
      await client
        .User()
        .authenticate({ emailAddress: 'a@b.example', password: 'x' })
        .catch(() => {});
    }
    expect(server.requests.map(({ scheme }) => scheme)).to.deep.equal(Array(5).fill('https'));
  });
});
