/** What calls of the page act on: made where it is missing, one of each kind, so that visits do not fill the stub. */
import { HOME } from '../catalogue/territories';
import { DEMO_USER, type State } from '../state';
import type { Basket } from '../state/baskets';
import type { Registration } from '../state/cards';
import { PLACEHOLDER } from '../state/keys';
import { itemToBuy } from '../state/purchases';
import type { Card, User } from '../state/users';
import type { World } from '../world';

interface Made {
  basketId?: string;
  registrationId?: string;
}

/** By state, as `reset()` replaces it. */
const made = new WeakMap<State, Made>();

function madeFor(state: State): Made {
  const known = made.get(state) ?? {};
  made.set(state, known);
  return known;
}

/** With an item in it: the last one, or a new one where that was bought. */
export function basketFor({ state, catalogue }: World): Basket {
  const ours = madeFor(state);
  const basket = found(() => state.baskets.find(ours.basketId ?? '', HOME)) ?? state.baskets.create(HOME);
  ours.basketId = basket.id;
  if (basket.items.length === 0) {
    const { release, pack } = itemToBuy(catalogue.release(2431)!, undefined);
    state.baskets.add(basket, { release, pack, price: pack.price ?? 0 });
  }
  return basket;
}

export function registrationFor({ state }: World): Registration {
  const ours = madeFor(state);
  const registration =
    found(() => state.cards.registration(ours.registrationId ?? '')) ??
    state.cards.register(demoUser(state), 'http://localhost/back');
  ours.registrationId = registration.id;
  return registration;
}

export function cardFor({ state, now }: World): Card {
  const user = demoUser(state);
  const form = { cardNumber: '4111111111111111', cardHolderName: 'Demo User', expiryDate: '209912' };
  return user.cards[0] ?? state.cards.add(user, form, now());
}

const demoUser = (state: State): User => state.users.find(PLACEHOLDER.key, DEMO_USER.id);

function found<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
