/** The expected request for given parameters, by node:querystring (C-45), and a check of signatures by `oauth-1.0a`. */
import { createHmac } from 'node:crypto';
import querystring from 'node:querystring';
import OAuth from 'oauth-1.0a';
import { type Captured, header } from '../support/capture-server';
import { authorizationOf } from '../support/signatures';

export type Pair = [name: string, value: string];
export type Given = Record<string, unknown>;

/** A lone surrogate has no UTF-8 and arrives as U+FFFD (C-47). */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** The value for querystring: dates are formatted (C-46), strings are well formed. */
function prepared(value: unknown): unknown {
  if (value instanceof Date)
    return pad(value.getFullYear(), 4) + pad(value.getMonth() + 1, 2) + pad(value.getDate(), 2);
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? wellFormed(item) : item));
  return typeof value === 'string' ? wellFormed(value) : value;
}

/** The parameters that a call has, defaults included (C-43), in order (C-44). */
export function merged(params: Given, defaults: Given): Array<[string, unknown]> {
  const all = new Map(Object.entries(params));
  for (const [name, value] of Object.entries(defaults)) if (all.get(name) === undefined) all.set(name, value);
  // Integers come first among the names of an object.
  const isIndex = (name: string) => /^(0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;
  const indices = [...all].filter(([name]) => isIndex(name)).sort(([a], [b]) => Number(a) - Number(b));
  return [...indices, ...[...all].filter(([name]) => !isIndex(name))];
}

/** The decoded names and values of everything that is sent. */
export function expectedPairs(params: Array<[string, unknown]>, key: string): Pair[] {
  const pairs: Pair[] = [];
  let keyIsThere = false;
  for (const [name, value] of params) {
    // Token and token secret are only for signing (D-8). The key is that of the client, in the place of a given one
    // (C-44).
    if (name === 'accesstoken' || name === 'accesssecret') continue;
    if (name === 'oauth_consumer_key') {
      keyIsThere = true;
      pairs.push([name, key]);
      continue;
    }
    const text = querystring.stringify({ k: prepared(value) } as querystring.ParsedUrlQueryInput);
    for (const part of text ? text.split('&') : [])
      pairs.push([wellFormed(name), decodeURIComponent(part.slice(part.indexOf('=') + 1))]);
  }
  return keyIsThere ? pairs : [...pairs, ['oauth_consumer_key', key]];
}

/** The pairs of a received query or form. Reserved characters must be percent-encoded (RFC 3986 §2). */
export function arrivedPairs(text: string): Pair[] {
  if (text === '') return [];
  if (!/^[\w\-.~!'()*%=&]+$/.test(text) || /%(?![\dA-F]{2})/.test(text))
    throw new Error(`Not encoded: ${text}`);
  return text.split('&').map((part): Pair => {
    const middle = part.indexOf('=');
    if (middle < 0) throw new Error(`No value: ${part}`);
    return [decodeURIComponent(part.slice(0, middle)), decodeURIComponent(part.slice(middle + 1))];
  });
}

/** Whether the header has the right signature of the received request for these secrets. */
export function isRightlySigned(request: Captured, secret: string, tokenSecret: string | undefined): boolean {
  const { oauth_signature: sent, ...protocol } = Object.fromEntries(authorizationOf(request));
  const url = `${request.scheme}://${header(request, 'host')}:${request.port}${request.path}`;
  const pairs = [...arrivedPairs(request.query), ...arrivedPairs(request.body)];
  return sent === signatureOf(request.method, url, pairs, protocol, secret, tokenSecret);
}

/** Whether the query of a URL has the right signature. */
export function isRightlySignedAddress(
  address: string,
  method: string,
  secret: string,
  tokenSecret: string | undefined,
): boolean {
  const [url, query] = address.split('?') as [string, string];
  const pairs = arrivedPairs(query);
  const sent = pairs.pop();
  const signature = signatureOf(method, url, pairs, {}, secret, tokenSecret);
  return sent?.[0] === 'oauth_signature' && sent[1] === signature;
}

function signatureOf(
  method: string,
  url: string,
  pairs: readonly Pair[],
  protocol: Record<string, string>,
  secret: string,
  tokenSecret: string | undefined,
): string {
  const data: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of pairs) {
    const before = data[name];
    data[name] = before === undefined ? value : [...[before].flat(), value];
  }
  const verifier = new OAuth({
    consumer: { key: '', secret },
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
  return verifier.getSignature({ method, url, data }, tokenSecret, protocol as unknown as OAuth.Data);
}

/** Whether a server that decodes a path and resolves it as a URL would leave the segment of the value (D-37). */
export function climbs(value: string): boolean {
  let decoded = value;
  for (let before = ''; before !== decoded && decoded.includes('%'); ) {
    before = decoded;
    decoded = decoded.replace(/%[0-9a-fA-F]{2}/g, (escape) =>
      String.fromCharCode(Number(`0x${escape.slice(1)}`)),
    );
  }
  // As Tomcat does, and as Windows does with blanks.
  const segments = decoded.replace(/\\/g, '/').split('/');
  return segments.some((segment) => ['.', '..'].includes((segment.split(';')[0] as string).trim()));
}
