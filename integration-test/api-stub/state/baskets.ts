/** Baskets and the vouchers that may be put on them. */
import { randomUUID } from 'node:crypto';
import { notFound, notHere, ServiceError } from '../answers/errors';
import type { Package, Release, Track } from '../catalogue/model';
import type { Territory } from '../catalogue/territories';

export interface BasketItem {
  id: number;
  release: Release;
  track?: Track;
  pack: Package;
  /** In the basket's currency. */
  price: number;
  rrp?: number;
  discounted?: boolean;
}

export interface Basket {
  id: string;
  territory: Territory;
  items: BasketItem[];
  voucher?: Voucher;
  /** What PayPal calls this basket, and whether it was paid there. */
  payPal?: { token: string; approved: boolean };
}

export interface Voucher {
  code: string;
  description: string;
  /** Share of the price that is taken off. */
  discount: number;
  tracksOnly?: boolean;
  once?: boolean;
  /** Why it cannot be applied. */
  refused?: string;
}

const VOUCHERS: Voucher[] = [
  { code: 'STUB-FREE', description: 'Everything in the basket for nothing', discount: 1 },
  { code: 'STUB-HALF', description: 'Half price', discount: 0.5 },
  { code: 'STUB-TRACKS', description: 'Single tracks for nothing', discount: 1, tracksOnly: true },
  { code: 'STUB-ONCE', description: 'Everything for nothing, in one purchase', discount: 1, once: true },
  { code: 'STUB-EXPIRED', description: 'Too late', discount: 1, refused: 'Voucher has expired' },
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
  readonly #baskets = new Map<string, Basket>();
  readonly #usedUp = new Set<string>();
  #nextItem = 500_001;

  create(territory: Territory, id: string = randomUUID()): Basket {
    const basket: Basket = { id, territory, items: [] };
    this.#baskets.set(basket.id, basket);
    return basket;
  }

  /** A basket belongs to the shop it was made in. */
  find(id: string, territory: Territory): Basket {
    const basket = this.#baskets.get(id.toLowerCase());
    if (!basket) throw notFound('baskets', id);
    if (basket.territory !== territory) throw notHere(`Basket ${id}`);
    return basket;
  }

  byPayPalToken(token: string): Basket | undefined {
    return [...this.#baskets.values()].find((basket) => basket.payPal?.token === token);
  }

  add(basket: Basket, item: Omit<BasketItem, 'id'>): void {
    basket.items.push({ ...item, id: this.#nextItem++ });
    this.#discount(basket);
  }

  remove(basket: Basket, itemId: number): void {
    const index = basket.items.findIndex((item) => item.id === itemId);
    if (index < 0) throw notFound('items', itemId);
    basket.items.splice(index, 1);
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

  /** Bought: the basket is gone, and so is a voucher that works once. */
  close(basket: Basket): void {
    this.#baskets.delete(basket.id);
    if (basket.voucher?.once) this.#usedUp.add(basket.voucher.code);
  }

  #discount({ items, voucher }: Basket): void {
    for (const item of items) {
      item.discounted = voucher !== undefined && (!voucher.tracksOnly || item.track !== undefined);
    }
  }
}
