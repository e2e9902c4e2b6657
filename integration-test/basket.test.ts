/** A basket from its creation to the locker, with each way to pay. */
import { expect } from 'chai';
import { api, client } from './support/client';
import { addCard, shopper, type Shopper } from './support/people';
import { describeWhole } from './support/server';
import { rejectionOf } from './support/settle';
import { submit } from './support/web';

const RELEASE = { releaseId: 2431 };
const TRACK = { releaseId: 769006, trackId: 13166687 };

describeWhole('A basket', () => {
  let person: Shopper;
  let baskets: api.BasketResource;
  let user: api.UserResource;
  let basketId: string;

  beforeEach(async () => {
    person = await shopper();
    const forPerson = client({ defaultParams: { ...person.token, country: 'GB' } });
    baskets = forPerson.Basket();
    user = forPerson.User();
    basketId = (await baskets.create()).basket.id;
  });

  /** The locker: releases with the tracks that the user owns. */
  async function owned(): Promise<Record<string, string[]>> {
    const { locker } = await user.getLocker();
    return Object.fromEntries(
      locker.lockerReleases.lockerRelease.map(({ release, lockerTracks }) => [
        release.id,
        lockerTracks.lockerTrack.map(({ track }) => track.id),
      ]),
    );
  }

  it('Items are added, removed and paid by card, and then are in the locker', async () => {
    await baskets.addItem({ basketId, ...RELEASE });
    const { basket: two } = await baskets.addItem({ basketId, ...TRACK });
    expect([two.itemCount, two.amountDue?.amount]).to.deep.equal(['2', '10.98']);
    const ids = two.basketItems.map(({ releaseId, trackId }) => [releaseId, trackId]);
    expect(ids).to.deep.equal([
      ['2431', ''],
      ['769006', '13166687'],
    ]);
    expect((await baskets.get({ basketId })).basket).to.deep.equal(two);

    const { basket: one } = await baskets.removeItem({ basketId, itemId: two.basketItems[0]!.id });
    expect(one.basketItems).to.have.length(1);
    expect(await owned()).to.deep.equal({});

    const { purchase } = await user.purchaseBasket({ basketId });
    expect(purchase.id).to.match(/^\d+$/);
    expect(await owned()).to.deep.equal({ '769006': ['13166687'] });
    const gone = await rejectionOf(baskets.get({ basketId }));
    expect([gone.name, gone.code, gone.statusCode]).to.deep.equal(['ApiError', '2001', 404]);
  });

  it('A voucher reduces the price by half, and another to zero (POST, 2-legged)', async () => {
    await baskets.addItem({ basketId, ...RELEASE });
    const half = await baskets.applyVoucher({ basketId, voucherCode: 'STUB-HALF' });
    expect(Number(half.basket.amountDue?.amount)).to.be.closeTo(9.99 / 2, 0.01);
    const free = await baskets.applyVoucher({ basketId, voucherCode: 'STUB-FREE' });
    expect(free.basket.amountDue?.amount).to.equal('0.00');
    await user.purchaseBasket({ basketId });
    expect(await owned()).to.deep.equal({ '2431': ['12345', '12346', '12347'] });
  });

  it('A basket is paid on the page of PayPal', async () => {
    await baskets.addItem({ basketId, ...TRACK });
    const { expressCheckout } = await baskets.getPayPalUrl({ basketId });
    const early = await rejectionOf(baskets.completePayPalPurchase({ basketId }));
    expect([early.name, early.code]).to.deep.equal(['ApiError', '3101']);
    await submit(expressCheckout.url!, { decision: 'pay' });
    await baskets.completePayPalPurchase({ basketId });
    expect(await owned()).to.deep.equal({ '769006': ['13166687'] });
  });

  it('A card that fails does not pay, and another card does', async () => {
    const { cards } = await user.listCards();
    const good = (cards as api.CardList).card[0]!.id!;
    const registration = await addCard(user, '4000000000000069');
    const { cardRegistration } = await user.getCardRegistration({ id: registration });
    await user.selectCard({ cardId: cardRegistration.card!.id! });
    await baskets.addItem({ basketId, ...TRACK });
    const failed = await rejectionOf(user.purchaseBasket({ basketId }));
    expect([failed.name, failed.code, failed.statusCode]).to.deep.equal(['ApiError', '3001', 400]);
    expect(await owned()).to.deep.equal({});
    await user.selectCard({ cardId: good });
    await user.purchaseBasket({ basketId });
    expect(await owned()).to.have.all.keys('769006');
  });

  it('A basket belongs to its shop, and another shop rejects it (2002, C-144)', async () => {
    const abroad = client().reconfigure({ defaultParams: { shopId: 1064 } });
    const refusals = await Promise.all([
      rejectionOf(abroad.Basket().addItem({ basketId, ...TRACK })),
      rejectionOf(abroad.Basket().applyVoucher({ basketId, voucherCode: 'STUB-FREE' })),
    ]);
    expect(refusals.map(({ name, code }) => [name, code])).to.deep.equal([
      ['ApiError', '2002'],
      ['ApiError', '2002'],
    ]);
  });
});
