/** Allows only the page itself, opened from this stub, and no other site. */
import { isIP } from 'node:net';
import type { Request, Response } from 'express';
import { isSecure } from '../server/incoming';
import { PageError } from './failure';

/** No resources of other hosts, nothing inline, no frames. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Only for the XML parser, whose result is never inserted.
  'trusted-types xml',
].join('; ');

export function secure(res: Response): void {
  res.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
}

/** Without the port, because a proxy may have another one. */
const hostName = (req: Request): string =>
  (req.headers.host ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();

/** Rejects names of other sites that resolve to this machine (DNS rebinding). An IP address is allowed. */
export function isOurs(req: Request, host: string): boolean {
  const name = hostName(req);
  return name === 'localhost' || name === host.toLowerCase() || isIP(name) > 0;
}

/** Throws unless the request comes from a page of this origin. */
export function mustBeSameOrigin(req: Request): void {
  const site = req.headers['sec-fetch-site'];
  const own = `${isSecure(req) ? 'https' : 'http'}://${(req.headers.host ?? '').toLowerCase()}`;
  if ((site !== undefined && site !== 'same-origin') || req.headers.origin?.toLowerCase() !== own) {
    throw new PageError(403, 'Only the start page of this stub may use this');
  }
}
