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
  // What a redirect is followed with has its parameters from the redirect (C-68).
  const given = hop ? query : call.pairs;
  const { key, client } = call.consumer;
  const protocolPart = protocolPairs(key, call.token, given, entropy);
  const signable = { method, protocol, host, port, path: hop ? hop.path : call.path, pairs };
  const secret = call.token.secret;
  return authorizationHeader(protocolPart, sign(signable, protocolPart, client, secret ? `${secret}` : ''));
}

type NamedHeaders = Map<string, [name: string, value: string | string[]]>;

/** In the order of the original: what signs comes first, the form's own headers last (C-57). */
function toHeaders(
  call: Call,
  body: string | undefined,
  authorization: string | undefined,
): HttpRequest['headers'] {
  const { method, host } = call.endpoint;
  const isSigned = authorization !== undefined;
  const headers: NamedHeaders = new Map();
  if (isSigned) headers.set('authorization', ['Authorization', authorization]).set('host', ['Host', host]);
  // A caller's own Authorization replaces the signature, as it did (C-64).
  for (const [lower, named] of basicHeaders(call)) headers.set(lower, named);
  if (isSigned || hasBody(method)) {
    headers.set('content-length', ['Content-length', `${Buffer.byteLength(body ?? '')}`]);
    headers.set('content-type', ['Content-Type', FORM]);
  }
  if (!headers.has('accept-encoding')) headers.set('accept-encoding', ['Accept-Encoding', 'gzip']);
  return Object.fromEntries(headers.values());
}

/**
 * The caller's headers as text, with the client's Host and User-Agent in place of any of theirs (C-63, C-64).
 * `undefined` is left out, `null` and numbers become text; the length is not the caller's to say (C-65). By
 * lower-case name, since a header that is given again keeps its first place, as in node.
 */
export function basicHeaders({ endpoint, headers, userAgent }: Call): NamedHeaders {
  const named: NamedHeaders = new Map();
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (value === undefined || lower === 'content-length') continue;
    named.set(lower, [name, Array.isArray(value) ? value.map(String) : String(value)]);
  }
  named.set('host', ['Host', endpoint.host]);
  named.set('user-agent', ['User-Agent', userAgent]);
  return named;
}
