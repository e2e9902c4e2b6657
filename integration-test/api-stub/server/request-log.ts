/** The last requests, for tests. */
import type { Request, RequestHandler } from 'express';
import { endpointAt } from '../shaping/route';
import type { StubRequest } from '../types';
import { formPairs, isSecure, type Pairs, queryPairs, rawPath } from './incoming';
import { PREFIX } from './table';

export interface RequestLog {
  /** From old to new. */
  seen: StubRequest[];
  /** Records the head of a request. The entry is in `res.locals.seen`, for details that are known later. */
  record: RequestHandler;
  /** Records the body. */
  recordBody: RequestHandler;
}

const MOST_REQUESTS = 500;
/** Characters of all requests together. The latest is kept even if it has more. */
const MOST_CHARACTERS = 8_000_000;
/**
 * Counted for each parameter, and each name and value of a header. Node.js limits the characters of all headers (16
 * kB).
 */
const PER_VALUE = 100;

/** The entry of the current request. */
export const seenRequest = (req: Request): StubRequest => req.res!.locals.seen as StubRequest;

export function createRequestLog(): RequestLog {
  const seen: StubRequest[] = [];

  return {
    seen,
    record(req, res, next) {
      res.locals.seen = entryOf(req);
      seen.push(seenRequest(req));
      trim(seen);
      next();
    },
    recordBody(req, _res, next) {
      const entry = seenRequest(req);
      if (typeof req.body === 'string') {
        entry.body = req.body;
        entry.parameters = parametersOf([...queryPairs(req), ...formPairs(req)]);
        sizes.set(entry, sizeOf(entry));
      }
      trim(seen);
      next();
    },
  };
}

function entryOf(req: Request): StubRequest {
  const path = withoutVersion(rawPath(req));
  const entry: StubRequest = {
    method: req.method,
    path,
    url: req.originalUrl,
    secure: isSecure(req),
    parameters: parametersOf(queryPairs(req)),
    headers: req.headers,
    rawHeaders: req.rawHeaders,
    body: '',
    action: endpointAt(req.method, path)?.name,
    caller: undefined,
    status: 0,
  };
  sizes.set(entry, sizeOf(entry));
  return entry;
}

const withoutVersion = (path: string): string =>
  path.startsWith(`/${PREFIX}/`) ? path.slice(PREFIX.length + 1) : path;

function parametersOf(pairs: Pairs): StubRequest['parameters'] {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (/^oauth_/i.test(name)) continue;
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  const parameters = [...values].map(([name, all]) => [name, all.length === 1 ? all[0]! : all]);
  return Object.fromEntries(parameters) as StubRequest['parameters'];
}

/** Removes the oldest entries while there are too many, or they are too large. */
function trim(seen: StubRequest[]): void {
  let size = seen.reduce((sum, entry) => sum + (sizes.get(entry) ?? 0), 0);
  let gone = 0;
  while (gone < seen.length - 1 && (seen.length - gone > MOST_REQUESTS || size > MOST_CHARACTERS)) {
    size -= sizes.get(seen[gone]!) ?? 0;
    gone += 1;
  }
  seen.splice(0, gone);
}

const sizes = new WeakMap<StubRequest, number>();

function sizeOf({ url, rawHeaders, parameters, body }: StubRequest): number {
  const values = Object.values(parameters).flat().length;
  return 2 * (url.length + body.length) + PER_VALUE * (rawHeaders.length + values);
}
