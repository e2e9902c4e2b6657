/**
 * OAuth 1.0a signatures with HMAC-SHA1 (RFC 5849 §3) over exactly what is sent. The `oauth` package computes the HMAC,
 * and is loaded at the first signed call.
 */
import { hideProperty } from '../redaction/inspect';
import { encodeStrict, type Pair } from '../util/encoding';
import { isDefaultPort } from '../util/ports';

/** The signed data: the URL without its query, and every parameter of query, form and protocol. */
export interface Signable {
  method: string;
  protocol: string;
  host: string;
  port?: number | string | undefined;
  /** As it is sent, percent-encoded. */
  path: string;
  /** Percent-encoded, in any order. */
  pairs: readonly Pair[];
}

export interface Token {
  token?: string | null | undefined;
  secret?: string | null | undefined;
}

/** For calls without a user. */
export const NO_TOKEN: Token = { token: null, secret: null };

/** Timestamp and nonce of a signature (RFC 5849 §3.3). Tests replace them. */
export interface ClockAndNonce {
  /** Seconds since 1970. */
  timestamp(): number;
  /** 32 characters of `A-Za-z0-9`. */
  nonce(): string;
}

/** The consumer of a signature. A node-oauth object has these properties. */
export interface Consumer {
  key: string;
  secret: string;
  client: NodeOAuth;
}

/**
 * The properties of a node-oauth object that are used here. The rest has no types, because programs that use these
 * types would depend on those of the oauth package.
 */
export interface NodeOAuth {
  _consumerSecret: string;
  _createSignature(base: string, tokenSecret: string): string;
  [member: string]: any;
}

/** A node-oauth object with the URLs and settings of this service. It only computes signatures and sends nothing. */
export function createOAuthWrapper(
  key: string,
  secret: string,
  headers?: Record<string, string> | null,
  site = 'https://api.7digital.com/1.2',
): NodeOAuth {
  const { OAuth } = require('oauth') as typeof import('oauth');
  const client = new OAuth(
    `${site}/oauth/requesttoken`,
    `${site}/oauth/accesstoken`,
    key,
    secret,
    '1.0',
    null,
    'HMAC-SHA1',
    32,
    headers ?? undefined,
  ) as unknown as NodeOAuth;
  hideProperty(client, '_consumerSecret', client._consumerSecret, false);
  return client;
}

let last: Consumer | undefined;

/** The consumer of these credentials. The last one is cached, because a program usually has one key. */
export function consumerFor(key: unknown, secret: unknown): Consumer {
  if (!last || last.key !== key || last.secret !== secret) {
    const [name, pass] = [`${key ?? ''}`, `${secret ?? ''}`];
    last = { key: name, secret: pass, client: createOAuthWrapper(name, pass) };
  }
  return last;
}

/**
 * The protocol parameters (RFC 5849 §3.1), sorted by name and without the signature. A parameter of the call with the
 * same `oauth_` name replaces one of the protocol.
 */
export function protocolPairs(
  consumerKey: string,
  token: Token,
  pairs: readonly Pair[],
  source: ClockAndNonce,
): Pair[] {
  const own: Pair[] = [
    ['oauth_consumer_key', consumerKey],
    ['oauth_nonce', source.nonce()],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', `${source.timestamp()}`],
  ];
  if (token.token) own.push(['oauth_token', `${token.token}`]);
  own.push(['oauth_version', '1.0']);
  if (!pairs.some(isProtocol)) return own;
  return [...new Map([...own, ...pairs.filter(isProtocol)])].sort(byNameThenValue);
}

function isProtocol([name]: Pair): boolean {
  return name.startsWith('oauth_') && name !== 'oauth_consumer_key';
}

/** To compare so few names is faster than to make a set of them. */
const FEW = 20;

/**
 * The parameters of a call and of the protocol. The consumer key may be sent in both places, but is signed once, and
 * the parameters of the caller take precedence.
 */
export function withProtocol(pairs: readonly Pair[], protocol: readonly Pair[]): Pair[] {
  const all = pairs.slice();
  const sent = pairs.length > FEW ? new Set(pairs.map(([name]) => name)) : undefined;
  const isSent = ([name]: Pair) => sent?.has(name) ?? pairs.some((pair) => pair[0] === name);
  for (const pair of protocol) if (!isSent(pair)) all.push(pair);
  return all;
}

/** The signature of a request, in base64 (RFC 5849 §3.4.2). */
export function sign(signable: Signable, client: NodeOAuth, tokenSecret: unknown): string {
  const secret = tokenSecret ? `${tokenSecret}` : '';
  return client._createSignature(baseString(signable), secret);
}

/** RFC 5849 §3.4.1 */
export function baseString({ method, protocol, host, port, path, pairs }: Signable): string {
  const authority = `${host.toLowerCase()}${isDefaultPort(protocol, port) ? '' : `:${port}`}`;
  const url = `${protocol}//${authority}${path || '/'}`;
  let parameters = '';
  for (const pair of isSorted(pairs) ? pairs : pairs.slice().sort(byNameThenValue)) {
    parameters += `${parameters && '%26'}${encodeAgain(pair[0])}%3D${encodeAgain(pair[1])}`;
  }
  return `${method}&${encodeStrict(url)}&${parameters}`;
}

/** The pairs of a signed URL are sorted already, except where encoding changes their order. */
function isSorted(pairs: readonly Pair[]): boolean {
  for (let k = 1; k < pairs.length; k += 1)
    if (byNameThenValue(pairs[k - 1] as Pair, pairs[k] as Pair) > 0) return false;
  return true;
}

/** The list of parameters is encoded again as a whole (RFC 5849 §3.4.1.1). Only `%` is left to encode in its values. */
function encodeAgain(encoded: string): string {
  return encoded.includes('%') ? encoded.replace(/%/g, '%25') : encoded;
}

/** By code units, which is the byte order of RFC 5849 for encoded text, and the order of `sign` in 1.0.0. */
export function byNameThenValue(a: Pair, b: Pair): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return 0;
}

/**
 * `OAuth a="1",b="2",oauth_signature="…"`: no blanks, no realm, the signature last.
 * @param protocol percent-encoded
 */
export function authorizationHeader(protocol: readonly Pair[], signature: string): string {
  let header = 'OAuth ';
  for (const pair of protocol) header += `${pair[0]}="${pair[1]}",`;
  return `${header}oauth_signature="${encodeStrict(signature)}"`;
}
