/** JSON bodies: which parameters are in the body and which in the query, and the body as a string. Pure. */
import type { Params } from '../types/options';
import { assertArgument, invalidArgument } from '../util/invalid-argument';
import { isDate } from './params';
import type { JsonShape } from './rules';

// The service reads these from the query, whatever the verb.
const QUERY_NAMES = new Set(['userid', 'country', 'shopid', 'onbehalfofpartnerid', 'oauth_consumer_key']);

const hasOwn = Object.prototype.hasOwnProperty;

/** The parameters of a JSON call, by place. */
export interface Split {
  query: Params;
  body: unknown;
}

/**
 * Divides the parameters of a call with a JSON body. Defaults are added to the body only if the schema defines them,
 * because a default such as `pageSize` is meant for other calls.
 * @param sent the parameters of the caller with the defaults
 * @param used names of the parameters in the path
 * @throws {TypeError} that names the parameter with the wrong type or without a place
 */
export function splitParams(
  sent: Params,
  given: Params | null | undefined,
  used: readonly string[],
  shape: JsonShape,
): Split {
  const query: Params = {};
  const fields: Array<[string, unknown]> = [];
  for (const name of Object.keys(sent)) {
    const lower = name.toLowerCase();
    if (used.includes(name)) continue;
    if (QUERY_NAMES.has(lower) || shape.inQuery.has(lower)) query[name] = sent[name];
    else if (shape.inBody.has(lower) || hasOwn.call(given ?? {}, name)) fields.push([name, sent[name]]);
  }
  for (const [name, value] of fields) assertType(name, value, shape);
  // Own properties, whatever their names are.
  if (shape.array === undefined) return { query, body: Object.fromEntries(fields) };
  return { query, body: wholeArray(fields, shape.array) };
}

function assertType(name: string, value: unknown, { inBody }: JsonShape): void {
  if (value === undefined || value === null) return;
  const type = inBody.get(name.toLowerCase());
  if (type === 'list') assertArgument(Array.isArray(value), `parameter ${name}`, 'an array', value);
  if (type === 'object') assertArgument(isPlainObject(value), `parameter ${name}`, 'an object', value);
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value) && !isDate(value);
}

function wholeArray(fields: ReadonlyArray<[string, unknown]>, array: string): unknown {
  const other = fields.find(([name, value]) => name.toLowerCase() !== array && value !== undefined);
  if (other) {
    throw invalidArgument(`The parameter ${other[0]} cannot be sent: the body is the array ${array}`);
  }
  const value = fields.find(([name]) => name.toLowerCase() === array)?.[1];
  assertArgument(Array.isArray(value), `parameter ${array}`, 'an array', value);
  return value;
}

/**
 * The body as JSON, with a Date as ISO 8601.
 * @throws {TypeError} for values that JSON cannot have: a cycle, a BigInt, an invalid Date. `cause` is the original
 * error
 */
export function toJson(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body, refuseInvalidDates);
  } catch (error) {
    const reason = `${(error as Error | undefined)?.message ?? error}`.split('\n', 1)[0];
    const wrapped = invalidArgument(`The body cannot be written as JSON: ${reason}`);
    throw Object.defineProperty(wrapped, 'cause', { value: error, writable: true, configurable: true });
  }
  if (text === undefined) throw invalidArgument('The body cannot be written as JSON: it has no value');
  return text;
}

/** JSON.stringify would write null. */
function refuseInvalidDates(this: Record<string, unknown>, name: string, value: unknown): unknown {
  const raw = value === null ? this[name] : value;
  if (value === null && isDate(raw)) throw new TypeError(`${name} is an invalid Date`);
  return value;
}
