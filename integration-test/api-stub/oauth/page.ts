/** The page of account.7digital.com where a user allows the access of an application. */
import { type Request, Router } from 'express';
import { ServiceError, TextError } from '../responses/errors';
import { type Page, page, redirectTo } from '../server/pages';
import { paramsOf } from '../server/incoming';
import { notAllowed, type Reply } from '../server/reply';
import { DEMO_USER } from '../state';
import type { World } from '../world';
import { pendingToken } from './endpoints';
import { returnResult } from '../server/fault-delivery';

/** Other clients have these in place of the consumer key. */
const NO_KEY = new Set(['web', 'mobile']);

export function authorisePage(world: World): Router {
  const router = Router();
  router.all('/:consumerKey/oauth/authorise', (req, res) => {
    if (!['GET', 'HEAD', 'POST'].includes(req.method)) throw notAllowed(['GET', 'POST']);
    returnResult(res, req.method === 'POST' ? decide(world, req) : ask(world, req));
  });
  return router;
}

function form(req: Request): Page {
  const params = paramsOf(req);
  return {
    title: 'Allow access?',
    text: `The application with the key ${params.text('consumerKey')} requests access to your account.`,
    fields: [
      { name: 'username', label: 'E-mail address', value: DEMO_USER.emailAddress },
      { name: 'password', label: 'Password', type: 'password', value: DEMO_USER.password },
    ],
    buttons: [
      ['allow', 'Allow'],
      ['deny', 'Deny'],
    ],
  };
}

function ask(world: World, req: Request): Reply {
  tokenOf(world, req);
  return page(form(req));
}

function decide(world: World, req: Request): Reply {
  const params = paramsOf(req);
  const token = tokenOf(world, req);
  const callback = params.text('oauth_callback');
  if (params.text('decision') === 'deny') {
    world.state.tokens.withdraw(token);
    return (
      redirectTo(callback, { oauth_token: token.token, oauth_problem: 'permission_denied' }) ??
      page({ title: 'Access denied', text: 'You may close this page.' })
    );
  }
  try {
    token.user = world.state.users.authenticate(params.text('username') ?? '', params.text('password') ?? '');
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return page({ ...form(req), text: 'E-mail address or password is wrong.' }, 403);
  }
  return (
    redirectTo(callback, { oauth_token: token.token }) ??
    page({ title: 'Access allowed', text: 'Go back to the application.' })
  );
}

function tokenOf(world: World, req: Request) {
  const params = paramsOf(req);
  const consumerKey = params.required('consumerKey');
  if (!NO_KEY.has(consumerKey) && !world.keys.has(consumerKey))
    throw new TextError(404, 'Resource not found');
  return pendingToken(
    world,
    params.required('oauth_token'),
    NO_KEY.has(consumerKey) ? undefined : consumerKey,
  );
}
