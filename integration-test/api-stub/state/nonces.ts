/** Remembers used nonces while their timestamps are accepted. */
import { createHash } from 'node:crypto';
import { BoundedMap } from './bounded';

const SWEEP_EVERY = 1000;

/** With more signed calls than this in ten minutes, the oldest nonces are removed early. */
const MOST_NONCES = 100_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

export class Nonces {
  /** By digest, because a nonce may be as long as a request. */
  readonly #seen = new BoundedMap<string, { timestamp: number; signature: string }>(MOST_NONCES);
  readonly #window: number;
  #sinceSweep = 0;

  /** The number of seconds for which a timestamp is accepted. */
  constructor(window: number) {
    this.#window = window;
  }

  get size(): number {
    return this.#seen.size;
  }

  /**
   * Records a nonce. Returns false if it was used before. `samePermitted`: the same signature may be used again,
   * because a player requests several ranges with one media URL.
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
