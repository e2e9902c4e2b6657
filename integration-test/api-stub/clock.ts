/** A clock that runs like another one, from the time to which it is set. */
import type { StubClock } from './types';

export class Clock implements StubClock {
  readonly #base: () => Date;
  #offset = 0;

  constructor(base: () => Date) {
    this.#base = base;
  }

  now(): Date {
    return new Date(this.#base().getTime() + this.#offset);
  }

  set(date: Date | string | number): void {
    const time = new Date(date).getTime();
    if (Number.isNaN(time)) throw new TypeError(`${String(date)} is not a date`);
    this.#offset = time - this.#base().getTime();
  }

  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds)) throw new TypeError('advance() requires a number of milliseconds');
    this.#offset += milliseconds;
  }

  reset(): void {
    this.#offset = 0;
  }
}
