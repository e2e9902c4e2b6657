/** What the steps that normalize a response share: its objects, and what counts as a list. */

export type Holder = Record<string, unknown>;

/** A nil, an empty or blank text is no item; any other text is one. */
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
