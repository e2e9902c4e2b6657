/** Turns the arguments of the caller into the values that are sent, in order. Pure: no argument is changed. */
import type { Params } from '../types/options';
import { encodeStrict, type Pair } from '../util/encoding';
import { toYYYYMMDD } from '../util/helpers';
import { describeValue, missingParameter } from '../util/invalid-argument';
import { isRecord } from '../util/objects';

/** @throws {TypeError} for a value that is not an object of named parameters */
export function assertParams(params: unknown): asserts params is Params | null | undefined {
  if (params === null || params === undefined || isRecord(params)) return;
  const got = describeValue(params);
  throw new TypeError(`The parameters of a call must be an object such as { artistId: 1 }; got ${got}`);
}

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * A copy of the parameters, with defaults for missing and undefined ones. Only own enumerable names are used, first
 * those of the caller, then those of the defaults, for objects with any prototype.
 */
export function withDefaults(params: Params | null | undefined, defaults: Params | null | undefined): Params {
  const merged: Params = { ...params };
  if (!defaults) return merged;
  for (const name of Object.keys(defaults)) {
    if (hasOwn.call(merged, name) && merged[name] !== undefined) continue;
    // An assignment to `__proto__` would change the prototype.
    if (name === '__proto__')
      Object.defineProperty(merged, name, { value: defaults[name], enumerable: true });
    else merged[name] = defaults[name];
  }
  return merged;
}

/**
 * The parameters as pairs of strings: dates as `YYYYMMDD`, arrays as repeated names, other objects as empty strings.
 * @param joined lower-case names of the parameters whose arrays are joined by commas instead
 * @throws {TypeError} for an invalid Date, with the name of the parameter
 */
export function toPairs(params: Params, joined?: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = [];
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (Array.isArray(value)) {
      if (joined?.has(name.toLowerCase())) pairs.push([name, value.map(primitiveText).join(',')]);
      else for (const item of value) pairs.push([name, primitiveText(item)]);
    } else {
      pairs.push([
        name,
        value instanceof Date || isDate(value) ? dateText(name, value as Date) : primitiveText(value),
      ]);
    }
  }
  return pairs;
}

/** Names of the parameters that are or contain objects, which would be sent empty. */
export function objectNames(params: Params): string[] {
  return Object.keys(params).filter((name) => [params[name]].flat().some(isSentEmpty));
}

function isSentEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isDate(value);
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

// Dates of another realm (a vm context, some test runners) are not instances of Date in this one.
export function isDate(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]'
  );
}

function dateText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new TypeError(`The parameter ${name} is an invalid Date`);
  return toYYYYMMDD(date);
}

const SLUG = /:([^/]+)/g;

/**
 * Fills each `:name` of a path with the parameter of that name in any case, percent-encoded. The later of two names
 * that differ only in case is used.
 * @returns the path and the names of the used parameters
 * @throws {Error} `Missing name`, with code `ERR_MISSING_PARAMETER`, for a missing, null or empty parameter
 */
export function fillSlugs(path: string, params: Params): { path: string; used: string[] } {
  if (!path.includes(':')) return { path, used: [] };
  const names = new Map(Object.keys(params).map((name) => [name.toLowerCase(), name]));
  const used: string[] = [];
  const filled = path.replace(SLUG, (_, slug: string) => {
    const name = names.get(slug.toLowerCase());
    const value = name === undefined ? '' : slugText(name, params[name]);
    if (value === '') throw missingParameter(slug.toLowerCase());
    // Clients and proxies would resolve a segment of dots, and request another resource.
    if (/^\.{1,2}$/.test(value))
      throw new TypeError(`The parameter ${name} cannot be '${value}', because it is part of the path`);
    if (hasDotSegment(value))
      throw new TypeError(
        `The parameter ${name} cannot have a segment '.' or '..', because it is part of the path`,
      );
    used.push(name as string);
    return encodeStrict(value);
  });
  return { path: filled, used };
}

function slugText(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(primitiveText).join(',');
  return isDate(value) ? dateText(name, value as Date) : primitiveText(value);
}

// Servers and proxies decode a path once or twice. No valid id needs more.
const MOST_DECODINGS = 8;

/** Whether a server that decodes a path before it resolves it would find a segment `.` or `..`. */
function hasDotSegment(value: string): boolean {
  let text = value;
  for (let i = 0; i < MOST_DECODINGS && text.includes('%'); i += 1)
    text = text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Some servers remove a semicolon and what follows it, or blanks.
  return text.split(/[/\\]/).some((segment) => /^\s*\.{1,2}\s*(?:;|$)/.test(segment));
}
