/** The headers of a request, in the order of the original. Pure. */
import type { Headers } from '../types/options';

export type WireHeaders = Record<string, string | string[]>;

const FORM = 'application/x-www-form-urlencoded';

// By lower-case name, since a header that is given again keeps its first place, as in node.
type Named = Map<string, [name: string, value: string | string[]]>;

/**
 * The caller's headers as text, with the client's Host and User-Agent in place of any of theirs.
 * `undefined` is left out, `null` and numbers become text; the length is not the caller's to say.
 */
function addBasic(named: Named, given: Headers, host: string, userAgent: string): Named {
  for (const name of Object.keys(given)) {
    const value = given[name];
    const lower = name.toLowerCase();
    if (value === undefined || lower === 'content-length') continue;
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
 * place, as it did. What signs or has a body ends with the form's headers.
 */
export function wireHeaders(
  given: Headers,
  host: string,
  userAgent: string,
  isSigned: boolean,
  body: string | undefined,
): WireHeaders {
  const named: Named = new Map();
  if (isSigned) named.set('authorization', ['Authorization', '']).set('host', ['Host', host]);
  addBasic(named, given, host, userAgent);
  if (isSigned || body !== undefined) {
    named.set('content-length', ['Content-length', `${Buffer.byteLength(body ?? '')}`]);
    named.set('content-type', ['Content-Type', FORM]);
  }
  if (!named.has('accept-encoding')) named.set('accept-encoding', ['Accept-Encoding', 'gzip']);
  return toObject(named);
}

function toObject(named: Named): WireHeaders {
  const headers: WireHeaders = {};
  for (const [name, value] of named.values()) headers[name] = value;
  return headers;
}
