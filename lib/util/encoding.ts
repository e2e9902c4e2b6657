/** Percent-encoding of names, values, paths, queries and forms (RFC 3986, RFC 5849 §3.6). */

/** A name and its value as strings, both unencoded. */
export type Pair = [name: string, value: string];

// Most names and values need no encoding, and this check is faster than encoding.
const UNRESERVED = /^[\w\-.~]*$/;

/** Percent-encodes for a query or form. A lone surrogate becomes U+FFFD and does not throw. */
export function encode(text: string): string {
  if (UNRESERVED.test(text)) return text;
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
  }
}

const RESERVED_LEFT = /[!'()*]/g;
const toPercent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Percent-encodes all but the unreserved characters (RFC 3986 §2.3, RFC 5849 §3.6). */
export function encodeStrict(text: string): string {
  return UNRESERVED.test(text) ? text : encode(text).replace(RESERVED_LEFT, toPercent);
}

export function encodePair(pair: Pair): Pair {
  const [name, value] = pair;
  const isPlain = UNRESERVED.test(name) && UNRESERVED.test(value);
  return isPlain ? pair : [encodeStrict(name), encodeStrict(value)];
}

/** `a=1&b=%20`, with `!'()*` unencoded, as in node:querystring. */
export function toQuery(pairs: readonly Pair[]): string {
  let query = '';
  for (const [name, value] of pairs) query += `${query && '&'}${encode(name)}=${encode(value)}`;
  return query;
}

/** The query of a signed GET: an apostrophe is encoded, `!()*` are not. */
export function toSignedQuery(pairs: readonly Pair[]): string {
  return toQuery(pairs).replace(/'/g, '%27');
}

/** A form body: everything but the unreserved characters is encoded. */
export function toForm(pairs: readonly Pair[]): string {
  return toQuery(pairs).replace(RESERVED_LEFT, toPercent);
}

/** Percent-encodes the characters that a path cannot have, such as blanks and letters outside ASCII. Escapes stay. */
export function encodePath(path: string): string {
  return path.replace(/[^\w\-.~!$&'()*+,;=:@/%]+/g, encode);
}
