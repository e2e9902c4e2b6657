/** Makes routes from the schema: one for each path, with its verbs. */
import { Router, type Request, type Response } from 'express';
import { HANDLERS } from '../actions';
import { isReply, territoryOf, viewOf } from '../actions/call';
import { ServiceError } from '../responses/errors';
import type { ActionDefinition } from '../../../lib/types/schema';
import type { World } from '../world';
import type { Params } from './params';
import { authenticate, authenticateSigned } from '../oauth/authenticate';
import { userOf } from '../oauth/user';
import { countCall } from './rate-limit';
import { originOf, paramsOf } from './incoming';
import { type Body, jsonBodyOf } from './json-body';
import { respond, notAllowed, type Reply, wantsJson } from './reply';
import { seenRequest } from './request-log';
import { reservedReply } from './reserved';
import { type Endpoint, endpoints, type ResolvedAction } from './table';
import { MOST, validate } from './validate';
import { returnResult } from './fault-delivery';

export function actionRoutes(world: World): Router {
  const router = Router();
  for (const [path, group] of byPath(endpoints)) {
    router.all(path, async (req, res) => {
      const verb = req.method === 'HEAD' ? 'GET' : req.method;
      const endpoint = group.find((item) => item.verb === verb);
      if (!endpoint) throw notAllowed(group.map((item) => item.verb));
      returnResult(res, await perform(world, endpoint, req, res));
    });
  }
  return router;
}

function byPath(all: Endpoint[]): Map<string, Endpoint[]> {
  const groups = new Map<string, Endpoint[]>();
  for (const endpoint of all) groups.set(endpoint.path, [...(groups.get(endpoint.path) ?? []), endpoint]);
  return groups;
}

async function perform(
  world: World,
  { name, action }: Endpoint,
  req: Request,
  res: Response,
): Promise<Reply> {
  const caller = action.oauth ? authenticateSigned(world, req) : authenticate(world, req);
  countCall(world, caller.key, res);
  const params = paramsOf(req);
  // Anything but 2-legged means the token of a user (C-32). Playlists may also belong to a partner.
  const needsUser = action.oauth !== undefined && action.oauth !== '2-legged';
  const mayLackUser = name.startsWith('Playlists.') && !caller.token && params.text('userId') === undefined;
  const user =
    needsUser && !mayLackUser ? userOf(world, caller, params, userSlug(action, params)) : undefined;
  const json = wantsJson(req);
  const most = action.response?.root === 'translations' ? MOST.translations : MOST.usual;
  const seen = seenRequest(req);
  if (world.replies.has(seen)) {
    checked(req, action, params, most);
    const reply = await world.replies.take(seen, json);
    if (reply) return reply;
  }
  const reserved = reservedReply(action, params, json);
  if (reserved) return reserved;
  const body = checked(req, action, params, most);
  const territory = territoryOf(params);
  const handler = HANDLERS[name];
  if (!handler) throw new ServiceError(7001, `Unable to perform ${name}: the stub does not know it`, 501);
  const view = viewOf(params, territory, originOf(req));
  const result = handler({ world, params, body, wantsJson: json, key: caller.key, user, territory, view });
  return isReply(result) ? result : respond(json, 'ok', result);
}

/** The JSON body, if there is one. @throws {ServiceError} for values that the schema does not allow */
function checked(req: Request, action: ResolvedAction, params: Params, most: number): Body {
  const isJson = action.body === 'json';
  const definitions = isJson ? action.params.filter((param) => param.in !== 'body') : action.params;
  validate(params, definitions, most);
  return isJson ? jsonBodyOf(req, action) : {};
}

/** In `/users/:id/…` the path names the user. */
const userSlug = (action: ActionDefinition, params: Params): string | undefined =>
  action.response?.type === 'User' ? params.text('id') : undefined;
