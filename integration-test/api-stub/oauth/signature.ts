/** What the signature of a request has to be, by an implementation that shares no code with the client. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import type { Pairs } from '../server/incoming';

export interface ToSign {
  method: string;
  /** Scheme, host, port and path. */
  url: string;
  parameters: Pairs;
}

export function signatureOf(
  request: ToSign,
  consumer: { key: string; secret: string },
  tokenSecret: string,
): string {
  const oauth = new OAuth({
    consumer,
    signature_method: 'HMAC-SHA1',
    hash_function: (text, key) => createHmac('sha1', key).update(text).digest('base64'),
  });
  // All parameters go in as data: the library would keep one of each name in a URL.
  const data: Record<string, string | string[]> = {};
  for (const [name, value] of request.parameters) {
    const known = data[name];
    data[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  const { method, url } = request;
  return oauth.getSignature({ method, url, data }, tokenSecret, {} as OAuth.Data);
}

export function sameSignature(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
