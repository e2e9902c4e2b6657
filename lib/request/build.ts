/** Makes a call from its arguments, and an HTTP request from the call. Pure: clock and nonce are arguments. */
import type { Target } from '../http/redirect';
import type { HttpRequest } from '../http/transport';
import {
  authorizationHeader,
  type ClockAndNonce,
  type Consumer,
  consumerFor,
  NO_TOKEN,
  protocolPairs,
  sign,
  type Token,
  withProtocol,
} from '../signing/signature';
import type { Headers, Params } from '../types/options';
import { encodePair, encodePath, type Pair, toForm, toQuery, toSignedQuery } from '../util/encoding';
import { socketHost, urlHost } from '../util/hosts';
import { type Protocol, portOf } from '../util/ports';
import { snapshotValues } from '../util/snapshot';
import { splitParams, toJson } from './body';
import { FORM, JSON_TYPE, type WireHeaders, wireHeaders, withAccept } from './headers';
import { assertParams, fillSlugs, toPairs, withDefaults } from './params';
import type { ResponseShape } from '../response/context';
import type { Rules } from './rules';

export const USER_AGENT = 'Node.js HTTP Client';

/** The resolved definition of a method, from schema and settings. */
export interface Endpoint {
  method: string;
  protocol: Protocol;
  host: string;
  port: number | string | undefined;
  /** The path for messages, with its `:slugs` unfilled. */
  path: string;
  /** Undefined for unsigned calls. */
  authtype: string | undefined;
  /** Whether the action only reads, so that it may be sent twice. */
  isSafe: boolean;
  /** Lower-case names of the parameters that the schema marks as secret. */
  secretParams: ReadonlySet<string> | undefined;
  /** Undefined for the methods of 1.0.0. */
  rules?: Rules | undefined;
  /** The structure of the response in the schema. */
  shape?: ResponseShape | undefined;
}

/** The key and the secret of the program. */
export interface Credentials {
  consumerkey?: unknown;
  consumersecret?: unknown;
}

/** The parts of a call. */
export interface CallParts {
  endpoint: Endpoint;
  /** The parameters of the caller with the defaults, for errors. */
  params: Params;
  /** Path with its slugs filled, percent-encoded. */
  path: string;
  /** The parameters of the query or the form. */
  pairs: readonly Pair[];
  /** The body, if it is JSON. */
  json?: string | undefined;
  headers: Headers;
  userAgent: string;
  token: Token;
  /** The signer. Undefined for unsigned calls. */
  consumer: Consumer | undefined;
  /** Also kept for unsigned calls, so that it is masked if a response contains it. */
  consumerSecret: unknown;
}

/** Everything that is sent, except clock and nonce. */
export interface Call extends CallParts {
  /** The parameters of a form. Undefined for a JSON body, and for a verb without a body. */
  form: readonly Pair[] | undefined;
  body: string | undefined;
  /** Path and query of the request line. */
  target: string;
  /** Authorization is empty until the call is signed. */
  wireHeaders: WireHeaders;
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE']);

function hasBody(method: string): boolean {
  return method === 'POST' || method === 'PUT';
}

/**
 * Makes a call of a resource.
 * @throws {TypeError} for parameters that cannot be sent, {Error} for a missing slug or an unknown verb
 */
export function buildCall(
  endpoint: Endpoint,
  given: unknown,
  defaults: Params | null | undefined,
  headers: Headers,
  { consumerkey, consumersecret }: Credentials,
): Call {
  assertParams(given);
  const { method, authtype, path, rules } = endpoint;
  if (!METHODS.has(method)) throw new Error(`Unsupported HTTP verb: ${method}`);

  const params = snapshotValues(withDefaults(given, defaults));
  // The token of the user is used for the signature of 3-legged calls and nowhere else.
  const token: Token =
    authtype && authtype !== '2-legged'
      ? { token: params['accesstoken'] as string, secret: params['accesssecret'] as string }
      : NO_TOKEN;
  const shape = hasBody(method) ? rules?.json : undefined;
  const own: Params = {};
  // A signed call with a JSON body has the key only in its header.
  if (!shape || !authtype) own['oauth_consumer_key'] = consumerkey;
  // Otherwise the service would return the clip itself.
  if (!authtype && path.includes('track/preview')) own['redirect'] = 'false';
  const sent = sentParams(params, own);

  const slugs = fillSlugs(path, sent);
  const split = shape && splitParams(sent, given, slugs.used, shape);
  const all = toPairs(split ? split.query : sent, rules?.joined);
  // 1.0.0 also sent the slug in the query of a GET, and the service is known to accept that.
  const keepsSlugs = slugs.used.length === 0 || (method === 'GET' && !rules);
  // A copy needs less memory: an array that has grown has room for 17 items.
  const pairs = keepsSlugs ? all.slice() : all.filter(([name]) => !slugs.used.includes(name));
  return encodeCall({
    endpoint,
    params,
    path: encodePath(slugs.path),
    pairs,
    json: split && toJson(split.body),
    headers: rules ? withAccept(headers, rules.accept) : headers,
    userAgent: USER_AGENT,
    token,
    consumer: authtype ? consumerFor(consumerkey, consumersecret) : undefined,
    consumerSecret: consumersecret,
  });
}

/** The caller's parameters without the token, then the client's own. */
function sentParams(params: Params, own: Params): Params {
  const { accesstoken: _, accesssecret: __, ...sent } = params;
  return Object.assign(sent, own);
}

/** Encodes the parts once for all attempts. */
export function encodeCall(parts: CallParts): Call {
  const { endpoint, params, path, pairs, json, headers, userAgent, token, consumer, consumerSecret } = parts;
  const isSigned = consumer !== undefined;
  const hasForm = hasBody(endpoint.method) && json === undefined;
  const form = hasForm ? formPairs(pairs, isSigned) : undefined;
  const query = form ? '' : isSigned ? toSignedQuery(pairs) : toQuery(pairs);
  const body = form ? toForm(form) : json;
  // Signed calls of 1.0.0 have the content type of a form even without one.
  const describesForm = form || (isSigned && !endpoint.rules);
  const type = json !== undefined ? JSON_TYPE : describesForm ? FORM : undefined;
  // A spread with further members takes 3 µs, a literal 0.02.
  return {
    endpoint,
    params,
    path,
    pairs,
    json,
    headers,
    userAgent,
    token,
    consumer,
    consumerSecret,
    form,
    body,
    target: query ? `${path}?${query}` : path,
    wireHeaders: wireHeaders(headers, urlHost(endpoint.host), userAgent, isSigned, body, type),
  };
}

/** A signed form has its `oauth_` parameters in the header. */
function formPairs(pairs: readonly Pair[], isSigned: boolean): readonly Pair[] {
  return isSigned ? pairs.filter(([name]) => !name.startsWith('oauth_')) : pairs;
}

/** The request of a call, or of a redirect. Each is signed again. */
export function buildRequest(call: Call, source: ClockAndNonce, hop?: Target): HttpRequest {
  const { method, protocol, host, port } = call.endpoint;
  const path = hop ? `${hop.path}${hop.query && `?${hop.query}`}` : call.target;
  let headers = call.wireHeaders;
  // Any other value is a header of the caller.
  if (call.consumer && headers['Authorization'] === '') {
    headers = { ...headers, Authorization: authorization(call, call.consumer, source, hop) };
  }
  return {
    method,
    protocol,
    host: socketHost(host),
    port: portOf(protocol, port),
    path,
    headers,
    body: call.body || undefined,
  };
}

function authorization(
  call: Call,
  consumer: Consumer,
  source: ClockAndNonce,
  hop: Target | undefined,
): string {
  const { method, protocol, host, port } = call.endpoint;
  const query = hop ? [...new URLSearchParams(hop.query)] : call.form ? [] : call.pairs;
  // The parameters of a redirect are those of its URL.
  const given = hop ? query : call.pairs;
  const own = protocolPairs(consumer.key, call.token, given, source).map(encodePair);
  const pairs = withProtocol((call.form ? [...call.form, ...query] : query).map(encodePair), own);
  const signable = { method, protocol, host: urlHost(host), port, path: hop ? hop.path : call.path, pairs };
  return authorizationHeader(own, sign(signable, consumer.client, call.token.secret));
}
