/** Good parameters for every action of the table: what it requires, and what single actions want besides. */
import { api, client } from './client';
import { addCard, freshName, shopper, type Shopper, subscription } from './people';

export interface Action {
  /** `Resource.method` */
  name: string;
  resource: string;
  method: string;
  definition: api.ActionDefinition;
}

export const actions: Action[] = Object.entries(api.schema.resources).flatMap(([resource, made]) =>
  Object.values(made.actions ?? {}).map((definition) => {
    if (typeof definition === 'string') throw new Error(`${definition} of ${resource} says too little`);
    const method = definition.methodName!;
    return { name: `${resource}.${method}`, resource, method, definition };
  }),
);

type Params = Record<string, unknown>;
type Maker = (person: Shopper) => unknown;

const DAY = 24 * 60 * 60 * 1000;
const ITEM = { releaseId: 2431 };

/** A value for each parameter that is required somewhere, by name. */
const REQUIRED: Record<string, Maker> = {
  artistId: () => 1,
  artistSlug: () => 'various-artists',
  basketId: async () => (await basketWithItem()).id,
  cardId: ({ cardId }) => cardId,
  emailAddress: ({ emailAddress }) => emailAddress,
  id: ({ id }) => id,
  ipaddress: () => '127.0.0.1',
  key: () => 'home2',
  letter: () => 'm',
  password: ({ password }) => password,
  price: () => '9.99',
  q: () => 'lunar',
  redirectUrl: () => 'http://localhost/back',
  releaseId: () => 2431,
  releaseSlug: () => 'harriet-plain-2431',
  tags: () => 'rock',
  trackId: () => 12345,
  transactionId: () => freshName('transaction'),
  userId: ({ id }) => id,
  voucherCode: () => 'STUB-HALF',
  ...Object.fromEntries(Object.entries(subscription()).map(([name, value]) => [name, () => value])),
};

/** What single actions want besides, or instead. */
const SPECIAL: Record<string, (person: Shopper) => Params | Promise<Params>> = {
  'Releases.getByDate': () => ({
    fromDate: new Date(Date.now() - 30 * DAY),
    toDate: new Date(Date.now() + 30 * DAY),
  }),
  'Releases.matchById': () => ({ sevenDigitalIds: '2431,1192901' }),
  'Artists.search': () => ({ q: 'timbalake' }),
  'Artists.matchById': () => ({ sevenDigitalIds: '1' }),
  'Tracks.matchById': () => ({ sevenDigitalIds: '12345' }),
  'Basket.addItem': async () => ({ basketId: await newBasket() }),
  'Basket.removeItem': async () => {
    const { id, itemId } = await basketWithItem();
    return { basketId: id, itemId };
  },
  'Basket.addPricedItem': async () => ({ ...ITEM, basketId: await newBasket(), price: '1.50' }),
  'Basket.completePayPalPurchase': () => ({ token: 'success' }),
  'User.getLocker': async ({ token }) => {
    await client()
      .User()
      .purchaseItem({ ...ITEM, price: '9.99', ...token });
    return {};
  },
  'User.purchasePricedItem': () => ({ ...ITEM, price: '1.50' }),
  'User.selectCard': async ({ token }) => {
    const user = client({ defaultParams: { ...token } }).User();
    const id = await addCard(user, '5555555555554444');
    return { cardId: (await user.getCardRegistration({ id })).cardRegistration.card!.id };
  },
  'User.getCardRegistration': ({ cardRegistrationId }) => ({ id: cardRegistrationId }),
  'User.signup': () => ({ emailAddress: `${freshName()}@example.com` }),
  'User.create': () => ({ userId: freshName('partner') }),
  'Users.update': () => ({ emailAddress: `${freshName('changed')}@example.com` }),
  'Payment.getVoucherDetails': () => ({ voucherCode: 'STUB-FREE' }),
};

/** Parameters for one call, of a new user, so that what one call sells or deletes is there for the next. */
export async function goodParameters({ name, definition }: Action): Promise<Params> {
  const person = await shopper();
  const params: Params = {};
  const special = await SPECIAL[name]?.(person);
  for (const { name: wanted, required } of definition.params ?? []) {
    if (!required || (special && wanted in special)) continue;
    const make = REQUIRED[wanted];
    if (!make) throw new Error(`Nobody knows a good ${wanted} for ${name}: add one to this file`);
    params[wanted] = await make(person);
  }
  const token = definition.oauth === '3-legged' ? person.token : {};
  return { ...params, ...special, ...token };
}

async function newBasket(): Promise<string> {
  return (await client().Basket().create()).basket.id;
}

async function basketWithItem(): Promise<{ id: string; itemId: string }> {
  const { basket } = await client()
    .Basket()
    .addItem({ ...ITEM, basketId: await newBasket() });
  return { id: basket.id, itemId: basket.basketItems[0]!.id };
}
