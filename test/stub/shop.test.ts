import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import {
  type Answer,
  failure,
  httpsUrl,
  type Params,
  plain,
  post,
  send,
  signed,
  TOKEN,
  type Tree,
  xml,
} from './helpers';

const TRACK = { releaseId: 769006, trackId: 13166687 };

describe('Shopping at the stub', () => {
  let stub: Stub;
  const get = async (path: string, params: Params): Promise<Tree> => xml(await plain(stub, path, params));
  const asUser = (path: string, params: Params = {}): Promise<Answer> =>
    signed(stub, path, params, { token: TOKEN });
  const newBasket = async (params: Params = {}): Promise<string> =>
    (await get('/basket/create', params)).basket.id;
  const lockerIds = async (): Promise<string[]> => {
    const { lockerRelease } = (await xml(await asUser('/user/locker'))).locker.lockerReleases;
    return [lockerRelease].flat().map(({ release }: Tree) => release.id);
  };

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  describe('Baskets', () => {
    it('A new basket is empty and in the currency of its shop', async () => {
      const { basket } = await get('/basket/create', { country: 'FR' });
      expect(basket).to.deep.include({ itemCount: '0', basketItems: '' });
      expect(basket.amountDue).to.deep.equal({
        currency: { code: 'EUR', _: '€' },
        amount: '0.00',
        formattedAmount: '€0.00',
      });
    });

    it('Releases and tracks can be added and removed, and the total is right', async () => {
      const basketId = await newBasket();
      await plain(stub, '/basket/addItem', { basketId, releaseId: 2431 });
      const { basket } = await get('/basket/additem', { basketId, ...TRACK });
      expect(basket.itemCount).to.equal('2');
      expect(basket.price).to.deep.include({ value: '10.98', formattedPrice: '£10.98', rrp: '10.98' });
      const [release, track] = basket.basketItems.basketItem;
      expect(release).to.deep.include({
        type: 'release',
        releaseId: '2431',
        trackId: '',
        package: { id: '2' },
      });
      expect(track).to.deep.include({
        type: 'track',
        itemName: 'A Track to Put in a Basket',
        trackId: '13166687',
      });
      const left = (await get('/basket/removeItem', { basketId, itemId: release.id })).basket;
      expect([left.itemCount, left.amountDue.amount]).to.deep.equal(['1', '0.99']);
      expect((await get('/basket', { basketId })).basket).to.deep.equal(left);
    });

    it('A basket belongs to its shop (2002, C-144)', async () => {
      const basketId = await newBasket({ shopId: 826 });
      const elsewhere = await plain(stub, '/basket/addItem', { basketId, ...TRACK, shopId: 34 });
      expect((await failure(elsewhere)).slice(0, 2)).to.deep.equal([403, '2002']);
      const voucher = { basketId, voucherCode: 'some-voucher' };
      expect(
        (await failure(await post(stub, '/basket/applyVoucher', { ...voucher, shopId: 34 })))[1],
      ).to.equal('2002');
      expect((await plain(stub, '/basket/addItem', { basketId, ...TRACK, shopId: 826 })).status).to.equal(
        200,
      );
      expect(
        (await failure(await post(stub, '/basket/applyVoucher', { ...voucher, shopId: 826 })))[1],
      ).to.equal('2001');
    });

    const wrong: Array<[path: string, params: Params, status: number, code: string]> = [
      ['/basket', { basketId: 'nope' }, 404, '2001'],
      ['/basket/addItem', { releaseId: 5 }, 404, '2001'],
      ['/basket/addItem', { releaseId: 2431, trackId: 13166687 }, 404, '2001'],
      ['/basket/addItem', { releaseId: 2431, packageId: 77 }, 400, '1002'],
      ['/basket/removeItem', { itemId: 1 }, 404, '2001'],
      ['/basket/paypalurl', {}, 400, '1002'],
    ];
    for (const [path, params, status, code] of wrong) {
      it(`${path} with ${JSON.stringify(params)} is the error ${code}`, async () => {
        const answer = await plain(stub, path, { basketId: await newBasket(), ...params });
        expect((await failure(answer)).slice(0, 2)).to.deep.equal([status, code]);
      });
    }

    it('An item can be added at the price of the caller', async () => {
      const basketId = await newBasket();
      const params = { basketId, ...TRACK, price: '0.25' };
      const { basket } = await xml(await signed(stub, '/basket/addpriceditem', params));
      expect([basket.amountDue.amount, basket.basketItems.basketItem.price.rrp]).to.deep.equal([
        '0.25',
        '0.99',
      ]);
    });
  });

  describe('Vouchers', () => {
    const apply = async (voucherCode: string, item: Params = TRACK): Promise<Answer> => {
      const basketId = await newBasket();
      await plain(stub, '/basket/addItem', { basketId, ...item });
      return post(stub, '/basket/applyVoucher', { basketId, voucherCode });
    };

    it('A voucher reduces the price', async () => {
      const free = (await xml(await apply('stub-free'))).basket;
      expect([free.amountDue.amount, free.basketItems.basketItem.discount]).to.deep.equal([
        '0.00',
        { type: 'Voucher' },
      ]);
      expect(free.price.value).to.equal('0.99');
      expect((await xml(await apply('STUB-HALF', { releaseId: 2431 }))).basket.amountDue.amount).to.equal(
        '5.00',
      );
    });

    const refused: Array<[code: string, item: Params, status: number, error: string]> = [
      ['P_INVALID', TRACK, 400, '3012'],
      ['STUB-EXPIRED', TRACK, 400, '3012'],
      ['STUB-TRACKS', { releaseId: 2431 }, 400, '3012'],
      ['never-heard-of', TRACK, 404, '2001'],
    ];
    for (const [code, item, status, error] of refused) {
      it(`The voucher ${code} is the error ${error}`, async () => {
        expect((await failure(await apply(code, item))).slice(0, 2)).to.deep.equal([status, error]);
      });
    }

    it('A voucher for one use is used up by the purchase', async () => {
      const { basket } = await xml(await apply('STUB-ONCE'));
      expect((await asUser('/user/purchase/basket', { basketId: basket.id })).status).to.equal(200);
      expect((await failure(await apply('STUB-ONCE')))[1]).to.equal('3012');
      const { voucher } = await xml(
        await signed(stub, '/payment/voucher/details', { voucherCode: 'STUB-ONCE' }),
      );
      expect(voucher.status).to.equal('Invalid');
    });
  });

  describe('Purchases', () => {
    it('A purchased basket is in the locker and no longer exists', async () => {
      const basketId = await newBasket();
      await plain(stub, '/basket/addItem', { basketId, ...TRACK });
      const { purchase } = await xml(await asUser('/user/purchase/basket', { basketId }));
      expect(purchase.lockerReleases.lockerRelease.release.id).to.equal('769006');
      expect(await lockerIds()).to.have.members(['1192901', '769006']);
      expect((await failure(await plain(stub, '/basket', { basketId })))[1]).to.equal('2001');
    });

    it('A purchase of one item requires the current price (3004)', async () => {
      const buy = (price: string) => asUser('/user/purchase/item', { releaseId: 2431, price });
      expect(await failure(await buy('8.99'))).to.deep.equal([
        400,
        '3004',
        'Price 8.99 differs from the current price 9.99',
      ]);
      expect(await lockerIds()).to.deep.equal(['1192901']);
      expect((await buy('9.99')).status).to.equal(200);
      expect(await lockerIds()).to.have.members(['2431', '1192901']);
    });

    const ways: Array<[path: string, params: Params]> = [
      ['/user/purchase/rrpitem', { releaseId: 2431 }],
      ['/user/purchase/rrpitem', { releaseId: 2431, price: '9.99' }],
      ['/user/purchase/priceditem', { releaseId: 2431, price: '0.01' }],
      ['/user/deliveritem', { releaseId: 2431, transactionId: 'till-7' }],
    ];
    for (const [path, params] of ways) {
      it(`${path} with ${Object.keys(params).join(', ')} adds the item to the locker`, async () => {
        const { purchase } = await xml(await asUser(path, params));
        const found = await xml(await asUser('/user/locker', { purchaseId: purchase.id }));
        expect(found.locker.lockerReleases.lockerRelease.release.id).to.equal('2431');
      });
    }

    it('A purchase requires a card (3002), but free items do not', async () => {
      await signed(stub, '/user/create', { userId: 'poor' });
      const buy = (path: string, params: Params) => signed(stub, path, { userId: 'poor', ...params });
      const paid = await buy('/user/purchase/item', { releaseId: 2431, price: '9.99' });
      expect((await failure(paid)).slice(0, 2)).to.deep.equal([400, '3002']);
      expect((await buy('/user/purchase/priceditem', { releaseId: 2431, price: '0' })).status).to.equal(200);
    });

    it('A purchase with PayPal uses its page', async () => {
      const basketId = await newBasket();
      await plain(stub, '/basket/addItem', { basketId, ...TRACK });
      const { url } = (await get('/basket/paypalurl', { basketId })).expressCheckout;
      const complete = () => post(stub, '/basket/completepaypalpurchase', { basketId }, { token: TOKEN });
      expect((await failure(await complete()))[1]).to.equal('3101');
      expect((await send(stub, url)).text).to.include('Pay');
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      await send(stub, url, { method: 'POST', headers, body: 'decision=pay' });
      expect((await xml(await complete())).purchase.id).to.match(/^\d+$/);
      expect(await lockerIds()).to.include('769006');
    });
  });

  describe('The locker', () => {
    it('The locker has everything for the download of each track', async () => {
      const { lockerReleases } = (await xml(await asUser('/user/locker'))).locker;
      expect(lockerReleases).to.deep.include({ page: '1', pageSize: '10', totalItems: '1' });
      const [track] = lockerReleases.lockerRelease.lockerTracks.lockerTrack;
      expect(track).to.deep.include({ remainingDownloads: '5', completeAlbumPurchase: 'true' });
      expect(track.downloadUrls.downloadUrl.format).to.deep.equal({
        id: '17',
        url: `${httpsUrl(stub)}/media/user/downloadtrack?formatid=17&releaseid=1192901&shopid=34&trackid=11929010`,
        description: 'MP3 320',
      });
    });

    it('The locker can be searched, sorted and read page by page', async () => {
      await asUser('/user/purchase/item', { releaseId: 2431, price: '9.99' });
      await asUser('/user/purchase/item', { ...TRACK, price: '0.99' });
      const titles = async (params: Params): Promise<string[]> => {
        const { lockerRelease } = (await xml(await asUser('/user/locker', params))).locker.lockerReleases;
        return [lockerRelease ?? []].flat().map(({ release }: Tree) => release.title);
      };
      expect(await titles({ sort: 'releaseTitle asc' })).to.deep.equal([
        'Sleeper Service',
        'Test Content',
        'Wasting Light',
      ]);
      expect(await titles({ sort: 'releaseTitle desc', pageSize: 1, page: 2 })).to.deep.equal([
        'Test Content',
      ]);
      expect(await titles({ releaseId: 2431 })).to.deep.equal(['Sleeper Service']);
      expect(await titles({ trackId: 13166687 })).to.deep.equal(['Test Content']);
      expect(await titles({ trackId: 13166688 })).to.deep.equal([]);
    });
  });
});
