/** Baskets and their vouchers. */
import { randomUUID } from 'node:crypto';
import { notFound, notHere, outOfRange, ServiceError } from '../responses/errors';
import type { Package, Release, Track } from '../catalogue/model';
import type { Territory } from '../catalogue/territories';
import { BoundedMap } from './bounded';

export interface BasketItem {
  id: number;
  release: Release;
  track?: Track;
  pack: Package;
  /** In the currency of the basket. */
  price: number;
  rrp?: number;
  discounted?: boolean;
}

export interface Basket {
  id: string;
  territory: Territory;
  items: BasketItem[];
  voucher?: Voucher;
  /** The token of PayPal for this basket, and whether it was paid there. */
  payPal?: { token: string; approved: boolean };
}

export interface Voucher {
  code: string;
  description: string;
  /** The discount as a fraction of the price. */
  discount: number;
  tracksOnly?: boolean;
  once?: boolean;
  /** The reason why it cannot be applied. */
  refused?: string;
}

/** The oldest baskets are removed if there are too many of them, or too many items in all. */
const MOST_BASKETS = 10_000;
const MOST_ITEMS = 50_000;
/** Items in one basket, because every response has the whole basket. */
const MOST_IN_BASKET = 250;

const VOUCHERS: Voucher[] = [
  { code: 'STUB-FREE', description: 'Everything in the basket is free', discount: 1 },
  { code: 'STUB-HALF', description: 'Half price', discount: 0.5 },
  { code: 'STUB-TRACKS', description: 'Single tracks are free', discount: 1, tracksOnly: true },
  { code: 'STUB-ONCE', description: 'Everything is free, in one purchase', discount: 1, once: true },
  { code: 'STUB-EXPIRED', description: 'Expired', discount: 1, refused: 'Voucher has expired' },
  {
    code: 'P_INVALID',
    description: 'Never applies',
    discount: 1,
    refused: 'Voucher is not valid for this basket',
  },
];

const cents = (value: number): number => Math.round(value * 100) / 100;

export const dueFor = (item: BasketItem, voucher: Voucher | undefined): number =>
  cents(item.discounted && voucher ? item.price * (1 - voucher.discount) : item.price);

export const dueForAll = (basket: Basket): number =>
  cents(basket.items.reduce((sum, item) => sum + dueFor(item, basket.voucher), 0));

export class Baskets {
  readonly #baskets = new BoundedMap<string, Basket>(MOST_BASKETS, {
    keep: ({ id }) => this.#known.has(id),
    dropped: (basket) => this.#forget(basket),
  });
  readonly #byPayPalToken = new Map<string, Basket>();
  readonly #known = new Set<string>();
  readonly #usedUp = new Set<string>();
  /** Purchases by the paid basket. */
  readonly #paid = new BoundedMap<string, number>(MOST_BASKETS);
  #nextItem = 500_001;
  #items = 0;

  /** The number of baskets, and of items in all of them. */
  get size(): { baskets: number; items: number } {
    return { baskets: this.#baskets.size, items: this.#items };
  }

  /** A basket with a known id is never removed. */
  create(territory: Territory, known?: string): Basket {
    if (known !== undefined) this.#known.add(known);
    const basket: Basket = { id: known ?? randomUUID(), territory, items: [] };
    this.#baskets.set(basket.id, basket);
    return basket;
  }

  /** A basket belongs to its shop. */
  find(id: string, territory: Territory): Basket {
    const basket = this.#baskets.get(id.toLowerCase());
    if (!basket) throw notFound('baskets', id);
    if (basket.territory !== territory) throw notHere(`Basket ${id}`);
    return basket;
  }

  byPayPalToken(token: string): Basket | undefined {
    return this.#byPayPalToken.get(token);
  }

  /** The token of PayPal for a basket. */
  payPal(basket: Basket): { token: string; approved: boolean } {
    basket.payPal ??= { token: `EC-${basket.id.slice(0, 18).toUpperCase()}`, approved: false };
    this.#byPayPalToken.set(basket.payPal.token, basket);
    return basket.payPal;
  }

  add(basket: Basket, item: Omit<BasketItem, 'id'>): void {
    if (basket.items.length >= MOST_IN_BASKET) throw outOfRange('basketId', `${basket.id} is full`);
    basket.items.push({ ...item, id: this.#nextItem++ });
    this.#items += 1;
    this.#discount(basket);
    if (this.#items > MOST_ITEMS) this.#makeRoom(basket);
  }

  remove(basket: Basket, itemId: number): void {
    const index = basket.items.findIndex((item) => item.id === itemId);
    if (index < 0) throw notFound('items', itemId);
    basket.items.splice(index, 1);
    this.#items -= 1;
  }

  voucher(code: string): Voucher {
    const voucher = VOUCHERS.find((item) => item.code === code.toUpperCase());
    if (!voucher) throw notFound('vouchers', code);
    return this.#usedUp.has(voucher.code) ? { ...voucher, refused: 'Voucher has been used' } : voucher;
  }

  apply(basket: Basket, voucher: Voucher): void {
    const fits = basket.items.some((item) => !voucher.tracksOnly || item.track);
    if (voucher.refused !== undefined || !fits) {
      throw new ServiceError(3012, voucher.refused ?? 'Voucher does not apply to anything in the basket');
    }
    basket.voucher = voucher;
    this.#discount(basket);
  }

  /** Removes a purchased basket, and a voucher for one use. */
  close(basket: Basket, purchaseId: number): void {
    this.#baskets.delete(basket.id);
    this.#paid.set(basket.id, purchaseId);
    this.#forget(basket);
    if (basket.voucher?.once) this.#usedUp.add(basket.voucher.code);
  }

  /** The purchase of a basket. Undefined if it is not paid. */
  purchaseOf(id: string): number | undefined {
    const purchaseId = this.#paid.get(id.toLowerCase());
    if (purchaseId === undefined && !this.#baskets.has(id.toLowerCase())) throw notFound('baskets', id);
    return purchaseId;
  }

  #makeRoom(current: Basket): void {
    for (const basket of this.#baskets.values()) {
      if (this.#items <= MOST_ITEMS - MOST_IN_BASKET) break;
      if (basket === current || basket.items.length === 0 || this.#known.has(basket.id)) continue;
      this.#baskets.delete(basket.id);
      this.#forget(basket);
    }
  }

  #forget(basket: Basket): void {
    this.#items -= basket.items.length;
    if (basket.payPal) this.#byPayPalToken.delete(basket.payPal.token);
  }

  #discount({ items, voucher }: Basket): void {
    for (const item of items) {
      item.discounted = voucher !== undefined && (!voucher.tracksOnly || item.track !== undefined);
    }
  }
}
