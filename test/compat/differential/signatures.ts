/** Checks signatures with an implementation that shares no code with either package. */
import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import { CONSUMER } from './configurations';
import { decodePair, headerOf, type Wire } from './wire';

type Pair = [name: string, value: string];

/** The signature of RFC 5849 §3.4 for a request without its signature. */
export function signatureOf(
  method: string,
  url: string,
  pairs: readonly Pair[],
  tokenSecret: string,
): string {
  // All are passed as data, because the library loses empty values of repeated names in a URL.
  const data: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const known = data[name];
    data[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  const oauth = new OAuth({
    consumer: CONSUMER,
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
  return oauth.getSignature({ method, url, data }, tokenSecret, {} as OAuth.Data);
}

/** Verifies as in RFC 5849 §3.2. A name in both query and header counts once, as for the service (K-2, C-59). */
export function isSignedRight({ raw }: Wire, port: number, tokenSecret: string): boolean {
  const inHeader = /^OAuth (.*)$/.exec(headerOf(raw, 'Authorization') ?? '')?.[1]?.split(',') ?? [];
  const protocol = inHeader.map((pair) => decodePair(pair.replace(/"/g, '')));
  const given = protocol.find((pair) => pair[0] === 'oauth_signature')?.[1];

  const [path, query] = raw.url.split('?') as [string, string?];
  const sent = [query, raw.body].flatMap((text) => (text ? text.split('&').map(decodePair) : []));
  const names = new Set(['oauth_signature', ...sent.map(([name]) => name)]);
  const pairs = [...sent, ...protocol.filter((pair) => !names.has(pair[0]))];
  const url = `https://${headerOf(raw, 'Host')}:${port}${path}`;
  return given === signatureOf(raw.method, url, pairs, tokenSecret);
}

export function nonceOf({ raw }: Wire): string {
  return /oauth_nonce="([^"]+)"/.exec(headerOf(raw, 'Authorization') ?? '')?.[1] ?? 'none';
}
