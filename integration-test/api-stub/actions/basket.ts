import { ServiceError } from '../responses/errors';
import { basketTree } from '../responses/shop';
import type { Tree } from '../responses/tree';
import { localPackagePrice, localPackageRrp } from '../catalogue/prices';
import type { Basket } from '../state/baskets';
import { itemToBuy, mustBeForSale } from '../state/purchases';
import type { Call, Handler } from './call';
import { findItem } from './lookup';
import { completeBasket, purchaseOnly } from './purchase';

export const basketOf = (call: Call): Basket =>
  call.world.state.baskets.find(call.params.required('basketId'), call.territory);

const inResponse = (basket: Basket): Tree => ({ basket: basketTree(basket) });

const get: Handler = (call) => inResponse(basketOf(call));

const create: Handler = (call) => inResponse(call.world.state.baskets.create(call.territory));

const addItem: Handler = (call) => {
  const basket = basketOf(call);
  const { release, track } = findItem(call);
  const { pack } = itemToBuy(release, track, call.params.integer('packageId'));
  mustBeForSale(pack, release);
  const price = localPackagePrice(pack, basket.territory)!;
  call.world.state.baskets.add(basket, {
    release,
    track,
    pack,
    price,
    rrp: localPackageRrp(pack, basket.territory),
  });
  return inResponse(basket);
};

/** Like addItem, at the price of the caller. */
const addPricedItem: Handler = (call) => {
  call.params.required('price');
  const basket = basketOf(call);
  const { release, track } = findItem(call);
  const { pack } = itemToBuy(release, track, call.params.integer('packageId'));
  const rrp = localPackageRrp(pack, basket.territory);
  call.world.state.baskets.add(basket, { release, track, pack, price: call.params.decimal('price')!, rrp });
  return inResponse(basket);
};

const removeItem: Handler = (call) => {
  const basket = basketOf(call);
  call.world.state.baskets.remove(basket, call.params.requiredInteger('itemId'));
  return inResponse(basket);
};

const applyVoucher: Handler = (call) => {
  const { baskets } = call.world.state;
  const basket = basketOf(call);
  baskets.apply(basket, baskets.voucher(call.params.required('voucherCode')));
  return inResponse(basket);
};

/** Only the schema names this call: it returns the details of a voucher by its code. */
const getVoucherDetails: Handler = (call) => {
  const voucher = call.world.state.baskets.voucher(call.params.required('voucherCode'));
  return {
    voucher: {
      '@code': voucher.code,
      description: voucher.description,
      discountPercentage: voucher.discount * 100,
      status: voucher.refused === undefined ? 'Valid' : 'Invalid',
    },
  };
};

const getPayPalUrl: Handler = (call) => {
  const basket = basketOf(call);
  if (basket.items.length === 0) throw new ServiceError(1002, `Basket ${basket.id} is empty`);
  const { token } = call.world.state.baskets.payPal(basket);
  return { expressCheckout: { url: `${call.view.origin}/paypal/checkout?token=${token}` } };
};

/** `success` and `failure` are accepted for any basket, because tests have no page to click on. */
const completePayPalPurchase: Handler = (call) => {
  const basket = basketOf(call);
  const token = call.params.text('token') ?? basket.payPal?.token;
  const approved = token === 'success' || (basket.payPal?.approved && token === basket.payPal.token);
  if (!approved) throw new ServiceError(3101, 'Payment failed');
  return purchaseOnly(completeBasket(call, basket));
};

export const baskets: Record<string, Handler> = {
  'Basket.get': get,
  'Basket.create': create,
  'Basket.addItem': addItem,
  'Basket.addPricedItem': addPricedItem,
  'Basket.removeItem': removeItem,
  'Basket.applyVoucher': applyVoucher,
  'Basket.getPayPalUrl': getPayPalUrl,
  'Basket.completePayPalPurchase': completePayPalPurchase,
  'Payment.getVoucherDetails': getVoucherDetails,
};
