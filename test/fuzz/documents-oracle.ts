/** The result of 1.0.0 for a document, and the allowed differences of this package. Each difference names its rule. */
import { createRequire } from 'node:module';
import collectionPaths = require('../../lib/response/normalize/collection-paths');

const load = createRequire(__filename);
const original = load('7digital-api-original/lib/responseparser');
const { Parser } = createRequire(load.resolve('7digital-api-original/package.json'))('xml2js');

export interface Verdict {
  /** 1.0.0 threw, which is an uncaught exception in the program of its user (C-90, C-97, C-108). */
  crash?: unknown;
  error?: Record<string, unknown>;
  data?: unknown;
}
export const PATH = '/1.2/t/g';
export const STATUS = 404;

type Parse = (body: string, options: object, callback: (error: unknown, data?: unknown) => void) => void;

/** Runs the `parse` of a deep import and returns its first result. */
export function verdictOf(parse: Parse, body: string, contentType: string): Verdict {
  let verdict: Verdict | undefined;
  const options = { format: 'json', contentType, url: PATH, statusCode: STATUS };
  try {
    parse(body, options, (error, data) => {
      verdict ??= error ? { error: { ...(error as object) } } : { data };
    });
  } catch (crash) {
    verdict ??= { crash };
  }
  return verdict ?? { crash: new Error('no callback') };
}

export const originalVerdict = (body: string, contentType: string) =>
  verdictOf(original.parse, body, contentType);

/** The parsed document before normalising, or undefined if it cannot be parsed. */
export function rawOf(body: string, contentType: string): any {
  if (contentType.includes('json')) {
    try {
      return JSON.parse(body);
    } catch {
      return undefined;
    }
  }
  let raw: any;
  try {
    new Parser({ mergeAttrs: true, explicitArray: false }).parseString(body, (_: unknown, root: any) => {
      raw ??= root?.response;
    });
  } catch {
    // Only the first result of the parser counts.
  }
  return raw;
}

const isObject = (value: unknown): value is Record<string, any> =>
  typeof value === 'object' && value !== null;
const listOf = (value: unknown): any[] => (Array.isArray(value) ? value : [value]);
const isBlank = (value: string) => !/\S/.test(value);

/** C-88, D-22: names of Object.prototype and of the properties of xml2js are data in this package. */
export function hasHazardousNames(body: string): boolean {
  const names = [...Object.getOwnPropertyNames(Object.prototype), '_', 'cdata'].join('|');
  return new RegExp(`[<\\s/](${names})[\\s/>=]`).test(body);
}

/** C-90: 1.0.0 takes a JSON object with a number called `length` for an array and keeps the nils in it. */
export function hasArrayLikes(body: string, contentType: string): boolean {
  return contentType.includes('json') && /"length":\s*\d/.test(body);
}

/** The data of 1.0.0 with the fixes of this package. Changes and returns the data. */
export function fixed(data: any, raw: any): any {
  for (const path of collectionPaths.filter((one) => one !== 'basket.basketItems.basketItem')) {
    const parts = path.split('.');
    const last = parts.pop() as string;
    let parents: any[] = [data];
    for (const part of parts) parents = parents.flatMap((parent) => listOf(parent?.[part])).filter(isObject);
    for (const parent of parents) parent[last] = wrapped(parent[last]);
  }
  if (isObject(data.basket)) data.basket.basketItems = fixedItems(data.basket.basketItems, raw.basket);
  fixCardTypes(data, raw);
  return data;
}

/** C-94, D-23: a string is an item, a blank string is none, and an object with a `length` is an item like any other. */
function wrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return isBlank(value) ? [] : [value];
  return [value];
}

/** C-97: 1.0.0 loses the items of a plain array in JSON, and those of two containers. */
function fixedItems(items: unknown, basket: any): unknown {
  return Array.isArray(basket?.basketItems) ? cleanedList(basket.basketItems) : wrapped(items);
}

function cleanedList(list: unknown[]): unknown[] {
  return list.map((item) => JSON.parse(JSON.stringify(item), (_, value) => (isNil(value) ? null : value)));
}

const isNil = (value: unknown) => isObject(value) && value['xsi:nil'] === 'true';

/** C-97: a card type without text keeps its name. */
function fixCardTypes(data: any, raw: any): void {
  const types = data.cardTypes?.cardType;
  if (!Array.isArray(types) || !isObject(raw.cardTypes)) return;
  const before = listOf(raw.cardTypes.cardType);
  types.forEach((type, index) => {
    const own = before[index];
    if (isObject(type) && isObject(own) && !('_' in own) && 'name' in own)
      type.name = cleanedList([own.name])[0];
  });
}

/** C-108: if the error has no readable message, this package finds another one. The class is the same. */
export function hasOddMessage(raw: any): boolean {
  const message = raw?.error?.errorMessage;
  return !isObject(raw?.error) || Array.isArray(raw.error) || typeof message !== 'string' || isBlank(message);
}
