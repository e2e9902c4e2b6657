/**
 * Valid parameters for every action of the schema: its samples, with a new user, card or basket instead of a fixed one.
 */
import { api, client, type TokenPair } from './client';
import { expandParams } from '../../lib/util/expand-params';
import { sampleParams } from '../../scripts/generate/samples';
import { addCard, freshName, shopper, type Shopper } from './people';

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

/** Parameters of a user or a basket, made for each call, because a sample can be used only once. */
const FRESH: Record<string, Maker> = {
  playlistGroupId: async ({ id }) => (await newGroup(id)).id,
  playlistId: async ({ token }) => (await newPlaylist(token)).id,
  basketId: async () => (await basketWithItem()).id,
  cardId: ({ cardId }) => cardId,
  emailAddress: ({ emailAddress }) => emailAddress,
  id: ({ id }) => id,
  password: ({ password }) => password,
  transactionId: () => freshName('transaction'),
  userId: ({ id }) => id,
};

/** More or other parameters for single actions. */
const SPECIAL: Record<string, (person: Shopper) => Params | Promise<Params>> = {
  'Releases.getByDate': () => ({
    fromDate: new Date(Date.now() - 30 * DAY),
    toDate: new Date(Date.now() + 30 * DAY),
  }),
  'Artists.search': () => ({ q: 'timbalake' }),
  'Basket.addItem': async () => ({ basketId: await newBasket() }),
  'Basket.removeItem': async () => {
    const { id, itemId } = await basketWithItem();
    return { basketId: id, itemId };
  },
  'Basket.addPricedItem': async () => ({ basketId: await newBasket() }),
  'User.getLocker': async ({ token }) => {
    await client()
      .User()
      .purchaseItem({ ...ITEM, price: '9.99', ...token });
    return {};
  },
  'User.selectCard': async ({ token }) => {
    const user = client({ defaultParams: { ...token } }).User();
    const id = await addCard(user, '5555555555554444');
    return { cardId: (await user.getCardRegistration({ id })).cardRegistration.card!.id };
  },
  'User.getCardRegistration': ({ cardRegistrationId }) => ({ id: cardRegistrationId }),
  'Basket.getStatus': async () => ({ id: await newBasket() }),
  'User.listPlaylists': async ({ token }) => {
    await newPlaylist(token);
    return {};
  },
  'Playlists.removeTrack': playlistEntry,
  'Playlists.moveTrack': playlistEntry,
  'Playlists.getTags': async ({ token }) => {
    await newPlaylist(token);
    return {};
  },
  'User.refundRelease': async ({ token }) => ({ purchaseId: await purchaseOf(token), ...ITEM }),
  'User.refundTrack': async ({ token }) => ({ purchaseId: await purchaseOf(token), trackId: 12345 }),
  'User.signup': () => ({ emailAddress: `${freshName()}@example.com` }),
  'User.create': () => ({ userId: freshName('partner') }),
  'Users.update': () => ({ emailAddress: `${freshName('changed')}@example.com` }),
};

/** Parameters for one call of a new user, so that a call does not depend on earlier calls. */
export async function goodParameters({ name, definition }: Action): Promise<Params> {
  const person = await shopper();
  const params = sampleParams(name, expandParams(definition.params, api.schema.groups), definition.sample);
  const special = (await SPECIAL[name]?.(person)) ?? {};
  for (const wanted of Object.keys(params)) {
    if (!(wanted in special) && FRESH[wanted]) params[wanted] = await FRESH[wanted](person);
  }
  const token = definition.oauth === '3-legged' ? person.token : {};
  return { ...params, ...special, ...token };
}

async function newPlaylist(token: TokenPair) {
  const { playlist } = await client()
    .Playlists()
    .create({
      name: freshName('playlist'),
      tags: [{ name: 'a' }],
      tracks: [{ trackId: 1 }, { trackId: 2 }],
      ...token,
    });
  return playlist;
}

async function playlistEntry({ token }: Shopper): Promise<Params> {
  const { id, tracks } = await newPlaylist(token);
  return { playlistId: id, playlistItemId: tracks && tracks.track[0]?.id };
}

async function newGroup(userId: string) {
  const playlists = ['ffffffffffffffffffffffff'];
  return (await client().PlaylistGroups().create({ name: 'A group', playlists, userId })).playlistGroup;
}

async function purchaseOf(token: TokenPair): Promise<string> {
  const bought = await client()
    .User()
    .purchaseItem({ ...ITEM, price: '9.99', ...token });
  return bought.purchase.id;
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
