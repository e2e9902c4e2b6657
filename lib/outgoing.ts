/** A call as data, and the HTTP request that it becomes. Pure but for the entropy that is passed in. */
import type { Headers, Params } from './options';
import {
  checkParams,
  encodePath,
  fillSlugs,
  type Pair,
  toForm,
  toPairs,
  toQuery,
  toSignedQuery,
  withDefaults,
} from './parameters';
import type { Target } from './redirect';
import {
  authorizationHeader,
  type Consumer,
  type Entropy,
  protocolPairs,
  sign,
  type Token,
} from './signature';
import type { HttpRequest } from './transport';

export const USER_AGENT = 'Node.js HTTP Client';
const FORM = 'application/x-www-form-urlencoded';

/** What the table and the settings say of a method, resolved. */
export interface Endpoint {
  method: string;
  protocol: 'http:' | 'https:';
  host: string;
  port: number | string | undefined;
  /** With its `:slugs` unfilled; stands in messages (C-101). */
  path: string;
  /** Undefined for unsigned calls. */
  authtype: string | undefined;
  /** Lower-case names of parameters that the table calls secret. */
  secretParams: ReadonlySet<string> | undefined;
}

/** Everything that the call will send, independent of time and chance. */
export interface Call {
  endpoint: Endpoint;
  /** The caller's parameters with defaults, for errors. */
  params: Params;
  /** Path with its slugs filled, percent-encoded. */
  path: string;
  pairs: readonly Pair[];
  headers: Headers;
  userAgent: string;
  token: Token;
  /** Who signs; undefined for unsigned calls. */
  consumer: Consumer | undefined;
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE']);

function hasBody(method: string): boolean {
  return method === 'POST' || method === 'PUT';
}

/**
 * Gathers a call of a resource.
 * @throws {TypeError} for parameters that cannot be sent, {Error} for a missing slug (C-52) or an unknown verb (D-9)
 */
export function prepareCall(
  endpoint: Endpoint,
  given: unknown,
  defaults: Params | null | undefined,
  headers: Headers,
  consumerKey: unknown,
  consumer: Consumer | undefined,
): Call {
  checkParams(given);
  const { method, authtype, path } = endpoint;
  if (!METHODS.has(method)) throw new Error(`Unsupported HTTP verb: ${method}`);

  const params = withDefaults(given, defaults);
  // The user's token goes into the signature of 3-legged calls and nowhere else (D-8).
  const { accesstoken, accesssecret, ...sent } = params as Params & {
    accesstoken?: string;
    accesssecret?: string;
  };
  const token: Token =
    authtype && authtype !== '2-legged'
      ? { token: accesstoken, secret: accesssecret }
      : { token: null, secret: null };
  sent['oauth_consumer_key'] = consumerKey;
  // Otherwise the service would answer with the clip itself (C-49).
  if (!authtype && path.includes('track/preview')) sent['redirect'] = 'false';

  const slugs = fillSlugs(path, sent);
  const all = toPairs(sent);
  // The original left the slug in the query of a GET; the service is known to accept that (C-51).
  const pairs =
    method === 'GET' || slugs.used.length === 0 ? all : all.filter(([name]) => !slugs.used.includes(name));
  return {
    endpoint,
    params,
    path: encodePath(slugs.path),
    pairs,
    headers,
    userAgent: USER_AGENT,
    token,
    consumer,
  };
}

/** The parameters as a form: a signed call has its `oauth_` ones in the header instead (C-48, C-57). */
export function formPairs(call: Call): readonly Pair[] | undefined {
  if (!hasBody(call.endpoint.method)) return undefined;
  return call.consumer ? call.pairs.filter(([name]) => !name.startsWith('oauth_')) : call.pairs;
}

/** Path and query of the request line. */
export function requestPath(call: Call, hop?: Target): string {
  if (hop) return hop.query ? `${hop.path}?${hop.query}` : hop.path;
  if (hasBody(call.endpoint.method)) return call.path;
  const query = call.consumer ? toSignedQuery(call.pairs) : toQuery(call.pairs);
  return query ? `${call.path}?${query}` : call.path;
}

/** The request of a call, or of the redirect that it follows; each one is signed anew (C-68). */
export function toHttpRequest(call: Call, entropy: Entropy, hop?: Target): HttpRequest {
  const { method, protocol, host, port } = call.endpoint;
  const form = formPairs(call);
  const body = form && toForm(form);
  const request = {
    method,
    protocol,
    host,
    port: port || (protocol === 'https:' ? 443 : 80),
    path: requestPath(call, hop),
    body: body || undefined,
  };
  return { ...request, headers: toHeaders(call, body, authorize(call, form, entropy, hop)) };
}

function authorize(
  call: Call,
  form: readonly Pair[] | undefined,
  entropy: Entropy,
  hop: Target | undefined,
): string | undefined {
  if (!call.consumer) return undefined;
  const { method, protocol, host, port } = call.endpoint;
  const query = hop ? [...new URLSearchParams(hop.query)] : form ? [] : call.pairs;
  const pairs = form ? [...form, ...query] : query;
  const given = hop && !form ? query : call.pairs;
  const { key, client } = call.consumer;
  const protocolPart = protocolPairs(key, call.token, given, entropy);
  const signable = { method, protocol, host, port, path: hop ? hop.path : call.path, pairs };
  const secret = call.token.secret;
  return authorizationHeader(protocolPart, sign(signable, protocolPart, client, secret ? `${secret}` : ''));
}

// Names that the client sets itself, whatever the caller gives (C-63 to C-65).
const OWN_HEADERS = new Set(['host', 'user-agent', 'content-length', 'content-type']);

/** In the order of the original, the callers' own between Host and User-Agent, or before both (C-57). */
function toHeaders(
  call: Call,
  body: string | undefined,
  authorization: string | undefined,
): HttpRequest['headers'] {
  const { method, host } = call.endpoint;
  const headers: HttpRequest['headers'] = {};
  const isSigned = authorization !== undefined;
  const own = customHeaders(call.headers);
  // A caller's own Authorization replaces the signature, as it did (C-64).
  if (isSigned && !own.names.has('authorization')) headers['Authorization'] = authorization;
  if (isSigned) headers['Host'] = host;
  Object.assign(headers, own.headers);
  headers['Host'] = host;
  headers['User-Agent'] = call.userAgent;
  if (isSigned || hasBody(method)) {
    headers['Content-length'] = `${Buffer.byteLength(body ?? '')}`;
    headers['Content-Type'] = FORM;
  }
  if (!own.names.has('accept-encoding')) headers['Accept-Encoding'] = 'gzip';
  return headers;
}

/** The caller's headers as text; `undefined` is left out, `null` and numbers become text (C-63, C-65). */
export function customHeaders(given: Headers): { headers: HttpRequest['headers']; names: Set<string> } {
  const headers: HttpRequest['headers'] = {};
  const names = new Set<string>();
  for (const name of Object.keys(given)) {
    const value = given[name];
    const lower = name.toLowerCase();
    if (value === undefined || OWN_HEADERS.has(lower)) continue;
    headers[name] = Array.isArray(value) ? value.map(String) : String(value);
    names.add(lower);
  }
  return { headers, names };
}
