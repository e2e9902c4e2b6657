/** From what the caller passed to what goes on the wire, in order. Pure: nothing that comes in is changed (D-1). */
import { toYYYYMMDD } from './helpers';
import type { Params } from './options';

/** A name and its value as text, both still unencoded. */
export type Pair = [name: string, value: string];

/** For `(params, cb)`: what is not an object of named parameters is refused by name (C-47). */
export function checkParams(params: unknown): asserts params is Params | null | undefined {
  if (params === null || params === undefined || (typeof params === 'object' && !Array.isArray(params)))
    return;
  const kind = Array.isArray(params) ? 'an array' : `a ${typeof params}`;
  throw new TypeError(`The parameters of a call must be an object such as { artistId: 1 }, not ${kind}`);
}

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * A copy of the parameters, the missing and undefined ones taken from the defaults (C-43). Own enumerable names
 * only, in the caller's order, then the defaults' (C-44), whatever their prototype and whatever they are (C-47).
 */
export function withDefaults(params: Params | null | undefined, defaults: Params | null | undefined): Params {
  const merged: Params = { ...params };
  if (!defaults) return merged;
  for (const name of Object.keys(defaults)) {
    if (hasOwn.call(merged, name) && merged[name] !== undefined) continue;
    // Assigned, `__proto__` would change the prototype instead.
    if (name === '__proto__')
      Object.defineProperty(merged, name, { value: defaults[name], enumerable: true });
    else merged[name] = defaults[name];
  }
  return merged;
}

/**
 * The parameters as pairs of text: dates as `YYYYMMDD`, arrays repeated, what has no text as empty (C-45).
 * @throws {TypeError} for an invalid Date, naming the parameter (D-6)
 */
export function toPairs(params: Params): Pair[] {
  const pairs: Pair[] = [];
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (Array.isArray(value)) {
      for (const item of value) pairs.push([name, primitiveText(item)]);
    } else {
      pairs.push([
        name,
        value instanceof Date || isDate(value) ? dateText(name, value as Date) : primitiveText(value),
      ]);
    }
  }
  return pairs;
}

function primitiveText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? `${value}` : '';
    case 'boolean':
    case 'bigint':
      return `${value}`;
    default:
      return '';
  }
}

// Dates made in another realm (a vm context, some test runners) are no instances of this one's Date.
function isDate(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]'
  );
}

function dateText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new TypeError(`The parameter ${name} is an invalid Date`);
  return toYYYYMMDD(date);
}

// Most names and values need no encoding, and to see that costs less than to encode them.
const UNRESERVED = /^[\w\-.~]*$/;

/** Percent-encodes for a query or form; a lone surrogate becomes U+FFFD instead of an exception (C-47). */
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

export function encodePair([name, value]: Pair): Pair {
  return [encodeStrict(name), encodeStrict(value)];
}

/** `a=1&b=%20`, with `!'()*` left bare as node's querystring does (C-45). */
export function toQuery(pairs: readonly Pair[]): string {
  let query = '';
  for (const [name, value] of pairs) query += `${query && '&'}${encode(name)}=${encode(value)}`;
  return query;
}

/** The query of a signed GET: an apostrophe is encoded, `!()*` are not (C-57). */
export function toSignedQuery(pairs: readonly Pair[]): string {
  return toQuery(pairs).replace(/'/g, '%27');
}

/** A form body: everything but the unreserved characters is encoded (C-57). */
export function toForm(pairs: readonly Pair[]): string {
  return toQuery(pairs).replace(RESERVED_LEFT, toPercent);
}

const SLUG = /:([^/]+)/g;

/**
 * Fills each `:name` of a path from the parameter of that name in any case, the later one where two differ only in
 * case (C-50), percent-encoded (D-7).
 * @returns the path and the names of the parameters that were used
 * @throws {Error} `Missing name`, with code `ERR_MISSING_PARAMETER`, for one that is absent, null or empty (C-52)
 */
export function fillSlugs(path: string, params: Params): { path: string; used: string[] } {
  if (!path.includes(':')) return { path, used: [] };
  const names = new Map(Object.keys(params).map((name) => [name.toLowerCase(), name]));
  const used: string[] = [];
  const filled = path.replace(SLUG, (_, slug: string) => {
    const name = names.get(slug.toLowerCase());
    const value = name === undefined ? '' : slugText(name, params[name]);
    if (value === '') {
      throw Object.assign(new Error(`Missing ${slug.toLowerCase()}`), { code: 'ERR_MISSING_PARAMETER' });
    }
    // A segment of dots would be resolved away by clients and proxies, and another resource be asked for.
    if (/^\.{1,2}$/.test(value))
      throw new TypeError(`The parameter ${name} cannot be '${value}', as it is part of the path`);
    used.push(name as string);
    return encodeStrict(value);
  });
  return { path: filled, used };
}

function slugText(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(primitiveText).join(',');
  return isDate(value) ? dateText(name, value as Date) : primitiveText(value);
}

/** Percent-encodes what a path cannot hold, such as blanks and letters outside ASCII; escapes stay (C-78). */
export function encodePath(path: string): string {
  return path.replace(/[^\w\-.~!$&'()*+,;=:@/%]+/g, encode);
}
