/** The target of a redirect of a signed call. Pure. */
import type { ResponseHeaders } from '../errors';
import { urlHost } from '../util/hosts';
import { portOf } from '../util/ports';
import type { HttpResponse } from './transport';

/** The largest number of redirects of a call. */
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
 * The next target of a signed call, for a 301 or 302 to the same https host and port. Relative URLs are resolved.
 * Undefined for any other response or target, so that nothing signed is sent to another host.
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

/** The `Location` of a response. Services send it in UTF-8, which Node.js reads as latin1. */
export function locationOf(headers: ResponseHeaders): string | undefined {
  const location = headers['location'];
  if (typeof location !== 'string') return undefined;
  if (!/[\u0080-\u00ff]/.test(location) || /[^\0-\u00ff]/.test(location)) return location;
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? location : text;
}
