import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { HANDLERS } from '../../integration-test/api-stub/actions';
import { type Endpoint, endpoints } from '../../integration-test/api-stub/server/table';
import { sampleParams } from '../../scripts/generate/samples';
import { json, type Params, signed, signedJson, TOKEN, xml } from './helpers';

describe('The stub and the schema', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  it('The stub has a handler for every action of api.json, and no other', () => {
    expect(Object.keys(HANDLERS).sort()).to.deep.equal(endpoints.map(({ name }) => name).sort());
  });

  const page = ['page', 'pageSize', 'totalItems'];
  /** The keys at the root of JSON without an envelope, or next to the status if XML has a root. */
  const JSON_ROOTS: Record<string, string[]> = {
    'Releases.getDetailsBatch': ['items'],
    'Tracks.getDetailsBatch': ['items'],
    'User.listPlaylists': [...page, 'playlists'],
    'User.refundRelease': ['status', 'version', 'purchaseId', 'releaseId'],
    'User.refundTrack': ['status', 'version', 'purchaseId', 'trackId'],
    'Playlists.getAll': [...page, 'playlists'],
    'Playlists.create': ['playlist'],
    'Playlists.get': ['playlist'],
    'Playlists.replace': ['playlist'],
    'Playlists.getDetails': ['playlist'],
    'Playlists.getTracks': [...page, 'tracks'],
    'Playlists.addTracks': ['playlist'],
    'Playlists.removeTrack': ['playlist'],
    'Playlists.moveTrack': ['playlist'],
    'PlaylistGroups.getAll': [...page, 'playlistGroups'],
    'PlaylistGroups.create': ['playlistGroup'],
    'PlaylistGroups.get': ['playlistGroup'],
    'PlaylistGroups.addPlaylists': ['playlistGroup'],
    'PlaylistGroups.replace': ['playlistGroup'],
    'Previews.logStreams': [],
  };
  const EMPTY = ['Playlists.delete', 'Playlists.updateDetails', 'PlaylistGroups.delete'];
  const isEmpty = ({ name }: Endpoint): boolean => EMPTY.includes(name);

  for (const endpoint of endpoints.filter(isEmpty)) {
    it(`${endpoint.name} returns no body`, async () => {
      const answer = await call(endpoint);
      expect([200, 204], answer.text).to.include(answer.status);
      expect([answer.text, answer.headers['content-type']]).to.deep.equal(['', undefined]);
    });
  }

  for (const endpoint of endpoints.filter((item) => !isEmpty(item))) {
    const { name, action } = endpoint;
    const isJsonOnly = action.accept === 'json';
    if (!isJsonOnly) {
      it(`${name} returns XML with the root that the schema names`, async () => {
        const response = await xml(await call(endpoint));
        expect([response.status, response.version]).to.deep.equal(['ok', '1.2']);
        const root = action.response?.root;
        if (root) expect(response).to.have.property(root);
      });
    }

    const roots = JSON_ROOTS[name];
    it(`answers ${name} in JSON with ${roots ? `${roots.join(', ') || 'nothing'} at the root` : 'the inside of the response (C-81)'}`, async () => {
      const answer = await call(endpoint, { Accept: 'application/json' });
      if (name === 'User.deliverItem') {
        expect(answer.headers['content-type']).to.match(/xml/);
        return;
      }
      expect(answer.headers['content-type']).to.match(/json/);
      const response = json(answer);
      if (roots) {
        expect(Object.keys(response)).to.have.members(roots);
        return;
      }
      expect([response.status, response.version]).to.deep.equal(['ok', '1.2']);
      const root = action.response?.root;
      if (root) expect(response).to.have.property(root);
    });
  }

  const withRequired = endpoints.filter(({ action, path }) =>
    action.params.some(({ name, required }) => required && !path.includes(`:${name}`)),
  );
  for (const endpoint of withRequired) {
    it(`${endpoint.name} without its required parameters is an error with a name (1001)`, async () => {
      const answer = await call(endpoint, {}, true);
      const { error } = await xml(answer);
      expect([answer.status, error.code]).to.deep.equal([400, '1001']);
      expect(error.errorMessage).to.match(/^Missing parameter \w+\.$/);
    });
  }

  const odd = [
    '0',
    '-1',
    '999999999999999',
    'NaN',
    '__proto__',
    'a\u0000b',
    '\u{1F3B5}é',
    '2024-13-45',
    '%',
    ',',
    ' ',
    'x~y~',
  ];
  for (const { name, action, verb, path } of endpoints) {
    it(`Unusual parameter values of ${name} never cause a status 500`, async () => {
      for (const value of odd) {
        const names = action.params.filter((definition) => definition.in !== 'path');
        const params = Object.fromEntries(names.map((definition) => [definition.name, value]));
        const where = path.replace(/:[^/]+/g, encodeURIComponent(value));
        const token = action.oauth === '3-legged' ? TOKEN : undefined;
        const answer = await signed(stub, where, { ...params, price: value }, { method: verb, token });
        expect(answer.status, `${value}: ${answer.text}`).to.be.within(200, 499);
      }
    });
  }

  /** The sample call of the schema, or a call with only the slugs. */
  async function call({ action, verb, name, path }: Endpoint, headers = {}, bare = false) {
    const params = sampleParams(name, action.params, action.sample) as Params;
    const inPath = action.params.filter((definition) => definition.in === 'path');
    const filled = inPath.reduce(
      (text, { name: slug }) => text.replace(`:${slug}`, String(params[slug])),
      path,
    );
    for (const { name: slug } of inPath) delete params[slug];
    const token = action.oauth === '3-legged' ? TOKEN : undefined;
    const signing = { method: verb, token, headers };
    if (!action.body) return signed(stub, filled, bare ? {} : params, signing);
    const inBody = new Set(action.params.filter((one) => one.in === 'body').map((one) => one.name));
    const part = (isBody: boolean): Params =>
      Object.fromEntries(Object.entries(params).filter(([one]) => inBody.has(one) === isBody));
    const body = action.bodyArray ? params[action.bodyArray] : part(true);
    return signedJson(stub, filled, bare ? {} : part(false), bare ? '' : body, signing);
  }
});
