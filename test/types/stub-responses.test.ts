/** The types and the responses of the stub through the client: every method, with many and with few data. */
import https from 'node:https';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { DEMO_BASKET } from '../../integration-test/api-stub/state';
import api = require('../../lib/index');
import { sampleToken } from '../../scripts/generate/samples';
import { readResources } from '../../scripts/generate/schema';
import { createWalker, type Walker } from './walk';

type Params = Record<string, unknown>;
/** A method and its parameters. */
type Call = [method: string, params: Params];
type AnyClient = Record<string, () => Record<string, (params?: Params) => Promise<Params>>>;

const page = { pageSize: 50 };

/** The sample call of every method in the schema, with long pages if it has pages. */
const sampleCalls: Call[] = readResources().flatMap(({ name, methods }) =>
  methods
    .filter(({ isMedia }) => !isMedia)
    .map((method): Call => {
      const token = method.auth === '3-legged' ? sampleToken : {};
      return [`${name}.${method.name}`, { ...method.sample, ...token, ...(method.hasPages && page) }];
    }),
);

/** Calls whose responses have other data, or none. */
const otherCalls: Call[] = [
  ['Releases.getByDate', { fromDate: '19000101', toDate: '19000102' }],
  ['Releases.getDetails', { releaseId: 1192901 }],
  ['Releases.getEditorial', { releaseId: 1192901 }],
  ['Releases.search', { q: 'zzzzzzzz' }],
  ['Releases.search', { q: 'a', ...page }],
  ['Releases.getTracks', { releaseId: 1192901, ...page }],
  ['Artists.browse', { letter: 'zzzz' }],
  ['Artists.getReleases', { artistId: 1, page: 1000 }],
  ['Artists.search', { q: 'a', ...page }],
  ['Tracks.search', { q: 'timbalake' }],
  ['Tracks.search', { q: 'a', ...page }],
  ['Basket.addItem', { basketId: DEMO_BASKET, releaseId: 769006, trackId: 13166687 }],
  ['User.getLocker', { ...sampleToken, releaseId: 2431 }],
  ['Translations.get', { page: 100_000 }],
  ['Editorial.getList', { key: 'one_only' }],
  ['Editorial.getList', { key: 'nothing_yet' }],
];

function call(client: AnyClient, method: string, params?: Params): Promise<Params> {
  const [resource = '', name = ''] = method.split('.');
  const instance = client[resource]?.();
  if (!instance?.[name]) throw new Error(`no method ${method}`);
  return instance[name](params);
}

describe('The types of responses and the stub', () => {
  let stub: Stub;
  let client: AnyClient;
  let walk: Walker;

  before(async () => {
    walk = createWalker();
    stub = await startStub();
    const typed = api.configure(
      {
        consumerkey: 'YOUR_KEY_HERE',
        consumersecret: 'YOUR_SECRET_HERE',
        logger: null,
        httpsAgent: new https.Agent({ keepAlive: true, ca: stub.certificate }),
      },
      { ...api.schema, host: stub.host, sslHost: stub.host, port: stub.port },
    );
    client = typed as unknown as AnyClient;
  });
  after(() => stub.close());

  beforeEach(() => stub.reset());

  for (const [method, params] of [...sampleCalls, ...otherCalls]) {
    it(`The response of ${method} ${JSON.stringify(params)} has its declared type`, async () => {
      expect(walk(await call(client, method, params), responseType(method))).to.deep.equal([]);
    });
  }

  it('The cards of a user without cards have their declared type', async () => {
    await call(client, 'User.deleteCard', { cardId: 1, ...sampleToken });
    const cards = await call(client, 'User.listCards', sampleToken);
    expect(cards).to.have.property('cards', '');
    expect(walk(cards, responseType('User.listCards'))).to.deep.equal([]);
  });

  function responseType(method: string): string {
    return `${method.replace(/\.(.)/, (_, first: string) => first.toUpperCase())}Response`;
  }
});
