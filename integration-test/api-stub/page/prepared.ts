/**
 * The basket and other objects for calls of the page. They exist from the start, and are made again after a call has
 * used them.
 */
import { HOME } from '../catalogue/territories';
import { DEMO_BASKET, DEMO_USER } from '../state';
import type { Basket } from '../state/baskets';
import { PLACEHOLDER } from '../state/keys';
import { itemToBuy } from '../state/purchases';
import type { Card } from '../state/users';
import type { World } from '../world';

/** A basket with an item. */
export function basketFor({ state, catalogue }: World): Basket {
  const basket =
    found(() => state.baskets.find(DEMO_BASKET, HOME)) ?? state.baskets.create(HOME, DEMO_BASKET);
  if (basket.items.length === 0) {
    const { release, pack } = itemToBuy(catalogue.release(2431)!, undefined);
    state.baskets.add(basket, { release, pack, price: pack.price ?? 0 });
  }
  return basket;
}

export function cardFor({ state, now }: World): Card {
  const user = state.users.find(PLACEHOLDER.key, DEMO_USER.id);
  const form = { cardNumber: '4111111111111111', cardHolderName: 'Demo User', expiryDate: '209912' };
  return user.cards[0] ?? state.cards.add(user, form, now());
}

function found<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
