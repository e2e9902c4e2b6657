/** Replies for paths that the schema does not have. `server/routes.ts` handles the others. */
import { type Request, type RequestHandler } from 'express';
import { authenticate } from '../oauth/authenticate';
import { returnResult } from '../server/fault-delivery';
import { wantsJson } from '../server/reply';
import { seenRequest } from '../server/request-log';
import type { World } from '../world';

export function repliesElsewhere(world: World): RequestHandler {
  return async (req: Request, res, next) => {
    const seen = seenRequest(req);
    if (seen.action !== undefined || !world.replies.has(seen)) {
      next();
      return;
    }
    authenticate(world, req, { replayPermitted: true });
    const reply = await world.replies.take(seen, wantsJson(req));
    if (reply) returnResult(res, reply);
    else next();
  };
}
