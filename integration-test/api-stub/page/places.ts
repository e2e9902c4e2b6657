/** Decides which parameters of a call are in the path, the query, the form or the JSON body. */
import type { Pairs } from '../server/incoming';
import type { Endpoint } from '../server/table';
import type { Param } from './describe';
import { PageError } from './failure';

export interface Places {
  query: Pairs;
  /** Undefined without a form. */
  form?: Pairs;
  /** Undefined if the body is not JSON. */
  json?: unknown;
}

/** For a call with a JSON body, the service reads these from the query. */
const QUERY_NAMES = /^(userId|country|shopId|onBehalfOfPartnerId)$/i;

export function placesOf(endpoint: Endpoint, params: Record<string, string>): Places {
  const slugs = slugsOf(endpoint);
  const pairs: Pairs = Object.entries(params).filter(([name]) => !slugs.includes(name));
  if (endpoint.verb !== 'POST' && endpoint.verb !== 'PUT') return { query: pairs };
  if (endpoint.action.body !== 'json') return { query: [], form: pairs };
  const definition = (name: string): Param | undefined =>
    endpoint.action.params.find((param) => param.name === name);
  const isQuery = (name: string): boolean => definition(name)?.in === 'query' || QUERY_NAMES.test(name);
  const fields = pairs
    .filter(([name]) => !isQuery(name))
    .map(([name, text]) => [name, jsonValue(name, text, definition(name))] as const);
  const { bodyArray } = endpoint.action;
  const json = bodyArray === undefined ? Object.fromEntries(fields) : new Map(fields).get(bodyArray);
  return { query: pairs.filter(([name]) => isQuery(name)), json: json ?? [] };
}

export const slugsOf = ({ path }: Endpoint): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);

/** Whether a value is written as JSON: a list or object in a JSON body. */
export const isStructured = (param: Param | undefined): boolean =>
  param?.in === 'body' && (param.type === 'list' || param.type === 'object');

/** A value of a JSON body, from the text of its field. */
function jsonValue(name: string, text: string, param: Param | undefined): unknown {
  if (isStructured(param)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new PageError(400, `The value of parameter ${name} is not JSON: ${(error as Error).message}`);
    }
  }
  return isExact(param, text) ? JSON.parse(text) : text;
}

/** Whether the text is exactly a number or a boolean. */
export function isExact(param: Param | undefined, text: string): boolean {
  const type = param?.type;
  if (type === 'integer' || type === 'decimal') return String(Number(text)) === text;
  return type === 'boolean' && /^(true|false)$/.test(text);
}
