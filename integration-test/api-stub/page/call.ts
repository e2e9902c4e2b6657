/** From a call of the page to the HTTP request that this stub receives, signed as the client signs it. */
import { randomBytes } from 'node:crypto';
import { signatureOf } from '../oauth/signature';
import { HEADER as FAULT_HEADER } from '../server/faults';
import type { Pairs } from '../server/incoming';
import { type Endpoint, PREFIX } from '../server/table';
import { DEMO_TOKEN } from '../state';
import { PLACEHOLDER } from '../state/keys';
import { authOf } from './describe';
import { PageError } from './failure';
import { maskedHeader, maskedPairs, readable } from './mask';
import type { SentRequest, Wish } from './protocol';

/** The client library sends signed calls over https, the others over http. */
export const isSigned = (endpoint: Endpoint): boolean => authOf(endpoint) !== 'unsigned';

export interface Call {
  secure: boolean;
  /** As it is sent, and as it may be shown. */
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

/** `port` is where this stub listens. */
export function callOf(wish: Wish & { endpoint: Endpoint }, port: number, now: Date): Call {
  const { endpoint, params, accept, fault } = wish;
  const secure = isSigned(endpoint);
  const origin = `${secure ? 'https' : 'http'}://localhost:${port}`;
  const url = origin + pathOf(endpoint, params);
  const slugs = slugsOf(endpoint);
  const pairs: Pairs = Object.entries(params).filter(([name]) => !slugs.includes(name));
  const credentials = credentialsOf(wish);
  if (!secure) pairs.push(['oauth_consumer_key', credentials.key]);
  const inForm = endpoint.verb === 'POST' || endpoint.verb === 'PUT';
  const headers: SentRequest['headers'] = [
    ['Accept', accept === 'json' ? 'application/json' : 'application/xml'],
  ];
  if (secure) headers.push(['Authorization', authorization(endpoint.verb, url, pairs, credentials, now)]);
  if (fault) headers.push([FAULT_HEADER, fault]);
  if (inForm) headers.push(['Content-Type', 'application/x-www-form-urlencoded']);
  const form = (given: Pairs): SentRequest => ({
    method: endpoint.verb,
    url: inForm || given.length === 0 ? url : `${url}?${encoded(given)}`,
    headers,
    body: inForm ? encoded(given) : '',
  });
  const masked = form(maskedPairs(endpoint, pairs));
  const shown = {
    ...masked,
    url: readable(masked.url),
    headers: headers.map(maskedHeader),
    body: readable(masked.body),
  };
  return { secure, whole: form(pairs), shown };
}

export const slugsOf = ({ path }: Endpoint): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);

function pathOf(endpoint: Endpoint, params: Record<string, string>): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    // A dot alone would be resolved away.
    if (value === undefined || /^\.{1,2}$/.test(value)) {
      throw new PageError(400, `${name} is part of the path, so it needs a value`);
    }
    return percentEncoded(value);
  });
  return `/${PREFIX}${path}`;
}

/** RFC 3986, as signatures need it (RFC 5849, section 3.6). */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const encoded = (pairs: Pairs): string =>
  pairs.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join('&');

function authorization(method: string, url: string, pairs: Pairs, by: Credentials, now: Date): string {
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
  const all: Pairs = [...protocol, ['oauth_signature', signature]];
  return `OAuth ${all.map(([name, value]) => `${name}="${percentEncoded(value)}"`).join(', ')}`;
}
