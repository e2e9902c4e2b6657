/** The headers of a request, in the order of 1.0.0. Pure. */
import type { Headers } from '../types/options';

export type WireHeaders = Record<string, string | string[]>;

/** Media types of bodies. */
export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

const DELIMITERS: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding']);

// By lower-case name. As in Node.js, a header that is set again keeps its first place.
type Named = Map<string, [name: string, value: string | string[]]>;

/**
 * Adds the headers of the caller as strings, with Host and User-Agent of the client instead of those of the caller.
 * `undefined` is left out, `null` and numbers become strings. Transfer-Encoding is left out, because a request with two
 * delimiters could be read as two requests (RFC 9112 §6.2).
 */
function addBasic(named: Named, given: Headers, host: string, userAgent: string): Named {
  for (const name of Object.keys(given)) {
    const value = given[name];
    const lower = name.toLowerCase();
    if (value === undefined || DELIMITERS.has(lower)) continue;
    named.set(lower, [name, Array.isArray(value) ? value.map(String) : String(value)]);
  }
  return named.set('host', ['Host', host]).set('user-agent', ['User-Agent', userAgent]);
}

/** The logged headers: those of the caller, Host and User-Agent. */
export function basicHeaders(given: Headers, host: string, userAgent: string): WireHeaders {
  return toObject(addBasic(new Map(), given, host, userAgent));
}

/**
 * All headers. A signed request begins with Authorization, which is empty until it is signed. An Authorization of the
 * caller replaces it, as in 1.0.0. The headers of the body are last.
 * @param type media type of the body. Without it, the headers of a body are left out
 */
export function wireHeaders(
  given: Headers,
  host: string,
  userAgent: string,
  isSigned: boolean,
  body: string | undefined,
  type: string | undefined,
): WireHeaders {
  const named: Named = new Map();
  if (isSigned) named.set('authorization', ['Authorization', '']).set('host', ['Host', host]);
  addBasic(named, given, host, userAgent);
  if (type !== undefined) {
    named.set('content-length', ['Content-length', `${Buffer.byteLength(body ?? '')}`]);
    named.set('content-type', ['Content-Type', type]);
  }
  if (!named.has('accept-encoding')) named.set('accept-encoding', ['Accept-Encoding', 'gzip']);
  return toObject(named);
}

function toObject(named: Named): WireHeaders {
  const headers: WireHeaders = {};
  for (const [name, value] of named.values()) headers[name] = value;
  return headers;
}

/** The headers, with an Accept if they have none. */
export function withAccept(headers: Headers, accept: string): Headers {
  const isGiven = Object.keys(headers).some(
    (name) => name.toLowerCase() === 'accept' && headers[name] !== undefined,
  );
  return isGiven ? headers : { ...headers, Accept: accept };
}
