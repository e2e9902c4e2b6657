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
  seen: SeenRequest[];
  /** Notes the head of a request; the entry is in `res.locals.seen` for those who know more later. */
  record: RequestHandler;
  /** Notes the body, once there is one. */
  recordBody: RequestHandler;
}

const KEPT = 500;

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
      seen.push(entry);
      if (seen.length > KEPT) seen.shift();
      res.locals.seen = entry;
      next();
    },
    recordBody(req, res, next) {
      if (typeof req.body === 'string') (res.locals.seen as SeenRequest).body = req.body;
      next();
    },
  };
}
