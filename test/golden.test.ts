/**
 * Requests and responses from the documentation of the vendor, the tests of other clients and recordings. We may not
 * publish them, so they are outside the project, and the tests are skipped without them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import api = require('../lib/index');
import { header, type Loose, useCaptureServer } from './support/capture-server';

const folder = join(__dirname, '../../shared/golden');

interface Request {
  id: string;
  endpoint: string;
  params: Record<string, unknown>;
  expected: {
    verb: string;
    host: string;
    path: string;
    query: Record<string, string>;
    body: Loose;
    contentType: string | null;
    auth: string;
    userToken?: boolean;
    scheme?: string;
  };
}

interface Response {
  id: string;
  endpoint: string;
  status: number;
  contentType: string | null;
  headers?: Record<string, string>;
  body: string;
  expect: { outcome: string; paths?: Record<string, unknown>; code?: unknown; message?: string };
}

const TOKEN = { accesstoken: 'T', accesssecret: 'TS' };

/** What the client does not do, or does differently, and why. */
const SKIPPED: Record<string, string> = {
  q035: 'Playlists.saveTags has an XML body and low evidence',
  q060: 'Tags.getRelated is withdrawn',
  q064: 'User.addCard is no longer documented',
  q066: 'Catalogue.getReleaseBySlug is getReleaseIdByUrl',
  q099: 'OAuth.getRequestToken posts, as in 1.0.0',
  q101: 'the OAuth helper has its own tests',
  q103: 'a payload that is a string cannot be sent',
  q107: 'the key is in the query, as in 1.0.0',
  a036: 'User.addCard is no longer documented',
  a039: 'the OAuth helper has its own tests',
  a041: 'TrackOwnerships.find is an internal call',
};

const methodOf = (client: Loose, endpoint: string): ((...args: unknown[]) => Loose) | undefined => {
  const [resource, method] = endpoint.split('.') as [string, string];
  const instance = client[resource]?.();
  return instance?.[method]?.bind(instance);
};

const lower = (fields: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries(
    [...fields].filter(([name]) => !/^oauth_/.test(name)).map(([name, value]) => [name.toLowerCase(), value]),
  );

describe('Golden requests', () => {
  if (!existsSync(folder)) {
    it('The requests equal those of the sources (skipped: the folder does not exist)');
    return;
  }
  const server = useCaptureServer();

  for (const { id, endpoint, params, expected } of JSON.parse(
    readFileSync(join(folder, 'requests.json'), 'utf8'),
  ) as Request[]) {
    if (SKIPPED[id]) {
      it(`${id} ${endpoint} (skipped: ${SKIPPED[id]})`);
      continue;
    }
    it(`${id}: ${endpoint} sends the request of the source`, async () => {
      const client = server.client({}, { ...api.schema }) as Loose;
      const given = { ...params, ...(expected.userToken && TOKEN) };
      const host = endpoint.startsWith('rule') ? api.schema.host : undefined;
      let url: URL;
      if (host) {
        await client.request(`${expected.verb} ${expected.path.replace('/1.2/', '')}`, given).catch(() => {});
      } else {
        const result = methodOf(client, endpoint)?.(given);
        if (typeof result?.url === 'function') {
          url = new URL(result.url());
          expect([url.hostname, url.pathname]).to.deep.equal([expected.host, expected.path]);
          if (expected.scheme) expect(url.protocol).to.equal(`${expected.scheme}:`);
          expect(url.searchParams.has('oauth_token')).to.equal(expected.userToken === true);
          expect(lower(url.searchParams)).to.deep.equal(lower(Object.entries(expected.query)));
          return;
        }
        await result?.catch(() => {});
      }
      const sent = server.only;
      expect([sent.method, sent.path]).to.deep.equal([expected.verb, expected.path]);
      expect(lower(new URLSearchParams(sent.query))).to.deep.equal(lower(Object.entries(expected.query)));
      if (expected.body?.xml) expect(JSON.parse(sent.body)).to.be.an('object');
      else if (expected.body) expect(JSON.parse(sent.body)).to.deep.equal(expected.body);
      else expect(sent.body).to.equal('');
      const type = expected.body?.xml ? 'application/json' : (expected.contentType ?? undefined);
      expect(header(sent, 'content-type')).to.equal(type);
      const authorization = header(sent, 'authorization') ?? '';
      expect(authorization !== '').to.equal(expected.auth !== 'key');
      expect(authorization.includes('oauth_token')).to.equal(expected.userToken === true);
    });
  }
});

describe('Golden responses', () => {
  if (!existsSync(folder)) {
    it('The responses are read as the sources say (skipped: the folder does not exist)');
    return;
  }
  const server = useCaptureServer();
  /** The values for the slugs of all paths. */
  const needed = {
    id: 1,
    playlistId: 1,
    playlistItemId: 1,
    playlistGroupId: 1,
    purchaseId: 1,
    releaseId: 1,
    trackId: 1,
  };
  const arrays: Record<string, object> = {
    'PlaylistGroups.addPlaylists': { playlistGroupId: 1, playlists: [] },
    'Playlists.addTracks': { playlistId: 1, tracks: [] },
  };

  for (const golden of JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as Response[]) {
    const { id, endpoint, status, contentType, headers, body } = golden;
    const { outcome, paths = {}, code, message } = golden.expect;
    const reason = SKIPPED[id] ?? (outcome === 'binary' ? 'its method returns media' : undefined);
    if (reason) {
      it(`${id} ${endpoint} (skipped: ${reason})`);
      continue;
    }
    it(`${id}: the response to ${endpoint} is read as ${outcome}`, async () => {
      const client = server.client({}, { ...api.schema }) as Loose;
      server.answer({
        status,
        body,
        headers: { ...headers, ...(contentType && { 'Content-Type': contentType }) },
      });
      const call = methodOf(client, endpoint) ?? ((params: unknown) => client.request('GET any', params));
      const result: Loose = await call(arrays[endpoint] ?? needed).then(
        (data: unknown) => data,
        (error: unknown) => error,
      );
      expect(result instanceof Error ? result.name : 'data', String(result.stack)).to.equal(outcome);
      if (code !== undefined && outcome === 'ApiError') expect(result.code).to.equal(code);
      if (message !== undefined && outcome === 'ApiError') expect(result.message).to.include(message);
      for (const [path, value] of Object.entries(paths)) {
        const found = path
          .split(/[.[\]]+/)
          .filter(Boolean)
          .reduce((node, step) => node?.[step], result);
        const count = /^(\d+) items?$/.exec(String(value));
        if (count) expect(found, path).to.have.length(Number(count[1]));
        else expect(found, path).to.equal(value);
      }
    });
  }
});
