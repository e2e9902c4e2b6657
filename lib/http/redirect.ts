/** Where a redirect of a signed call may lead. Pure. */
import type { ResponseHeaders } from '../errors';
import { urlHost } from '../util/hosts';
import { portOf } from '../util/ports';
import type { HttpResponse } from './transport';

/** More hops than these end the call. */
export const MAX_REDIRECTS = 5;

export interface Target {
  host: string;
  port: number | string | undefined;
  /** Path, percent-encoded, without query. */
  path: string;
  /** Raw, without the question mark. */
  query: string;
}

/**
 * The next target of a signed call, for a 301 or 302 to the same https host and port, relative ones resolved.
 * Any other response, and any other place, gives undefined: nothing signed ever leaves the host.
 */
export function redirectTarget(response: HttpResponse, from: Target): Target | undefined {
  const location = locationOf(response.headers);
  if ((response.statusCode !== 301 && response.statusCode !== 302) || location === undefined)
    return undefined;
  const base = `https://${urlHost(from.host)}:${portOf('https:', from.port)}${from.path}`;
  let to: URL;
  try {
    to = new URL(location, base);
    // The origin of `blob:https://host/` is that of the host.
    if (to.protocol !== 'https:' || to.origin !== new URL(base).origin) return undefined;
  } catch {
    return undefined;
  }
  return { host: from.host, port: from.port, path: to.pathname, query: to.search.slice(1) };
}

export function tooManyRedirects(): Error {
  return Object.assign(new Error(`More than ${MAX_REDIRECTS} redirects`), { code: 'ERR_TOO_MANY_REDIRECTS' });
}

/** The `Location` of a response. Services write UTF-8 into it, which node reads as latin1. */
export function locationOf(headers: ResponseHeaders): string | undefined {
  const location = headers['location'];
  if (typeof location !== 'string') return undefined;
  if (!/[\u0080-\u00ff]/.test(location) || /[^\0-\u00ff]/.test(location)) return location;
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? location : text;
}
