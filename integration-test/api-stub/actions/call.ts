/** What an action's handler gets and gives. */
import type { View } from '../answers/entities';
import { invalid } from '../answers/errors';
import type { Tree } from '../answers/tree';
import { byCountry, byShop, HOME, type Territory } from '../catalogue/territories';
import type { Body } from '../server/json-body';
import type { Params } from '../server/params';
import { reply, type Reply } from '../server/reply';
import { oauthError } from '../answers/errors';
import type { User } from '../state/users';
import type { ConsumerKey } from '../state/keys';
import type { World } from '../world';

export interface Call {
  world: World;
  params: Params;
  /** Of a request with JSON; empty for others. */
  body: Body;
  /** The caller asked for JSON. */
  wantsJson: boolean;
  key: ConsumerKey;
  /** There in 3-legged calls; `userIn` takes it out. */
  user?: User;
  territory: Territory;
  view: View;
}

/** Gives the inside of an ok answer, or a whole reply where that does not say it; throws what goes wrong. */
export type Handler = (call: Call) => Tree | Reply;

export function userIn({ user }: Call): User {
  if (!user) throw oauthError('an access token (oauth_token) is needed for this resource');
  return user;
}

export const isReply = (result: Tree | Reply): result is Reply => Buffer.isBuffer((result as Reply).body);

/** The shop number wins over the country. */
export function territoryOf(params: Params): Territory {
  const shopId = params.integer('shopId');
  const country = params.text('country');
  const territory = shopId !== undefined ? byShop(shopId) : country !== undefined ? byCountry(country) : HOME;
  if (!territory)
    throw shopId !== undefined ? invalid('shopId', String(shopId)) : invalid('country', country!);
  return territory;
}

export const viewOf = (params: Params, territory: Territory, origin: string): View => ({
  territory,
  origin,
  imageSize: params.integer('imageSize'),
  usageTypes: params.list('usageTypes').map((usage) => usage.toLowerCase()),
});

/** JSON without the envelope that others have. */
export const bare = (content: unknown, status = 200): Reply =>
  reply(status, 'application/json; charset=utf-8', JSON.stringify(content));

/** One page of a list, as plain numbers and items. */
export function onePage<T>(
  { params }: Call,
  items: readonly T[],
): { page: number; pageSize: number; totalItems: number; items: T[] } {
  const { page, pageSize } = params.paging();
  const first = (page - 1) * pageSize;
  return { page, pageSize, totalItems: items.length, items: items.slice(first, first + pageSize) };
}

/** One page of a list, with the three elements that come first in every list of the service. */
export function paged<T>(
  call: Call,
  items: readonly T[],
  name: string,
  tree: (item: T, position: number) => Tree,
  most?: number,
): Tree {
  const { page, pageSize } = call.params.paging(most);
  const first = (page - 1) * pageSize;
  return {
    page,
    pageSize,
    totalItems: items.length,
    [name]: items.slice(first, first + pageSize).map((item, index) => tree(item, first + index)),
  };
}
