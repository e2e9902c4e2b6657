/** The express application: the steps of every request, in order. */
import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import { ServiceError, TextError } from '../responses/errors';
import { artworkRoutes } from '../media/artwork';
import { mediaRoutes } from '../media/routes';
import { oauthRoutes } from '../oauth/endpoints';
import { authorisePage } from '../oauth/page';
import { type PageSettings, startPage } from '../page/routes';
import { repliesElsewhere } from '../shaping/serve';
import type { World } from '../world';
import { hostedPages } from './hosted-pages';
import { readBody } from './incoming';
import type { OpenSockets } from './sockets';
import { returnResult, faultHandler } from './fault-delivery';
import type { RequestLog } from './request-log';
import { respond, type Reply, textReply, wantsJson } from './reply';
import { actionRoutes } from './routes';
import { PREFIX } from './table';

export function createApp(
  world: World,
  log: RequestLog,
  sockets: OpenSockets,
  settings: PageSettings,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Handlers read parameters themselves, in any case of letters.
  app.set('query parser', false);
  // Before the log, because a page view is not a request to the service.
  app.use(startPage(world, settings));
  app.use(log.record);
  app.use(readBody);
  app.use(log.recordBody);
  app.use(faultHandler(sockets, world.failures));
  app.use(repliesElsewhere(world));
  const routes = Router().use(
    oauthRoutes(world),
    actionRoutes(world),
    mediaRoutes(world),
    authorisePage(world),
    hostedPages(world),
    artworkRoutes(),
  );
  app.use(`/${PREFIX}`, routes);
  app.use(routes);
  app.use(() => {
    throw new TextError(404, 'Resource not found');
  });
  app.use(onError(world));
  return app;
}

/** Express recognises an error handler by its four parameters. */
const onError =
  (world: World): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    if (res.headersSent) {
      res.destroy();
      return;
    }
    returnResult(res, errorReply(error, wantsJson(req), world));
  };

function errorReply(error: unknown, json: boolean, world: World): Reply {
  if (error instanceof TextError) return textReply(error.httpStatus, error.message, error.headers);
  const known = error instanceof ServiceError ? error : translated(error, world);
  const { code, message, httpStatus } = known;
  return respond(json, 'error', { error: { '@code': code, errorMessage: message } }, httpStatus);
}

/**
 * Errors of express and its parsers have a status. Any other error is a fault of the stub, reported in the format of
 * the service.
 */
function translated(error: unknown, world: World): ServiceError {
  const { status, type } = error as { status?: number; type?: string };
  if (type === 'entity.too.large') return new ServiceError(1003, 'Request body is too large', 413);
  if (status !== undefined && status >= 400 && status < 500) {
    return new ServiceError(1002, `Request cannot be read: ${(error as Error).message}`, status);
  }
  world.onFault(error);
  return new ServiceError(9001, 'Unexpected internal server error');
}
