/** The start page: `GET /` for a browser, and its files and calls below `/_page`. Other requests are passed on. */
import path from 'node:path';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import type { World } from '../world';
import { type Call, callOf } from './call';
import { described } from './describe';
import { exchange } from './exchange';
import { PageError } from './failure';
import { isOurs, mustBeSameOrigin, secure } from './guard';
import { programsOf } from './programs';
import type { PageFailure } from './protocol';
import { samplesOf } from './samples';
import { readEndpoint, readWish } from './wish';

const BASE = '/_page';
const ASSETS = path.join(__dirname, 'assets');
/** Far more than any form of the page needs. */
const BODY_LIMIT = '64kb';

export interface PageSettings {
  /** The host that the stub listens on. */
  host: string;
  /** The certificate of the stub in PEM. */
  certificate: string;
}

export function startPage(world: World, settings: PageSettings): Router {
  const router = Router();
  const ours: RequestHandler = (req, _res, next) => next(isOurs(req, settings.host) ? undefined : 'router');
  router.use(ours);
  router.get('/', (req, res, next) => {
    // Programs that accept anything, or send no Accept, get the usual response.
    if (!/\btext\/html\b/i.test(req.headers.accept ?? '')) return next();
    secure(res);
    res.set('Vary', 'Accept');
    return res.sendFile('index.html', { root: ASSETS, cacheControl: false });
  });
  router.use(BASE, pageRoutes(world, settings));
  return router;
}

function pageRoutes(world: World, { certificate }: PageSettings): Router {
  const router = Router();
  router.use((_req, res, next) => {
    secure(res);
    next();
  });
  router.use('/assets', express.static(ASSETS, { index: false, redirect: false, cacheControl: false }));
  router.get('/endpoints', (_req, res) => void res.json(described));

  const post = (route: string, handle: (req: Request) => unknown): void => {
    router.post(
      route,
      (req, _res, next) => {
        mustBeSameOrigin(req);
        if (!req.is('application/json')) throw new PageError(415, 'The request is not JSON');
        next();
      },
      express.json({ limit: BODY_LIMIT }),
      async (req, res) => void res.json(await handle(req)),
    );
  };
  const prepared = (req: Request): Call => callOf(readWish(req.body), portOf(req), world.now());
  post('/samples', (req) => samplesOf(world, readEndpoint(req.body)));
  post('/programs', (req) => programsOf(readWish(req.body), prepared(req), portOf(req)));
  post('/send', (req) =>
    exchange(prepared(req), { address: req.socket.localAddress!, port: portOf(req), certificate }),
  );
  router.use(onError(world));
  return router;
}

const portOf = (req: Request): number => req.socket.localPort!;

/** Express recognises an error handler by its four parameters. */
const onError =
  (world: World): ErrorRequestHandler =>
  (error: unknown, _req, res, _next) => {
    const { status = 500, expose } = error as { status?: number; expose?: boolean };
    const known = error instanceof PageError || (expose === true && status < 500);
    if (!known) world.onFault(error);
    const message = known ? (error as Error).message : 'The stub has failed. The reason is on stderr.';
    res.status(known ? status : 500).json({ error: message } satisfies PageFailure);
  };
