/** What was bought. */
import { notHere, ServiceError } from '../answers/errors';
import type { Package, Release, Track } from '../catalogue/model';
import type { Territory } from '../catalogue/territories';
import type { Basket } from './baskets';
import type { Purchase, PurchasedItem, User } from './users';

export class Purchases {
  #nextId = 700_001;

  record(user: User, territory: Territory, items: PurchasedItem[], date: Date): Purchase {
    const purchase: Purchase = { id: this.#nextId++, date, shopId: territory.shopId, items };
    user.purchases.push(purchase);
    return purchase;
  }
}

/** A whole release or one track of it, in the tier chosen or the cheapest. */
export function itemToBuy(release: Release, track: Track | undefined, packageId = 2): PurchasedItem {
  const pack = (track ?? release).packages.find((item) => item.id === packageId);
  if (!pack) throw new ServiceError(1002, `Value of parameter packageId is not valid: ${packageId}`);
  return { release, tracks: track ? [track] : release.tracks, pack };
}

/** Only what has a price is for sale. */
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
