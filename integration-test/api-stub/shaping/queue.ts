/** Replies or failures in the order of their calls. The last one that matches is used. */
import type { Route } from './route';

interface Entry<T> {
  route: Route;
  value: T;
  /** The number of remaining uses. */
  left: number;
}

export class Queue<T> {
  readonly #entries: Array<Entry<T>> = [];

  add(route: Route, value: T, times: number): void {
    this.#entries.push({ route, value, left: times });
  }

  /** Whether there is a match, without using it. */
  has(verb: string, path: string): boolean {
    return this.#find(verb, path) !== undefined;
  }

  take(verb: string, path: string): T | undefined {
    const entry = this.#find(verb, path);
    if (!entry) return undefined;
    entry.left -= 1;
    if (entry.left === 0) this.#entries.splice(this.#entries.indexOf(entry), 1);
    return entry.value;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  #find(verb: string, path: string): Entry<T> | undefined {
    for (let index = this.#entries.length - 1; index >= 0; index -= 1) {
      const entry = this.#entries[index]!;
      if (entry.route.matches(verb, path)) return entry;
    }
    return undefined;
  }
}
