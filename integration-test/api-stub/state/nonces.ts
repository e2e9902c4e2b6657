/** Remembers what was used once for as long as it could be used again. */
import { createHash } from 'node:crypto';
import { BoundedMap } from './bounded';

const SWEEP_EVERY = 1000;

/** Beyond this many signed calls in ten minutes the oldest nonces are forgotten before their time. */
const MOST_NONCES = 100_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

export class Nonces {
  /** By digest, as a nonce may be as long as a request. */
  readonly #seen = new BoundedMap<string, { timestamp: number; signature: string }>(MOST_NONCES);
  readonly #window: number;
  #sinceSweep = 0;

  /** Seconds for which a timestamp is accepted. */
  constructor(window: number) {
    this.#window = window;
  }

  get size(): number {
    return this.#seen.size;
  }

  /**
   * Takes note of a nonce; false when it was used before. `samePermitted`: the very same signature may come again, as a
   * player asks for one media URL range by range.
   */
  use(id: string, timestamp: number, signature: string, now: number, samePermitted: boolean): boolean {
    const key = digest(id);
    const known = this.#seen.get(key);
    if (known) return samePermitted && known.signature === digest(signature);
    this.#seen.set(key, { timestamp, signature: digest(signature) });
    if (++this.#sinceSweep >= SWEEP_EVERY) this.#sweep(now);
    return true;
  }

  #sweep(now: number): void {
    this.#sinceSweep = 0;
    for (const [key, { timestamp }] of this.#seen) {
      if (timestamp < now - this.#window) this.#seen.delete(key);
    }
  }
}
