/** The three token calls (RFC 5849, section 2). There is no verifier: the token itself is authorised. */
import { type Request, type Response, Router } from 'express';
import { oauthError } from '../responses/errors';
import type { Tree } from '../responses/tree';
import { territoryOf } from '../actions/call';
import { paramsOf } from '../server/incoming';
import { countCall } from '../server/rate-limit';
import { respond, notAllowed, type Reply, reply, wantsJson } from '../server/reply';
import type { Token } from '../state/tokens';
import type { World } from '../world';
import { authenticateSigned, type Caller } from './authenticate';
import { returnResult } from '../server/fault-delivery';

type Step = (world: World, caller: Caller, req: Request) => Reply;

export function oauthRoutes(world: World): Router {
  const router = Router();
  const serve = (path: string, step: Step): void => {
    router.all(path, (req: Request, res: Response) => {
      if (!['GET', 'HEAD', 'POST'].includes(req.method)) throw notAllowed(['GET', 'POST']);
      const caller = authenticateSigned(world, req);
      countCall(world, caller.key, res);
      territoryOf(paramsOf(req));
      returnResult(res, step(world, caller, req));
    });
  };
  serve('/oauth/requesttoken', requestToken);
  serve('/oauth/requesttoken/authorise', authorise);
  serve('/oauth/accesstoken', accessToken);
  return router;
}

const requestToken: Step = (world, { key }, req) =>
  tokenReply(req, 'oauth_request_token', world.state.tokens.request(key.key));

/** For trusted keys: user name and password instead of a visit to the page. */
const authorise: Step = (world, { key }, req) => {
  const params = paramsOf(req);
  const token = pendingToken(world, params.required('token'), key.key);
  token.user = world.state.users.authenticate(params.required('username'), params.required('password'));
  return respond(wantsJson(req), 'ok', {});
};

const accessToken: Step = (world, { token }, req) => {
  if (!token) throw oauthError('oauth_token is missing; sign with the request token');
  return tokenReply(req, 'oauth_access_token', world.state.tokens.exchange(token));
};

/** A request token that is not authorised yet. */
export function pendingToken(world: World, name: string, consumerKey?: string): Token {
  const token = world.state.tokens.find(name);
  if (
    !token ||
    token.kind !== 'request' ||
    (consumerKey !== undefined && token.consumerKey !== consumerKey)
  ) {
    throw oauthError('oauth_token is not a known request token');
  }
  return token;
}

/** A form unless the request accepts XML or JSON. */
function tokenReply(req: Request, name: string, { token, secret }: Token): Reply {
  const content: Tree = { [name]: { oauth_token: token, oauth_token_secret: secret } };
  switch (
    req.accepts('application/x-www-form-urlencoded', 'application/xml', 'text/xml', 'application/json')
  ) {
    case 'application/xml':
    case 'text/xml':
      return respond(false, 'ok', content);
    case 'application/json':
      return respond(true, 'ok', content);
    default: {
      const form = new URLSearchParams({ oauth_token: token, oauth_token_secret: secret });
      return reply(200, 'application/x-www-form-urlencoded; charset=utf-8', form.toString());
    }
  }
}
