/** Purchases. */
import { notHere, ServiceError } from '../responses/errors';
import type { Package, Release, Track } from '../catalogue/model';
import type { Territory } from '../catalogue/territories';
import type { Basket } from './baskets';
import type { Purchase, PurchasedItem, User } from './users';

const FIRST_ID = 700_001;
/**
 * The oldest purchases are removed, and their items leave the locker. The first, of the demo user, is never removed.
 */
const MOST_ITEMS = 20_000;
const MOST_OF_USER = 1_000;

export class Purchases {
  readonly #all = new Map<Purchase, User>();
  #items = 0;
  #nextId = FIRST_ID;

  /** The number of items of all purchases. */
  get size(): number {
    return this.#items;
  }

  record(user: User, territory: Territory, items: PurchasedItem[], date: Date): Purchase {
    const purchase: Purchase = {
      id: this.#nextId++,
      date,
      shopId: territory.shopId,
      items,
      refunded: new Set(),
    };
    user.purchases.push(purchase);
    this.#all.set(purchase, user);
    this.#items += items.length;
    // A tenth at once, so that this happens rarely.
    if (user.purchases.length > MOST_OF_USER) this.#drop(user.purchases.slice(0, MOST_OF_USER / 10));
    if (this.#items > MOST_ITEMS) this.#drop([...this.#all.keys()].slice(0, MOST_ITEMS / 10));
    return purchase;
  }

  #drop(purchases: Purchase[]): void {
    const dropped = new Set(purchases.filter(({ id }) => id !== FIRST_ID && id !== this.#nextId - 1));
    const users = new Set([...dropped].map((purchase) => this.#all.get(purchase)!));
    for (const user of users) user.purchases = user.purchases.filter((item) => !dropped.has(item));
    for (const purchase of dropped) {
      this.#all.delete(purchase);
      this.#items -= purchase.items.length;
    }
  }
}

/** A whole release or one of its tracks, in the given tier or the cheapest. */
export function itemToBuy(release: Release, track: Track | undefined, packageId = 2): PurchasedItem {
  const pack = (track ?? release).packages.find((item) => item.id === packageId);
  if (!pack) throw new ServiceError(1002, `Value of parameter packageId is not valid: ${packageId}`);
  return { release, tracks: track ? [track] : release.tracks, pack };
}

/** Only items with a price are for sale. */
export function mustBeForSale(pack: Package, release: Release): void {
  if (pack.price === undefined) throw notHere(`Package ${pack.id} of release ${release.id}`);
}

export const itemsOf = (basket: Basket): PurchasedItem[] =>
  basket.items.map(({ release, track, pack }) => ({
    release,
    tracks: track ? [track] : release.tracks,
    pack,
  }));

export const owns = (user: User, trackId: number): boolean =>
  user.purchases.some(({ items }) => items.some(({ tracks }) => tracks.some(({ id }) => id === trackId)));
