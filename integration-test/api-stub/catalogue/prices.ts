/** Prices of a territory. The catalogue has pounds, and a shop shows its own currency, rounded. */
import type { Package } from './model';
import type { Currency, Territory } from './territories';

/** The price in this currency for `7.99` pounds, which also ends in 9. Zero stays zero. */
export function localPrice(pounds: number, currency: Currency): number {
  if (currency.rate === 1 || pounds === 0) return pounds;
  const converted = pounds * currency.rate;
  if (converted >= 10) return Math.round(converted) - (currency.rate > 5 ? 0 : 0.01);
  return Math.max(Math.round(converted * 10) / 10 - 0.01, 0.09);
}

export const localPackagePrice = (pack: Package, territory: Territory): number | undefined =>
  pack.price === undefined ? undefined : localPrice(pack.price, territory.currency);

export const localPackageRrp = (pack: Package, territory: Territory): number | undefined =>
  pack.rrp === undefined ? undefined : localPrice(pack.rrp, territory.currency);

/** With two decimals, as sent. */
export const amount = (value: number): string => value.toFixed(2);

/** With the symbol of the currency. */
export const formatted = (value: number, currency: Currency): string => `${currency.symbol}${amount(value)}`;
