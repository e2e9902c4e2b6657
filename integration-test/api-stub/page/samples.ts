/** Values with which the calls of the page succeed on this stub. */
import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../server/table';
import { DEMO_USER } from '../state';
import type { World } from '../world';
import type { Param } from './describe';
import { basketFor, cardFor, registrationFor } from './prepared';

/** Where it cannot be known beforehand, it is made when it is asked for. */
type Value = string | ((world: World) => string);

const fresh = (what: string): string => `${what}-${randomUUID().slice(0, 8)}`;

const basketId = (world: World): string => basketFor(world).id;

/** By the name of the parameter. */
const EXAMPLES: Record<string, string> = {
  activatedAt: '2024-01-31T12:00:00Z',
  artistId: '1',
  artistSlug: 'various-artists',
  country: 'GB',
  currency: 'GBP',
  currentPeriodStartDate: '2024-01-31T12:00:00Z',
  emailAddress: DEMO_USER.emailAddress,
  expiryDate: '2090-01-01T00:00:00Z',
  imageSize: '200',
  ipaddress: '127.0.0.1',
  key: 'home2',
  letter: 'm',
  page: '1',
  pageSize: '10',
  password: DEMO_USER.password,
  planCode: 'premium-unlimited-streaming',
  q: 'lunar',
  recurringFee: '999',
  redirectUrl: 'http://localhost/back',
  releaseId: '2431',
  releaseSlug: 'harriet-plain-2431',
  shopId: '34',
  status: 'active',
  tags: 'rock',
  trackId: '12345',
  userId: DEMO_USER.id,
  voucherCode: 'STUB-HALF',
};

/** By the name of the parameter, too. */
const MADE: Record<string, Value> = {
  basketId,
  cardId: (world) => String(cardFor(world).id),
  itemId: (world) => String(basketFor(world).items[0]!.id),
  transactionId: () => fresh('transaction'),
};

/** What single endpoints need besides, or instead. */
const SPECIAL: Record<string, Record<string, Value>> = {
  'Artists.matchById': { sevenDigitalIds: '1' },
  'Artists.search': { q: 'timbalake' },
  'Basket.addPricedItem': { basketId, releaseId: '2431', price: '1.50' },
  'Basket.completePayPalPurchase': { token: 'success' },
  'Payment.getVoucherDetails': { voucherCode: 'STUB-FREE' },
  'Releases.matchById': { sevenDigitalIds: '2431,1192901' },
  'Tracks.matchById': { sevenDigitalIds: '12345' },
  'User.create': { userId: () => fresh('partner') },
  'User.getCardRegistration': { id: (world) => registrationFor(world).id },
  'User.purchaseItem': { price: '9.99' },
  'User.purchasePricedItem': { releaseId: '2431', price: '1.50' },
  'User.signup': { emailAddress: () => `${fresh('user')}@example.com` },
  'Users.update': { id: DEMO_USER.id },
};

/** An example for one parameter; undefined where none is known. */
export function exampleOf({ name, type, values }: Param): string | undefined {
  const known = EXAMPLES[name] ?? values?.[0];
  if (known !== undefined) return known;
  if (type === 'date') return '20240131';
  return type === 'dateTime' ? '2024-01-31T12:00:00Z' : undefined;
}

/** A value for all that the endpoint needs, by the name of the parameter. */
export function samplesOf(world: World, { name, action }: Endpoint): Record<string, string> {
  const required = (action.params ?? []).filter((param) => param.required);
  const values = required.map((param): [string, Value] => [
    param.name,
    MADE[param.name] ?? exampleOf(param) ?? '',
  ]);
  const all = { ...Object.fromEntries(values), ...SPECIAL[name] };
  return Object.fromEntries(
    Object.entries(all).map(([param, value]) => [param, typeof value === 'string' ? value : value(world)]),
  );
}
