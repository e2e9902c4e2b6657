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
  /** Filled in when the body has been read. */
  body: string;
  /** Filled in when the answer has begun; 0 until then. */
  status: number;
}

export interface RequestLog {
  seen: SeenRequest[];
  record: RequestHandler;
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
      res.on('close', () => {
        entry.status = res.headersSent ? res.statusCode : 0;
        entry.body = typeof req.body === 'string' ? req.body : '';
      });
      next();
    },
  };
}
