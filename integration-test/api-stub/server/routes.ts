/** From the table to routes: one for each path, its verbs inside. */
import { Router, type Request, type Response } from 'express';
import { HANDLERS } from '../actions';
import { isReply, territoryOf, viewOf } from '../actions/call';
import { ServiceError, TextError } from '../answers/errors';
import type { World } from '../world';
import { authenticate } from '../oauth/authenticate';
import { originOf, paramsOf } from './incoming';
import { answer, type Reply, send, wantsJson } from './reply';
import { reservedReply } from './reserved';
import { type Endpoint, endpoints } from './table';
import { MOST, validate } from './validate';

export function actionRoutes(world: World): Router {
  const router = Router();
  for (const [path, group] of byPath(endpoints)) {
    router.all(path, (req, res) => {
      const verb = req.method === 'HEAD' ? 'GET' : req.method;
      const endpoint = group.find((item) => item.verb === verb);
      if (!endpoint) throw notAllowed(group);
      send(res, perform(world, endpoint, req, res));
    });
  }
  return router;
}

function byPath(all: Endpoint[]): Map<string, Endpoint[]> {
  const groups = new Map<string, Endpoint[]>();
  for (const endpoint of all) groups.set(endpoint.path, [...(groups.get(endpoint.path) ?? []), endpoint]);
  return groups;
}

export const notAllowed = (group: Array<{ verb: string }>): TextError =>
  new TextError(405, 'Method not allowed', { Allow: group.map(({ verb }) => verb).join(', ') });

function perform(world: World, endpoint: Endpoint, req: Request, res: Response): Reply {
  const { key } = authenticate(world, endpoint.action.oauth, req, res);
  const params = paramsOf(req);
  const json = wantsJson(req);
  const reserved = reservedReply(endpoint.action, params, json);
  if (reserved) return reserved;
  const most = endpoint.action.response?.root === 'translations' ? MOST.translations : MOST.usual;
  validate(params, endpoint.action.params ?? [], most);
  const territory = territoryOf(params);
  const handler = HANDLERS[endpoint.name];
  if (!handler)
    throw new ServiceError(7001, `Unable to perform ${endpoint.name}: the stub does not know it`, 501);
  const result = handler({ world, params, key, territory, view: viewOf(params, territory, originOf(req)) });
  return isReply(result) ? result : answer(json, 'ok', result);
}
