/** The five tests of 1.0.0 that use the live service (C-146), for the stub and, with an account, for the service. */
import { expect } from 'chai';
import { api, type TokenPair } from './client';
import { argumentsOf, dataOf, rejectionOf } from './settle';

export interface Setting {
  /** A client that may apply vouchers. */
  client: api.Client;
  user: TokenPair;
  /** The code of a voucher that makes the basket free. */
  voucherCode: string;
  /** An item for a basket. */
  item: { releaseId: number; trackId?: number; itemId?: number };
  stream: { address: string; params: { trackId: number; formatId: number } };
  /** Requests a URL and returns the HTTP status. */
  statusOf: (address: string) => Promise<number>;
}

export function oauthTests(setting: () => Setting): void {
  it('A 2-legged call without key and secret is an OAuthError (C-146.1)', async () => {
    const stranger = setting().client.reconfigure({ consumerkey: '', consumersecret: '' });
    // Without the required parameters, because the missing key is reported first.
    const params = {} as api.BasketApplyVoucherParams;
    const [error, ...more] = await argumentsOf((done) => new stranger.Basket().applyVoucher(params, done));
    expect(more).to.deep.equal([]);
    expect(error).to.be.instanceOf(api.errors.OAuthError);
    expect((error as Error).message).to.match(/oauth/i);
  });

  it('A voucher is applied to a basket (C-146.2)', async () => {
    const { client, item, voucherCode } = setting();
    const baskets = new client.Basket();
    const created = await dataOf((done) => baskets.create({}, done));
    const basketId: string = created.basket.id;
    expect(basketId).to.be.a('string').with.length.at.least(1);

    const filled = await dataOf((done) => baskets.addItem({ basketId, ...item }, done));
    expect(filled.basket.basketItems).to.have.length(1);
    expect(Number(filled.basket.amountDue.amount)).to.be.greaterThan(0);

    const paid = await dataOf((done) => baskets.applyVoucher({ basketId, voucherCode }, done));
    expect(Number(paid.basket.amountDue.amount)).to.equal(0);
  });

  it('A 3-legged call without a token is an OAuthError that mentions the token (C-146.3)', async () => {
    const error = await rejectionOf(setting().client.User().getLocker({}));
    expect(error).to.be.instanceOf(api.errors.OAuthError);
    expect(error.message).to.match(/oauth.*token/i);
  });

  it('The token of a user returns the locker of the user (C-146.4)', async () => {
    const { client, user } = setting();
    const { locker } = await dataOf((done) => new client.User().getLocker({ ...user }, done));
    expect(locker).to.have.property('lockerReleases');
  });

  it('The signed URL of a stream from a locker works (C-146.5)', async () => {
    const { client, user, stream, statusOf } = setting();
    const oauth = new client.OAuth({ defaultParams: { country: 'gb', ...user } });
    expect(await statusOf(oauth.sign(stream.address, stream.params))).to.equal(200);
  });
}
