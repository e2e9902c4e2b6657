/** Copies the tree of a library to ordinary objects, and to strings that keep nothing else in memory. */
import type { Tree } from './tree';

/** The tree with `Object.prototype` for every object, and with the escape removed from names and strings. */
export function plainCopy(root: Tree, escape: string): Tree {
  const restore = (text: string) => (escape === '' ? text : text.split(escape).join(''));
  const top: Tree = {};
  // A list of values to copy, because documents may be deeper than the stack.
  const pending: Array<{ from: Tree | unknown[]; to: Tree | unknown[] }> = [{ from: root, to: top }];
  const copyOf = (value: unknown): unknown => {
    if (typeof value === 'string') return copyOfString(restore(value));
    if (typeof value !== 'object' || value === null) return value;
    const to = Array.isArray(value) ? [] : {};
    pending.push({ from: value as Tree | unknown[], to });
    return to;
  };

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { from, to } = next;
    if (Array.isArray(from)) for (const item of from) (to as unknown[]).push(copyOf(item));
    else for (const key of Object.keys(from)) put(to as Tree, restore(key), copyOf(from[key]));
  }
  return top;
}

/** In V8 a substring keeps the whole string in memory. One title would keep the response. */
function copyOfString(text: string): string {
  return ` ${text}`.slice(1);
}

/** Text is under `_`. An attribute or child with that name is added to it, like any repeated name. */
function put(object: Tree, key: string, value: unknown): void {
  const isPresent = Object.prototype.hasOwnProperty.call(object, key);
  const joined = isPresent ? [object[key], value].flat() : value;
  // An assignment to `__proto__` would change the prototype. For other keys, assignment is faster.
  if (key === '__proto__')
    Object.defineProperty(object, key, {
      value: joined,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  else object[key] = joined;
}
