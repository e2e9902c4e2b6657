/** Reads a request: raw pairs for the signature, parameters for the handlers. */
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { TLSSocket } from 'node:tls';
import { hiddenFaults } from './faults';
import { Params } from './params';

/** More than any form of the service needs. */
const BODY_LIMIT = 256 * 1024;
/** The connection of a caller that sends more than this is closed. */
const DRAIN_LIMIT = 64 * 1024 * 1024;

const FORM = /^application\/x-www-form-urlencoded/i;

export type Pairs = Array<[string, string]>;

export const isSecure = (req: Request): boolean => (req.socket as TLSSocket).encrypted === true;

/** Path as sent, without the query. A caller behind a proxy may send scheme and host before it. */
export const rawPath = (req: Request): string =>
  req.originalUrl.split('?', 1)[0]!.replace(/^https?:\/\/[^/]*/i, '');

export function queryPairs(req: Request): Pairs {
  const start = req.originalUrl.indexOf('?');
  return start < 0 ? [] : [...new URLSearchParams(req.originalUrl.slice(start + 1))];
}

export function formPairs(req: Request): Pairs {
  const form = typeof req.body === 'string' && FORM.test(req.headers['content-type'] ?? '');
  return form ? [...new URLSearchParams(req.body as string)] : [];
}

/** The origin of this request. Clients leave the port out of `Host` (C-66), so it is added. */
export function originOf(req: Request): string {
  const host = req.headers.host ?? 'localhost';
  const name = /^(\[[^\]]*\]|[^:]*)/.exec(host)![0].toLowerCase() || 'localhost';
  const secure = isSecure(req);
  const port = req.socket.localPort;
  const usual = port === (secure ? 443 : 80);
  return `${secure ? 'https' : 'http'}://${name}${usual ? '' : `:${port}`}`;
}

/**
 * Query, form and path. The path has priority, because a slug is also in the query (C-51). Faults are removed from the
 * values.
 */
export function paramsOf(req: Request): Params {
  const slugs = Object.entries(req.params as Record<string, string>);
  const pairs = [...queryPairs(req), ...formPairs(req), ...slugs];
  return new Params(pairs.map(([name, value]) => [name, hiddenFaults(name, value)?.value ?? value]));
}

const readText = express.text({ type: () => true, limit: BODY_LIMIT });

/** Reads the body as text. A body that is too large is read to its end, so that the caller receives the response. */
export const readBody: RequestHandler = (req, res, next) => {
  readText(req, res, (error?: unknown) => {
    if (error === undefined) next();
    else drain(req, res, () => next(error));
  });
};

function drain(req: Request, res: Response, done: NextFunction): void {
  res.set('Connection', 'close');
  if (req.readableEnded || req.destroyed) {
    done();
    return;
  }
  let seen = 0;
  req.on('data', (chunk: Buffer) => {
    seen += chunk.length;
    if (seen > DRAIN_LIMIT) req.destroy();
  });
  req.on('end', () => done());
  req.resume();
}
