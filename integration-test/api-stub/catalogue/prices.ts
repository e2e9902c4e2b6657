/** Money of a territory. The catalogue keeps pounds; a shop shows its own currency, rounded as shops do. */
import type { Package } from './model';
import type { Currency, Territory } from './territories';

/** `7.99` pounds in this currency, ending in 9 like the price it came from; zero stays zero. */
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

/** Two decimals, as on the wire. */
export const amount = (value: number): string => value.toFixed(2);

/** With the currency's sign, for people. */
export const formatted = (value: number, currency: Currency): string => `${currency.symbol}${amount(value)}`;
