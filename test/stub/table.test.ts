import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub';
import { HANDLERS } from '../../integration-test/api-stub/actions';
import { type Endpoint, endpoints } from '../../integration-test/api-stub/server/table';
import { json, type Params, signed, TOKEN, xml } from './helpers';

/** A good value for every required parameter. */
const VALUES: Params = {
  artistId: 1,
  artistSlug: 'various-artists',
  basketId: '',
  cardId: 1,
  emailAddress: 'demo@example.com',
  id: '4000001',
  ipaddress: '127.0.0.1',
  itemId: '',
  key: 'home2',
  letter: 'm',
  password: 'demo-password',
  q: 'lunar',
  redirectUrl: 'http://localhost/back',
  releaseId: 2431,
  releaseSlug: 'harriet-plain-2431',
  tags: 'rock',
  trackId: 12345,
  transactionId: 't-1',
  userId: '4000001',
  voucherCode: 'STUB-FREE',
  planCode: 'premium-unlimited-streaming',
  status: 'active',
  currency: 'GBP',
  recurringFee: 999,
  activatedAt: '2020-01-01T00:00:00Z',
  currentPeriodStartDate: '2020-01-01T00:00:00Z',
  expiryDate: '2040-01-01T00:00:00Z',
};

/** What single actions want besides or instead. */
const MORE: Record<string, Params> = {
  'Releases.matchById': { sevenDigitalIds: '2431,1' },
  'Artists.matchById': { sevenDigitalIds: '1' },
  'Tracks.matchById': { sevenDigitalIds: '12345' },
  'Basket.addPricedItem': { basketId: '', releaseId: 2431, price: '1.50' },
  'Basket.completePayPalPurchase': { token: 'success' },
  'User.purchaseItem': { price: '9.99' },
  'User.purchasePricedItem': { releaseId: 2431, price: '1.50' },
  'User.signup': { emailAddress: 'new@example.com' },
  'User.create': { userId: 'partner-1' },
  'Payment.getVoucherDetails': { voucherCode: 'STUB-FREE' },
};

describe('the stub and the table', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  it('has an answer for every action of api.json, and for nothing else', () => {
    expect(Object.keys(HANDLERS).sort()).to.deep.equal(endpoints.map(({ name }) => name).sort());
    expect(endpoints).to.have.length.at.least(61);
  });

  for (const endpoint of endpoints) {
    it(`answers ${endpoint.name} in XML with what the table says`, async () => {
      const response = await xml(await call(endpoint));
      expect([response.status, response.version]).to.deep.equal(['ok', '1.2']);
      const root = endpoint.action.response?.root;
      if (root) expect(response).to.have.property(root);
    });

    it(`answers ${endpoint.name} in JSON with the inside of the response (C-81)`, async () => {
      const answer = await call(endpoint, { Accept: 'application/json' });
      if (endpoint.name === 'User.deliverItem') {
        expect(answer.headers['content-type']).to.match(/xml/);
        return;
      }
      expect(answer.headers['content-type']).to.match(/json/);
      const response = json(answer);
      expect([response.status, response.version]).to.deep.equal(['ok', '1.2']);
      const root = endpoint.action.response?.root;
      if (root) expect(response).to.have.property(root);
    });
  }

  const withRequired = endpoints.filter(({ action, path }) =>
    (action.params ?? []).some(({ name, required }) => required && !path.includes(`:${name}`)),
  );
  for (const endpoint of withRequired) {
    it(`says what ${endpoint.name} lacks (1001)`, async () => {
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
    it(`never breaks over what the parameters of ${name} hold`, async () => {
      for (const value of odd) {
        const names = (action.params ?? []).filter((definition) => definition.name !== 'id');
        const params = Object.fromEntries(names.map((definition) => [definition.name, value]));
        const where = path.replace(':id', encodeURIComponent(value));
        const token = action.oauth === '3-legged' ? TOKEN : undefined;
        const answer = await signed(stub, where, { ...params, price: value }, { method: verb, token });
        expect(answer.status, `${value}: ${answer.text}`).to.be.within(200, 499);
      }
    });
  }

  /** A call with a good value for all that is required, or with nothing but what is in the path. */
  async function call(endpoint: Endpoint, headers = {}, bare = false) {
    const { action, verb, name } = endpoint;
    const params: Params = {};
    for (const definition of action.params ?? []) {
      if (definition.required) params[definition.name] = VALUES[definition.name]!;
    }
    Object.assign(params, MORE[name]);
    if (!bare) await prepare(name, params);
    const path = endpoint.path.replace(':id', String(params.id ?? ''));
    delete params.id;
    const token = action.oauth === '3-legged' ? TOKEN : undefined;
    return signed(stub, path, bare ? {} : params, { method: verb, token, headers });
  }

  /** Makes the basket, the card registration or the card that a call is about. */
  async function prepare(name: string, params: Params): Promise<void> {
    if ('basketId' in params) {
      const made = await xml(await signed(stub, '/basket/create'));
      params.basketId = made.basket.id;
      const filled = await xml(
        await signed(stub, '/basket/addItem', { basketId: made.basket.id, releaseId: 2431 }),
      );
      if ('itemId' in params) params.itemId = filled.basket.basketItems.basketItem.id;
    }
    if (name === 'User.getCardRegistration') {
      const to = { redirectUrl: 'http://localhost/' };
      const begun = await signed(stub, '/user/payment/cardregistration', to, {
        method: 'POST',
        token: TOKEN,
      });
      params.id = (await xml(begun)).cardRegistration.id;
    }
  }
});
