/** A call as data, and the HTTP request that it becomes. Pure but for the entropy that is passed in. */
import { type WireHeaders, wireHeaders } from './headers';
import type { Headers, Params } from './options';
import {
  checkParams,
  encodePair,
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
  consumerFor,
  type Entropy,
  protocolPairs,
  sign,
  type Token,
  withProtocol,
} from './signature';
import type { HttpRequest } from './transport';

export const USER_AGENT = 'Node.js HTTP Client';

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

/** The key and the secret of the program. */
export interface Credentials {
  consumerkey?: unknown;
  consumersecret?: unknown;
}

/** What a call is made of. */
export interface CallParts {
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
  /** Also known of unsigned calls, so that no answer can show it (D-27). */
  consumerSecret: unknown;
}

/** Everything that the call will send, independent of time and chance. */
export interface Call extends CallParts {
  /** The parameters of the body; undefined where the verb has none. */
  form: readonly Pair[] | undefined;
  body: string | undefined;
  /** Path and query of the request line. */
  target: string;
  /** Its Authorization is empty until the call is signed. */
  wireHeaders: WireHeaders;
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
  { consumerkey, consumersecret }: Credentials,
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
  sent['oauth_consumer_key'] = consumerkey;
  // Otherwise the service would answer with the clip itself (C-49).
  if (!authtype && path.includes('track/preview')) sent['redirect'] = 'false';

  const slugs = fillSlugs(path, sent);
  const all = toPairs(sent);
  // The original left the slug in the query of a GET; the service is known to accept that (C-51).
  const pairs =
    method === 'GET' || slugs.used.length === 0 ? all : all.filter(([name]) => !slugs.used.includes(name));
  return completeCall({
    endpoint,
    params,
    path: encodePath(slugs.path),
    pairs,
    headers,
    userAgent: USER_AGENT,
    token,
    consumer: authtype ? consumerFor(consumerkey, consumersecret) : undefined,
    consumerSecret: consumersecret,
  });
}

/** Works out, once for all attempts, what the parts come to on the wire. */
export function completeCall(parts: CallParts): Call {
  const { endpoint, path, pairs, headers, userAgent, consumer } = parts;
  const isSigned = consumer !== undefined;
  const form = hasBody(endpoint.method) ? formPairs(pairs, isSigned) : undefined;
  const query = form ? '' : isSigned ? toSignedQuery(pairs) : toQuery(pairs);
  const body = form && toForm(form);
  return {
    ...parts,
    form,
    body,
    target: query ? `${path}?${query}` : path,
    wireHeaders: wireHeaders(headers, endpoint.host, userAgent, isSigned, body),
  };
}

/** A signed form has its `oauth_` parameters in the header instead (C-48, C-57). */
function formPairs(pairs: readonly Pair[], isSigned: boolean): readonly Pair[] {
  return isSigned ? pairs.filter(([name]) => !name.startsWith('oauth_')) : pairs;
}

/** The request of a call, or of the redirect that it follows; each one is signed anew (C-68). */
export function toHttpRequest(call: Call, entropy: Entropy, hop?: Target): HttpRequest {
  const { method, protocol, host, port } = call.endpoint;
  const path = hop ? `${hop.path}${hop.query && `?${hop.query}`}` : call.target;
  const headers = { ...call.wireHeaders };
  // Anything else there is the caller's own (C-64).
  if (call.consumer && headers['Authorization'] === '') {
    headers['Authorization'] = authorization(call, call.consumer, entropy, hop);
  }
  return {
    method,
    protocol,
    host,
    port: port || (protocol === 'https:' ? 443 : 80),
    path,
    headers,
    body: call.body || undefined,
  };
}

function authorization(call: Call, consumer: Consumer, entropy: Entropy, hop: Target | undefined): string {
  const { method, protocol, host, port } = call.endpoint;
  const query = hop ? [...new URLSearchParams(hop.query)] : call.form ? [] : call.pairs;
  // What a redirect is followed with has its parameters from the redirect (C-68).
  const given = hop ? query : call.pairs;
  const own = protocolPairs(consumer.key, call.token, given, entropy);
  const pairs = withProtocol(call.form ? [...call.form, ...query] : query, own).map(encodePair);
  const signable = { method, protocol, host, port, path: hop ? hop.path : call.path, pairs };
  return authorizationHeader(own, sign(signable, consumer.client, call.token.secret));
}
