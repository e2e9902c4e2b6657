/** Purchases. Every kind of purchase adds to the locker. */
import { missing, ServiceError } from '../responses/errors';
import { purchaseTree } from '../responses/shop';
import type { Tree } from '../responses/tree';
import { localPackagePrice, localPackageRrp } from '../catalogue/prices';
import { respond } from '../server/reply';
import { type Basket, dueForAll } from '../state/baskets';
import { pay } from '../state/cards';
import { itemsOf, itemToBuy, mustBeForSale } from '../state/purchases';
import type { Purchase, PurchasedItem, User } from '../state/users';
import { locker } from '../state/locker';
import { type Call, type Handler, userIn } from './call';
import { findItem } from './lookup';

/** Buys with the default card and returns the purchase. */
function buy(call: Call, items: PurchasedItem[], price: number): Tree {
  const user = userIn(call);
  pay(user, price);
  return shown(call, user, record(call, user, items));
}

const record = (call: Call, user: User, items: PurchasedItem[]): Purchase =>
  call.world.state.purchases.record(user, call.territory, items, call.world.now());

const shown = (call: Call, user: User, purchase: Purchase): Tree => ({
  purchase: purchaseTree(purchase, locker(user, [purchase]), call.view),
});

export const purchaseOnly = (purchase: Purchase): Tree => ({ purchase: { '@id': purchase.id } });

/** The price of the caller must be the current price. */
function mustAgree(given: number, current: number): void {
  if (Math.abs(given - current) >= 0.005) {
    throw new ServiceError(
      3004,
      `Price ${given.toFixed(2)} differs from the current price ${current.toFixed(2)}`,
    );
  }
}

function wanted(call: Call): PurchasedItem {
  const { release, track } = findItem(call);
  return itemToBuy(release, track, call.params.integer('packageId'));
}

const purchaseItem: Handler = (call) => {
  const item = wanted(call);
  mustBeForSale(item.pack, item.release);
  const current = localPackagePrice(item.pack, call.territory)!;
  mustAgree(call.params.decimal('price')!, current);
  return buy(call, [item], current);
};

const purchaseRrpItem: Handler = (call) => {
  const item = wanted(call);
  mustBeForSale(item.pack, item.release);
  const rrp = localPackageRrp(item.pack, call.territory) ?? localPackagePrice(item.pack, call.territory)!;
  const given = call.params.decimal('price');
  if (given !== undefined) mustAgree(given, rrp);
  return buy(call, [item], rrp);
};

/** At the price of the caller. */
const purchasePricedItem: Handler = (call) => {
  const price = call.params.decimal('price');
  if (price === undefined) throw missing('price');
  return buy(call, [wanted(call)], price);
};

const purchaseBasket: Handler = (call) => {
  const basket = call.world.state.baskets.find(call.params.required('basketId'), call.territory);
  const user = userIn(call);
  if (basket.items.length > 0) pay(user, dueForAll(basket));
  return shown(call, user, completeBasket(call, basket));
};

/** Adds a paid basket to the locker. */
export function completeBasket(call: Call, basket: Basket): Purchase {
  if (basket.items.length === 0) throw new ServiceError(1002, `Basket ${basket.id} is empty`);
  const purchase = record(call, userIn(call), itemsOf(basket));
  call.world.state.baskets.close(basket, purchase.id);
  return purchase;
}

/** The item was sold elsewhere, so there is no payment here. Always XML. */
const deliverItem: Handler = (call) => {
  const user = userIn(call);
  return respond(false, 'ok', shown(call, user, record(call, user, [wanted(call)])));
};

export const purchases: Record<string, Handler> = {
  'User.purchaseItem': purchaseItem,
  'User.purchaseRrpItem': purchaseRrpItem,
  'User.purchasePricedItem': purchasePricedItem,
  'User.purchaseBasket': purchaseBasket,
  'User.deliverItem': deliverItem,
};
