/** Functions of the normalising steps: the objects of a response, and the items of a list. */

export type Holder = Record<string, unknown>;

/** A nil and an empty or blank string are no item. Any other string is one. */
export function collectionOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const isNothing = !value || (typeof value === 'string' && !/\S/.test(value));
  return isNothing ? [] : [value];
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

export function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

export function own(holder: Holder, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(holder, key) ? holder[key] : undefined;
}
