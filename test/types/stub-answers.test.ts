/** The types against what the stub answers through the client: every method, with much and with nothing in the answer. */
import https from 'node:https';
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub';
import api = require('../../lib');
import { readTable } from '../../scripts/generate/table';
import { createWalker, type Walker } from './walk';

type Params = Record<string, unknown>;
/** A method, and its parameters or how they come about. */
type Call = [method: string, params?: Params | ((client: AnyClient) => Promise<Params>)];
type AnyClient = Record<string, () => Record<string, (params?: Params) => Promise<Params>>>;

const token = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };
const page = { pageSize: 50 };
const soon = {
  activatedAt: '2020-01-01T00:00:00Z',
  currentPeriodStartDate: '2020-01-01T00:00:00Z',
  expiryDate: '2040-01-01T00:00:00Z',
};
const plan = {
  planCode: 'premium-unlimited-streaming',
  status: 'active',
  currency: 'GBP',
  recurringFee: 999,
};

async function filledBasket(client: AnyClient): Promise<{ basketId: string; itemId: string }> {
  const { basket } = (await call(client, 'Basket.create')) as { basket: { id: string } };
  const filled = await call(client, 'Basket.addItem', { basketId: basket.id, releaseId: 2431 });
  const { basketItems } = filled['basket'] as { basketItems: Array<{ id: string }> };
  return { basketId: basket.id, itemId: basketItems[0]?.id ?? '' };
}

async function registeredCard(client: AnyClient): Promise<{ id: string }> {
  const begun = await call(client, 'User.registerCard', { redirectUrl: 'http://localhost/', ...token });
  return { id: (begun['cardRegistration'] as { id: string }).id };
}

const basketAnd = (more: Params) => async (client: AnyClient) => ({
  basketId: (await filledBasket(client)).basketId,
  ...more,
});

const calls: Call[] = [
  ['Releases.getByDate', page],
  ['Releases.getByDate', { fromDate: '19000101', toDate: '19000102' }],
  ['Releases.getDetails', { releaseId: 2431 }],
  ['Releases.getDetails', { releaseId: 1192901 }],
  ['Releases.getEditorial', { releaseId: 2431 }],
  ['Releases.getEditorial', { releaseId: 1192901 }],
  ['Releases.getChart', page],
  ['Releases.getRecommendations', { releaseId: 2431, ...page }],
  ['Releases.search', { q: 'a', ...page }],
  ['Releases.search', { q: 'zzzzzzzz' }],
  ['Releases.getTracks', { releaseId: 1192901, ...page }],
  ['Releases.getTags', { releaseId: 2431 }],
  ['Releases.matchById', { sevenDigitalIds: '2431,1' }],
  ['Releases.getNewByTags', { tags: 'rock', ...page }],
  ['Releases.getTopByTags', { tags: 'rock', ...page }],
  ['Artists.browse', { letter: 'm', ...page }],
  ['Artists.browse', { letter: 'zzzz' }],
  ['Artists.getChart', page],
  ['Artists.getDetails', { artistId: 1 }],
  ['Artists.getReleases', { artistId: 1, ...page }],
  ['Artists.getReleases', { artistId: 1, page: 1000 }],
  ['Artists.getSimilar', { artistId: 1, ...page }],
  ['Artists.search', { q: 'a', ...page }],
  ['Artists.getTopTracks', { artistId: 1, ...page }],
  ['Artists.getTags', { artistId: 1 }],
  ['Artists.matchById', { sevenDigitalIds: '1' }],
  ['Artists.getTopByTags', { tags: 'rock', ...page }],
  ['Tracks.getChart', page],
  ['Tracks.getDetails', { trackId: 12345 }],
  ['Tracks.search', { q: 'timbalake' }],
  ['Tracks.search', { q: 'a', ...page }],
  ['Tracks.matchById', { sevenDigitalIds: '12345' }],
  ['Tags.all', page],
  ['Basket.create'],
  ['Basket.get', basketAnd({})],
  ['Basket.addItem', basketAnd({ releaseId: 769006, trackId: 13166687 })],
  ['Basket.addPricedItem', basketAnd({ releaseId: 2431, price: '1.50' })],
  ['Basket.applyVoucher', basketAnd({ voucherCode: 'STUB-HALF' })],
  ['Basket.removeItem', filledBasket],
  ['Basket.getPayPalUrl', basketAnd({})],
  ['Basket.completePayPalPurchase', basketAnd({ token: 'success', ...token })],
  ['User.getUnlimitedStreaming', token],
  ['User.updateUnlimitedStreaming', { userId: '4000001', ...plan, ...soon }],
  ['User.getLocker', token],
  ['User.getLocker', { ...token, releaseId: 2431 }],
  ['User.purchaseItem', { releaseId: 2431, price: '9.99', ...token }],
  ['User.purchaseRrpItem', { releaseId: 2431, ...token }],
  ['User.purchaseBasket', basketAnd(token)],
  ['User.purchasePricedItem', { releaseId: 2431, price: '1.50', ...token }],
  ['User.listCards', token],
  ['User.selectCard', { cardId: 1, ...token }],
  ['User.registerCard', { redirectUrl: 'http://localhost/', ...token }],
  ['User.getCardRegistration', async (client) => ({ ...(await registeredCard(client)), ...token })],
  ['User.deliverItem', { releaseId: 2431, transactionId: 't-1', userId: '4000001', ...token }],
  ['User.signup', { emailAddress: 'new@example.com', password: 'password-1' }],
  ['User.create', { userId: 'partner-1' }],
  ['User.getDetails', { userId: '4000001' }],
  ['User.authenticate', { emailAddress: 'demo@example.com', password: 'demo-password' }],
  ['Users.find', { emailAddress: 'demo@example.com' }],
  ['Users.update', { id: '4000001', emailAddress: 'demo2@example.com', ...token }],
  ['User.deleteCard', { cardId: 1, ...token }],
  ['User.listCards', token],
  ['Territories.getCountries'],
  ['Translations.get', page],
  ['Translations.get', { page: 100_000 }],
  ['IpLookup.getCountryForIp', { ipaddress: '127.0.0.1' }],
  ['Editorial.getList', { key: 'home2' }],
  ['Editorial.getList', { key: 'one_only' }],
  ['Editorial.getList', { key: 'nothing_yet' }],
  ['Catalogue.getArtistIdByUrl', { artistSlug: 'various-artists' }],
  ['Catalogue.getReleaseIdByUrl', { releaseSlug: 'harriet-plain-2431' }],
  ['Payment.getCardTypes'],
  ['Payment.getVoucherDetails', { voucherCode: 'STUB-FREE' }],
];

function call(client: AnyClient, method: string, params?: Params): Promise<Params> {
  const [resource = '', name = ''] = method.split('.');
  const instance = client[resource]?.();
  if (!instance?.[name]) throw new Error(`no method ${method}`);
  return instance[name](params);
}

describe('the types of answers and the stub', () => {
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
        httpsAgent: new https.Agent({ ca: stub.certificate }),
      },
      { ...api.schema, host: stub.host, sslHost: stub.host, port: stub.port },
    );
    client = typed as unknown as AnyClient;
  });
  after(() => stub.close());

  for (const [method, params] of calls) {
    const shown = typeof params === 'function' ? '' : JSON.stringify(params ?? {});
    it(`agree on ${method} ${shown}`.trim(), async () => {
      const answer = await call(client, method, typeof params === 'function' ? await params(client) : params);
      expect(
        walk(answer, `${method.replace(/\.(.)/, (_, first: string) => first.toUpperCase())}Response`),
      ).to.deep.equal([]);
    });
  }

  it('are asked about every method of the table', () => {
    const asked = new Set(calls.map(([method]) => method));
    const methods = readTable().flatMap(({ name, methods: own }) =>
      own.map((method) => `${name}.${method.name}`),
    );
    expect(methods.filter((method) => !asked.has(method))).to.deep.equal([]);
  });
});
