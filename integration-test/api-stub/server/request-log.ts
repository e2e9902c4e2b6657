/** The last requests, for tests that want to know what arrived. */
import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { isSecure } from './incoming';

export interface SeenRequest {
  method: string;
  /** Path and query as sent. */
  url: string;
  secure: boolean;
  headers: IncomingHttpHeaders;
  /** Name and value in turns, as they came. */
  rawHeaders: string[];
  /** Empty until it has been read. */
  body: string;
  /** Of the answer; 0 where none has begun. */
  status: number;
}

export interface RequestLog {
  /** Oldest first. */
  seen: SeenRequest[];
  /** Notes the head of a request; the entry is in `res.locals.seen` for those who know more later. */
  record: RequestHandler;
  /** Notes the body, once there is one. */
  recordBody: RequestHandler;
}

const MOST_REQUESTS = 500;
/** Characters of all requests together; the latest is kept whole even if it has more. */
const MOST_CHARACTERS = 4_000_000;
/** Counted for each name and each value of a header; node bounds the characters of all of them (16 kB). */
const PER_HEADER = 100;

export function createRequestLog(): RequestLog {
  const seen: SeenRequest[] = [];

  return {
    seen,
    record(req, res, next) {
      const entry: SeenRequest = {
        method: req.method,
        url: req.originalUrl,
        secure: isSecure(req),
        headers: req.headers,
        rawHeaders: req.rawHeaders,
        body: '',
        status: 0,
      };
      res.locals.seen = entry;
      seen.push(entry);
      trim(seen);
      next();
    },
    recordBody(req, res, next) {
      if (typeof req.body === 'string') (res.locals.seen as SeenRequest).body = req.body;
      trim(seen);
      next();
    },
  };
}

/** Removes the oldest while there are too many, or too much in them. */
function trim(seen: SeenRequest[]): void {
  let size = seen.reduce((sum, entry) => sum + sizeOf(entry), 0);
  let gone = 0;
  while (gone < seen.length - 1 && (seen.length - gone > MOST_REQUESTS || size > MOST_CHARACTERS)) {
    size -= sizeOf(seen[gone]!);
    gone += 1;
  }
  seen.splice(0, gone);
}

const sizeOf = ({ url, rawHeaders, body }: SeenRequest): number =>
  url.length + body.length + PER_HEADER * rawHeaders.length;
