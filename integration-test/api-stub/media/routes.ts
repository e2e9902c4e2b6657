/**
 * Streams, clips and downloads. At the service each has its own host. Here all are paths of one port, over http and
 * https. The signature is in the query, as `sign()` makes it.
 */
import { type Request, Router } from 'express';
import { territoryOf, viewOf } from '../actions/call';
import { authenticateSigned, type Caller } from '../oauth/authenticate';
import { userOf } from '../oauth/user';
import { originOf, paramsOf } from '../server/incoming';
import { countCall } from '../server/rate-limit';
import { notAllowed } from '../server/reply';
import type { World } from '../world';
import { feeds } from './feeds';
import { downloadPurchase, downloadRelease, downloadTrack } from './downloads';
import type { MediaCall, Source } from './media-call';
import { ranged } from './ranges';
import {
  catalogueStream,
  clip,
  lockerStream,
  offlineStream,
  playlistOf,
  subscriptionStream,
} from './streams';
import { returnResult } from '../server/fault-delivery';

export const SOURCES: Record<string, Source> = {
  '/stream/catalogue': catalogueStream,
  '/stream/subscription': subscriptionStream,
  '/stream/locker': lockerStream,
  '/offline/subscription': offlineStream,
  '/stream/catalogue.m3u8': playlistOf(catalogueStream),
  '/stream/subscription.m3u8': playlistOf(subscriptionStream),
  '/stream/locker.m3u8': playlistOf(lockerStream),
  '/offline/subscription.m3u8': playlistOf(offlineStream),
  '/clip/:trackId': clip,
  '/media/user/downloadtrack': downloadTrack,
  '/media/user/download/release': downloadRelease,
  '/media/user/download/purchase': downloadPurchase,
  ...feeds,
};

export function mediaRoutes(world: World): Router {
  const router = Router();
  for (const [path, source] of Object.entries(SOURCES)) {
    router.all(path, (req, res) => {
      if (!['GET', 'HEAD'].includes(req.method)) throw notAllowed(['GET']);
      // A player requests several ranges with one URL.
      const caller = authenticateSigned(world, req, { replayPermitted: true });
      countCall(world, caller.key, res);
      returnResult(res, ranged(req, source(mediaCall(world, caller, req))));
    });
  }
  return router;
}

function mediaCall(world: World, caller: Caller, req: Request): MediaCall {
  const params = paramsOf(req);
  const territory = territoryOf(params);
  return {
    world,
    params,
    body: {},
    wantsJson: false,
    key: caller.key,
    territory,
    view: viewOf(params, territory, originOf(req)),
    listener: () => userOf(world, caller, params),
    continued: req.method === 'HEAD' || /^bytes=(?!0*-)/.test(req.headers.range ?? ''),
  };
}
