/** All state that callers can change. Made at the start and by `reset()`. */
import type { Catalogue } from '../catalogue/model';
import { localPackagePrice, localPackageRrp } from '../catalogue/prices';
import { HOME } from '../catalogue/territories';
import { Baskets } from './baskets';
import { Cards } from './cards';
import { type Owner, Playlists } from './playlists';
import { Nonces } from './nonces';
import { itemToBuy, Purchases } from './purchases';
import { Tokens } from './tokens';
import { PLACEHOLDER } from './keys';
import { Users } from './users';

export interface State {
  users: Users;
  tokens: Tokens;
  nonces: Nonces;
  baskets: Baskets;
  cards: Cards;
  purchases: Purchases;
  playlists: Playlists;
  /** Calls of a day (UTC), by consumer key. */
  calls: Map<string, { day: number; calls: number }>;
}

/** A user that exists from the start, with a card, a subscription and items in the locker. */
export const DEMO_USER = { emailAddress: 'demo@example.com', password: 'demo-password', id: '4000001' };

/** An access token of the demo user for the placeholder key, for callers that skip the OAuth flow. */
export const DEMO_TOKEN = { token: 'DEMO_TOKEN', secret: 'DEMO_TOKEN_SECRET' };

/** A basket with one item and a card registration of the demo user: the samples in api.json name both. */
export const DEMO_BASKET = 'd3b0c442-98fc-4c14-9af4-8b7c5d2a9e10';
export const DEMO_REGISTRATION = '5c8a7c1e-3f0b-4d57-9b1e-2a6f4c0d8e33';

/** `window`: the allowed difference of a timestamp in seconds. */
export function createState(catalogue: Catalogue, now: Date, window: number): State {
  const state: State = {
    users: new Users(),
    tokens: new Tokens(),
    nonces: new Nonces(window),
    baskets: new Baskets(),
    cards: new Cards(),
    purchases: new Purchases(),
    playlists: new Playlists(),
    calls: new Map(),
  };
  const demo = state.users.signUp(DEMO_USER.emailAddress, DEMO_USER.password);
  const expiryDate = `${now.getUTCFullYear() + 3}01`;
  const card = { cardNumber: '4111111111111111', cardHolderName: 'Demo User', expiryDate };
  state.cards.complete(state.cards.register(demo, 'http://localhost/', DEMO_REGISTRATION), card, now);
  state.tokens.accept({ ...DEMO_TOKEN, kind: 'access', consumerKey: PLACEHOLDER.key, user: demo });
  const nextYear = new Date(now.getTime() + 365 * 24 * 60 * 60 * 1000);
  demo.subscription = { planCode: 'premium-unlimited-streaming', status: 'active', expiryDate: nextYear };
  state.purchases.record(demo, HOME, [itemToBuy(catalogue.release(1192901)!, undefined)], now);
  const { release, pack } = itemToBuy(catalogue.release(2431)!, undefined);
  const price = localPackagePrice(pack, HOME)!;
  const rrp = localPackageRrp(pack, HOME);
  state.baskets.add(state.baskets.create(HOME, DEMO_BASKET), { release, pack, price, rrp });
  addPlaylists(state.playlists, { partner: PLACEHOLDER.key, userId: demo.id }, now);
  return state;
}

/** A private and a public playlist and a group of the demo user, whose ids are samples in api.json. */
function addPlaylists(playlists: Playlists, owner: Required<Owner>, now: Date): void {
  const track = (trackId: string, trackTitle: string) => ({ trackId, trackTitle, source: '7digital' });
  const long = [track('12345', 'I Took the Long Way'), track('13166687', 'A Track to Put in a Basket')];
  const details = { status: 'published', annotations: {} };
  const mine = { ...details, name: 'For the morning', visibility: 'Private', tags: ['calm'] } as const;
  const all = { ...details, name: 'For everybody', visibility: 'Public', tags: ['dance', 'loud'] } as const;
  playlists.create(owner, { ...mine, tags: [...mine.tags], annotations: { mood: 'quiet' } }, long, now);
  const other = playlists.create(owner, { ...all, tags: [...all.tags] }, long.slice(1), now);
  playlists.createGroup(owner, 'Two of them', [other.id, 'ffffffffffffffffffffffff'], now);
}
