import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import {
  type Answer,
  encode,
  failure,
  type Params,
  post,
  send,
  signed,
  TOKEN,
  type Tree,
  xml,
} from './helpers';

describe('Cards at the stub', () => {
  let stub: Stub;
  const asUser = (path: string, params: Params = {}): Promise<Answer> =>
    signed(stub, path, params, { token: TOKEN });

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  const register = async (form: Params): Promise<Tree> => {
    const redirectUrl = 'http://localhost/back?x=1';
    const begun = await post(stub, '/user/payment/cardregistration', { redirectUrl }, { token: TOKEN });
    const { id, status, redirectUrl: page } = (await xml(begun)).cardRegistration;
    expect(status).to.equal('pending');
    expect((await send(stub, page)).text).to.include('name="cardNumber"');
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const back = await send(stub, page, { method: 'POST', headers, body: encode(form) });
    expect([back.status, back.headers.location]).to.deep.equal([
      302,
      `${redirectUrl}&cardRegistrationId=${id}`,
    ]);
    return (await xml(await asUser(`/user/payment/cardregistration/${id}`, { id }))).cardRegistration;
  };
  const GOOD = { cardNumber: '5555 5555 5555 4444', cardHolderName: 'Bo B', expiryDate: '209901' };

  it('A card is registered on a page, listed, selected and deleted', async () => {
    const { status, card } = await register(GOOD);
    expect(status).to.equal('complete');
    expect(card).to.deep.include({
      type: 'MASTERCARD',
      last4digits: '4444',
      expiryDate: '209901',
      default: 'false',
    });
    expect(
      (await post(stub, '/user/payment/card/select', { cardId: card.id }, { token: TOKEN })).status,
    ).to.equal(200);
    expect((await post(stub, '/user/payment/card/delete', { cardId: 1 }, { token: TOKEN })).status).to.equal(
      200,
    );
    const { cards } = await xml(await asUser('/user/payment/card'));
    expect(cards.card).to.deep.include({ id: card.id, default: 'true' });
  });

  const bad: Array<[what: string, form: Params, code: string]> = [
    ['that has expired', { ...GOOD, expiryDate: '201901' }, '1002'],
    ['without a name', { ...GOOD, cardHolderName: '' }, '1002'],
    ['with letters in its number', { ...GOOD, cardNumber: 'ABCD' }, '1002'],
    ['that cannot be added', { ...GOOD, cardNumber: '4012888888881881' }, '3103'],
    ['that is declined', { ...GOOD, cardNumber: '4000000000000127' }, '3104'],
  ];
  for (const [what, form, code] of bad) {
    it(`A card ${what} is not registered (${code})`, async () => {
      const { status, error } = await register(form);
      expect([status, error.code]).to.deep.equal(['error', code]);
    });
  }

  const failing: Array<[number: string, code: string]> = [
    ['4000000000000069', '3001'],
    ['4000000000000002', '3003'],
    ['4000000000000341', '3005'],
  ];
  for (const [cardNumber, code] of failing) {
    it(`A payment with the card ${cardNumber} is the error ${code}`, async () => {
      const { card } = await register({ ...GOOD, cardNumber });
      await post(stub, '/user/payment/card/select', { cardId: card.id }, { token: TOKEN });
      const paid = await asUser('/user/purchase/item', { releaseId: 2431, price: '9.99' });
      expect((await failure(paid))[1]).to.equal(code);
    });
  }

  it('A user cannot see the cards and registrations of other users', async () => {
    const begun = await post(
      stub,
      '/user/payment/cardregistration',
      { redirectUrl: 'http://localhost' },
      { token: TOKEN },
    );
    const { id } = (await xml(begun)).cardRegistration;
    await signed(stub, '/user/create', { userId: 'other' });
    const peeked = await signed(stub, `/user/payment/cardregistration/${id}`, { userId: 'other' });
    expect((await failure(peeked))[1]).to.equal('2001');
    expect(
      (await failure(await post(stub, '/user/payment/card/select', { cardId: 9 }, { token: TOKEN })))[1],
    ).to.equal('2001');
  });
});
