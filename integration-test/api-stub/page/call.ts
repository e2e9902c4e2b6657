/** Makes the HTTP request of a call from the page, signed as by the client. */
import { randomBytes } from 'node:crypto';
import { signatureOf } from '../oauth/signature';
import { HEADER as FAULT_HEADER } from '../server/faults';
import type { Pairs } from '../server/incoming';
import { type Endpoint, PREFIX } from '../server/table';
import { DEMO_TOKEN } from '../state';
import { PLACEHOLDER } from '../state/keys';
import { authOf } from './describe';
import { PageError } from './failure';
import { maskedHeader, maskedParams, maskedProtocol, readable } from './mask';
import { type Places, placesOf } from './places';
import type { SentRequest, Wish } from './protocol';

/** The client sends signed calls over https, and others over http. */
export const isSigned = (endpoint: Endpoint): boolean => authOf(endpoint) !== 'unsigned';

export interface Call {
  secure: boolean;
  /** The request as sent, and as shown. */
  whole: SentRequest;
  shown: SentRequest;
}

export interface Credentials {
  key: string;
  secret: string;
  token?: { token: string; secret: string };
}

export function credentialsOf({
  endpoint,
  identity,
}: {
  endpoint: Endpoint;
  identity: Wish['identity'];
}): Credentials {
  const { key, secret } = PLACEHOLDER;
  if (identity === 'unknown key') return { key: 'UNKNOWN_KEY', secret };
  const token = authOf(endpoint) === '3-legged' && identity !== 'no token' ? DEMO_TOKEN : undefined;
  return { key, secret: identity === 'wrong secret' ? 'WRONG_SECRET' : secret, token };
}

/** `port` is the port of this stub. */
export function callOf(wish: Wish & { endpoint: Endpoint }, port: number, now: Date): Call {
  const { endpoint, params, accept, fault } = wish;
  const { verb } = endpoint;
  const secure = isSigned(endpoint);
  const url = `${secure ? 'https' : 'http'}://localhost:${port}${pathOf(endpoint, params)}`;
  const credentials = credentialsOf(wish);
  const { media = false } = endpoint.action;
  const places = (given: Record<string, string>): Places => {
    const found = placesOf(endpoint, given);
    if (!secure) (found.form ?? found.query).push(['oauth_consumer_key', credentials.key]);
    return found;
  };
  const { query, form, json } = places(params);
  // The signature does not cover a JSON body (RFC 5849, section 3.4.1.3.1).
  const signed = [...query, ...(form ?? [])];
  const protocol = secure ? protocolOf(verb, url, signed, credentials, now) : [];
  // Players send no Authorization header, so a media URL has its signature in the query.
  const inQuery = media ? protocol : [];
  const headers: SentRequest['headers'] = media ? [] : [['Accept', `application/${accept}`]];
  if (secure && !media) headers.push(['Authorization', authorization(protocol)]);
  if (fault) headers.push([FAULT_HEADER, fault]);
  if (form) headers.push(['Content-Type', 'application/x-www-form-urlencoded']);
  if (json !== undefined) headers.push(['Content-Type', 'application/json']);
  const whole = { method: verb, headers, ...written(url, places(params), inQuery) };
  const masked = written(url, places(maskedParams(endpoint, params)), maskedProtocol(inQuery));
  const shown = {
    method: verb,
    headers: headers.map(maskedHeader),
    url: readable(masked.url),
    body: readable(masked.body),
  };
  return { secure, whole, shown };
}

function written(
  url: string,
  { query, form, json }: Places,
  protocol: Pairs,
): Pick<SentRequest, 'url' | 'body'> {
  const pairs = [...query, ...protocol];
  return {
    url: pairs.length === 0 ? url : `${url}?${encoded(pairs)}`,
    body: form ? encoded(form) : json === undefined ? '' : JSON.stringify(json, null, 2),
  };
}

function pathOf(endpoint: Endpoint, params: Record<string, string>): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    // A segment of dots would change the path.
    if (value === undefined || /^\.{1,2}$/.test(value)) {
      throw new PageError(400, `${name} is part of the path, so it requires a value`);
    }
    return percentEncoded(value);
  });
  const { media, prefix = media ? '' : PREFIX } = endpoint.action;
  return `${prefix && `/${prefix}`}${path}`;
}

/** RFC 3986, as signatures require (RFC 5849, section 3.6). */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const encoded = (pairs: Pairs): string =>
  pairs.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join('&');

/** The OAuth parameters, the signature last (RFC 5849, section 3.1). */
function protocolOf(method: string, url: string, pairs: Pairs, by: Credentials, now: Date): Pairs {
  const protocol: Pairs = [
    ['oauth_consumer_key', by.key],
    ['oauth_nonce', randomBytes(16).toString('hex')],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', String(Math.floor(now.getTime() / 1000))],
    ['oauth_version', '1.0'],
  ];
  if (by.token) protocol.push(['oauth_token', by.token.token]);
  const parameters = [...protocol, ...pairs];
  const signature = signatureOf({ method, url, parameters }, by, by.token?.secret ?? '');
  return [...protocol, ['oauth_signature', signature]];
}

const authorization = (protocol: Pairs): string =>
  `OAuth ${protocol.map(([name, value]) => `${name}="${percentEncoded(value)}"`).join(', ')}`;
