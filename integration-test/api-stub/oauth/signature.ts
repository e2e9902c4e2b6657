/**
 * The expected signature of a request (RFC 5849, section 3.4), computed by code that is independent of the client. The
 * tests compare it with `oauth-1.0a`, which cannot sign parameters called `__proto__` or `constructor`.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Pairs } from '../server/incoming';

export interface ToSign {
  method: string;
  /** Scheme, host, port and path. */
  url: string;
  parameters: Pairs;
}

/** Percent-encoding of section 3.6: all but the unreserved characters. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** HMAC-SHA1, in Base64. */
export function signatureOf(request: ToSign, consumer: { secret: string }, tokenSecret: string): string {
  const key = `${encode(consumer.secret)}&${encode(tokenSecret)}`;
  return createHmac('sha1', key).update(baseString(request)).digest('base64');
}

function baseString({ method, url, parameters }: ToSign): string {
  const encoded = parameters.map(([name, value]): [string, string] => [encode(name), encode(value)]);
  encoded.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  const normalized = encoded.map(([name, value]) => `${name}=${value}`).join('&');
  return [method.toUpperCase(), url, normalized].map(encode).join('&');
}

/** Encoded strings are ASCII, so this is the order of their bytes. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function sameSignature(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
