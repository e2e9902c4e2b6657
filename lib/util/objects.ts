/** Checks for objects with named values. */

/** The built-in kind of a value, as `Object.prototype.toString` returns it: `Map`, `Promise`, `Object` … */
export function kindOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    // A class may define its kind with a getter that throws.
    return 'Object';
  }
}

/**
 * An object whose own properties are its names and values: a literal, an instance of a class, a module namespace.
 * Arrays, maps, `Headers`, dates and promises have their content elsewhere, and would be read as empty.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  const { then, [Symbol.iterator]: iterate } = value as { then?: unknown; [Symbol.iterator]?: unknown };
  if (typeof then === 'function' || typeof iterate === 'function') return false;
  return kindOf(value) === 'Object' || Object.keys(value).length > 0;
}
