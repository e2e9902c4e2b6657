/** Decides who is calling: a known consumer key, and for signed calls that it really signed. */
import type { Request, Response } from 'express';
import type { AuthType } from '../../../lib/schema';
import { oauthError } from '../answers/errors';
import { queryPairs } from '../server/incoming';
import type { ConsumerKey, World } from '../world';

export interface Caller {
  key: ConsumerKey;
}

export function authenticate(world: World, auth: AuthType | undefined, req: Request, _res: Response): Caller {
  if (auth) throw oauthError('signed calls are not served yet');
  const name = queryPairs(req).find(([key]) => key.toLowerCase() === 'oauth_consumer_key')?.[1];
  const key = name === undefined ? undefined : world.keys.get(name);
  if (!key) throw oauthError('consumer key is missing or unknown');
  return { key };
}
