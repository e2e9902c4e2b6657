/** A Map for a long-running process: at its limit, the oldest entries are removed. */
export interface BoundedOptions<V> {
  /** Whether an entry is never removed. */
  keep?: (value: V) => boolean;
  /** Called for each removed entry. */
  dropped?: (value: V) => void;
}

export class BoundedMap<K, V> extends Map<K, V> {
  readonly #limit: number;
  readonly #options: BoundedOptions<V>;

  constructor(limit: number, options: BoundedOptions<V> = {}) {
    super();
    this.#limit = limit;
    this.#options = options;
  }

  override set(key: K, value: V): this {
    super.set(key, value);
    if (this.size > this.#limit) this.#makeRoom();
    return this;
  }

  /** Removes a tenth at once, because V8 passes all deleted entries to find the first one. */
  #makeRoom(): void {
    const { keep = () => false, dropped = () => undefined } = this.#options;
    const target = this.size - Math.ceil(this.#limit / 10);
    for (const [key, value] of this) {
      if (this.size <= target) break;
      if (keep(value)) continue;
      this.delete(key);
      dropped(value);
    }
  }
}

/** A copy that does not keep another string in memory, such as the body of a request. */
export const ownCopy = (text: string): string => Buffer.from(text).toString();
