/** The target of a redirect of media. Pure. */
import type { ResponseHeaders } from '../errors';
import { locationOf } from './redirect';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Hop {
  url: URL;
  /** Whether the signature and the headers of the caller may be sent to this host. */
  isTrusted: boolean;
}

/**
 * The next URL (RFC 9110 §15.4). Undefined if the response is not a redirect.
 * @param from the requested URL
 * @param origin the URL that was signed
 * @throws {Error} with code `ERR_INVALID_REDIRECT` for a target that cannot be followed
 */
export function nextHop(
  statusCode: number,
  headers: ResponseHeaders,
  from: URL,
  origin: URL,
): Hop | undefined {
  if (!REDIRECTS.has(statusCode)) return undefined;
  const url = targetOf(locationOf(headers), from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw invalidRedirect(`to ${url.protocol} instead of http or https`);
  // The server would choose both the user name and the host.
  if (url.username || url.password) throw invalidRedirect('to a URL with a user name');
  return { url, isTrusted: isSameHost(url, origin) };
}

function targetOf(location: string | undefined, from: URL): URL {
  if (!location) throw invalidRedirect('without Location');
  try {
    return new URL(location, from);
  } catch {
    throw invalidRedirect('to an invalid URL');
  }
}

/** The same origin, or the same host over https at the default ports. */
function isSameHost(url: URL, origin: URL): boolean {
  if (url.origin === origin.origin) return true;
  const isUpgrade = origin.protocol === 'http:' && url.protocol === 'https:';
  return isUpgrade && url.hostname === origin.hostname && url.port === '' && origin.port === '';
}

// The message has no URL, which may contain a signature.
function invalidRedirect(what: string): Error {
  return Object.assign(new Error(`The server redirects ${what}`), { code: 'ERR_INVALID_REDIRECT' });
}
