/** A Map for a process that runs for days: at the limit the oldest entries make room. */
export interface BoundedOptions<V> {
  /** Such entries stay. */
  keep?: (value: V) => boolean;
  /** Called for each entry that is removed to make room. */
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

  /** Removes a tenth at once: to find the first entry, V8 walks over all that were deleted before it. */
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

/** A copy that does not keep the string alive from which it was cut, such as the body of a request. */
export const ownCopy = (text: string): string => Buffer.from(text).toString();
