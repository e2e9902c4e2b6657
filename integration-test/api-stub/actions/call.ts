/** The argument and the result of the handler of an action. */
import type { View } from '../responses/entities';
import { invalid } from '../responses/errors';
import type { Tree } from '../responses/tree';
import { byCountry, byShop, HOME, type Territory } from '../catalogue/territories';
import type { Body } from '../server/json-body';
import type { Params } from '../server/params';
import { reply, type Reply } from '../server/reply';
import { oauthError } from '../responses/errors';
import type { User } from '../state/users';
import type { ConsumerKey } from '../state/keys';
import type { World } from '../world';

export interface Call {
  world: World;
  params: Params;
  /** The JSON body. Empty for requests without one. */
  body: Body;
  /** Whether the caller accepts JSON. */
  wantsJson: boolean;
  key: ConsumerKey;
  /** The user of a 3-legged call. `userIn` returns it. */
  user?: User;
  territory: Territory;
  view: View;
}

/** Returns the content of a successful response, or a whole reply. Throws errors of the service. */
export type Handler = (call: Call) => Tree | Reply;

export function userIn({ user }: Call): User {
  if (!user) throw oauthError('an access token (oauth_token) is required for this resource');
  return user;
}

export const isReply = (result: Tree | Reply): result is Reply => Buffer.isBuffer((result as Reply).body);

/** The shop id has priority over the country. */
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

/** JSON without the envelope of other responses. */
export const bare = (content: unknown, status = 200): Reply =>
  reply(status, 'application/json; charset=utf-8', JSON.stringify(content));

/** One page of a list, as numbers and items. */
export function onePage<T>(
  { params }: Call,
  items: readonly T[],
): { page: number; pageSize: number; totalItems: number; items: T[] } {
  const { page, pageSize } = params.paging();
  const first = (page - 1) * pageSize;
  return { page, pageSize, totalItems: items.length, items: items.slice(first, first + pageSize) };
}

/** One page of a list, with the three elements that begin every list of the service. */
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
