/** The headers of a request, in the order of the original. Pure. */
import type { Headers } from '../types/options';

export type WireHeaders = Record<string, string | string[]>;

/** Media types of bodies. */
export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

const DELIMITERS: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding']);

// By lower-case name, since a header that is given again keeps its first place, as in node.
type Named = Map<string, [name: string, value: string | string[]]>;

/**
 * The caller's headers as text, with the client's Host and User-Agent in place of any of theirs.
 * `undefined` is left out, `null` and numbers become text. How the body is delimited is not the caller's to say: two
 * ways in one request would let it be read as two (RFC 9112 §6.2).
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

/** Those that are logged: the caller's, Host and User-Agent. */
export function basicHeaders(given: Headers, host: string, userAgent: string): WireHeaders {
  return toObject(addBasic(new Map(), given, host, userAgent));
}

/**
 * All of them. A signed request begins with its Authorization, empty until it is signed; a caller's own takes its
 * place, as it did. They end with those of the body.
 * @param type media type of the body; undefined leaves out what describes a body
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

/** The headers, with an Accept where they have none. */
export function withAccept(headers: Headers, accept: string): Headers {
  const isGiven = Object.keys(headers).some(
    (name) => name.toLowerCase() === 'accept' && headers[name] !== undefined,
  );
  return isGiven ? headers : { ...headers, Accept: accept };
}
