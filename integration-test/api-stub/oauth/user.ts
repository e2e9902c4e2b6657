/** The user whose locker and cards a call uses. */
import { oauthError } from '../responses/errors';
import type { Params } from '../server/params';
import type { User } from '../state/users';
import type { World } from '../world';
import type { Caller } from './authenticate';

/**
 * The user of the access token, or for a key with user management the one that `userId` names. `slug` is the `:id` in
 * the path, if it is the id of a user.
 */
export function userOf(world: World, { key, token }: Caller, params: Params, slug?: string): User {
  if (token) {
    if (token.kind !== 'access' || !token.user) throw oauthError('oauth_token is not an access token');
    return token.user;
  }
  const userId = params.text('userId') ?? slug;
  if (userId === undefined) throw oauthError('an access token (oauth_token) is required for this resource');
  if (!key.userManagement) {
    throw oauthError('an oauth_token is required: this consumer key may not act for users by userId');
  }
  return world.state.users.find(key.key, userId);
}
