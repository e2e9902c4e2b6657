/** Remembers what was used once for as long as it could be used again. */
export const WINDOW_SECONDS = 5 * 60;

const SWEEP_EVERY = 1000;

export class Nonces {
  readonly #seen = new Map<string, { timestamp: number; signature: string }>();
  #sinceSweep = 0;

  /**
   * Takes note of a nonce; false when it was used before. `samePermitted`: the very same signature may come again, as a
   * player asks for one media address range by range.
   */
  use(id: string, timestamp: number, signature: string, now: number, samePermitted: boolean): boolean {
    const known = this.#seen.get(id);
    if (known) return samePermitted && known.signature === signature;
    this.#seen.set(id, { timestamp, signature });
    if (++this.#sinceSweep >= SWEEP_EVERY) this.#sweep(now);
    return true;
  }

  #sweep(now: number): void {
    this.#sinceSweep = 0;
    for (const [id, { timestamp }] of this.#seen) {
      if (timestamp < now - WINDOW_SECONDS) this.#seen.delete(id);
    }
  }
}
