/** Copies the values of a caller, which may change before the call has ended. */

/** The values of an object, each copied if it is an array, a date or a plain object; other objects stay. */
export function snapshotValues<Values extends Record<string, unknown>>(values: Values): Values {
  let copies: Map<object, unknown> | undefined;
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (typeof value !== 'object' || value === null) continue;
    const copy = copyOf(value, (copies ??= new Map()));
    // An assignment to `__proto__` would change the prototype.
    Object.defineProperty(values, name, {
      value: copy,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return values;
}

function copyOf(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // Also handles cycles.
  if (copies.has(value)) return copies.get(value);
  try {
    if (Array.isArray(value)) return copyList(value, copies);
    if (value instanceof Date) return new Date(value.getTime());
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) return copyMembers(value, copies);
  } catch {
    // The value cannot be read or is nested too deeply. The code that uses it reports this.
  }
  return value;
}

function copyList(list: readonly unknown[], copies: Map<object, unknown>): unknown[] {
  const copy: unknown[] = [];
  copies.set(list, copy);
  for (const item of list) copy.push(copyOf(item, copies));
  return copy;
}

function copyMembers(object: object, copies: Map<object, unknown>): object {
  const isBare = Object.getPrototypeOf(object) === null;
  const copy = (isBare ? Object.assign(Object.create(null), object) : { ...object }) as Record<
    string,
    unknown
  >;
  copies.set(object, copy);
  for (const [name, value] of Object.entries(copy)) {
    if (typeof value !== 'object' || value === null) continue;
    Object.defineProperty(copy, name, { value: copyOf(value, copies) });
  }
  return copy;
}
