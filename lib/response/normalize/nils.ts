/** `xsi:nil="true"` means null. Other spellings of true, and the `true` of JSON, do not mean null. */
import type { NilPlaces } from '../xml/tree';

type Holder = Record<string, unknown>;

/** Replaces every nil below the response with null, at any depth and without recursion, and returns the response. */
export function nullifyNils<T>(response: T): T {
  const pending: unknown[] = [response];
  while (pending.length > 0) {
    const holder = pending.pop() as Holder;
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      if (isNil(value)) holder[key] = null;
      else if (typeof value === 'object' && value !== null) pending.push(value);
    }
  }
  return response;
}

/** The same for places that the reader has recorded, without a search. */
export function nullifyAt(places: NilPlaces): void {
  const done = new Set<unknown>();
  for (const [holder, key] of places) {
    const value = holder[key];
    if (!Array.isArray(value)) holder[key] = null;
    else if (!done.has(value)) {
      done.add(value);
      value.forEach((item, index) => {
        if (isNil(item)) value[index] = null;
      });
    }
  }
}

function isNil(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.prototype.hasOwnProperty.call(value, 'xsi:nil') && (value as Holder)['xsi:nil'] === 'true';
}
