/**
 * Finds many strings in a text at once, in time linear in the text and in the strings (Aho and Corasick, 1975). With
 * regular expressions or `indexOf`, a crafted secret or text could make the search slow.
 */

/** Code units, folded so that equal spellings compare equal. */
export type Units = ArrayLike<number>;

/** Reports a match of `length` units that ends before `end`. */
export type OnFind = (end: number, length: number) => void;

// A key has the state above this and the code unit below.
const UNIT_RANGE = 0x10000;

export class Search {
  private readonly next = new Map<number, number>();
  /** For each state: the state of the longest suffix that is the beginning of a needle. */
  private readonly fallback: number[] = [0];
  /** For each state: the length of the needle that ends here, or 0. */
  private readonly found: number[] = [0];
  /** For each state: the nearest fallback state in which a needle ends, or 0. */
  private readonly outer: number[] = [0];
  private readonly depth: number[] = [0];
  /** For the low byte of a code unit: whether a needle may begin with it. Most of a text is skipped by this check. */
  private readonly first = new Uint8Array(256);

  constructor(needles: Iterable<Units>) {
    const levels: Array<Array<[parent: number, unit: number, state: number]>> = [];
    for (const needle of needles) this.add(needle, levels);
    for (const states of levels) for (const edge of states ?? []) this.link(...edge);
  }

  get isEmpty(): boolean {
    return this.next.size === 0;
  }

  private add(needle: Units, levels: Array<Array<[number, number, number]>>): void {
    let state = 0;
    if (needle.length > 0) this.first[(needle[0] as number) & 255] = 1;
    for (let i = 0; i < needle.length; i += 1) {
      const unit = needle[i] as number;
      let to = this.next.get(state * UNIT_RANGE + unit);
      if (to === undefined) {
        to = this.depth.length;
        this.next.set(state * UNIT_RANGE + unit, to);
        this.fallback.push(0);
        this.found.push(0);
        this.outer.push(0);
        this.depth.push(i + 1);
        (levels[i] ??= []).push([state, unit, to]);
      }
      state = to;
    }
    this.found[state] = needle.length;
  }

  private link(parent: number, unit: number, state: number): void {
    const fallback = parent === 0 ? 0 : this.step(this.fallback[parent] as number, unit);
    this.fallback[state] = fallback;
    this.outer[state] = this.found[fallback] ? fallback : (this.outer[fallback] as number);
  }

  private step(from: number, unit: number): number {
    let state = from;
    for (;;) {
      const to = this.next.get(state * UNIT_RANGE + unit);
      if (to !== undefined) return to;
      if (state === 0) return 0;
      state = this.fallback[state] as number;
    }
  }

  /** Reports every needle in the units. Returns how many units at the end may begin a needle. */
  run(units: Units, length: number, onFind: OnFind): number {
    let state = 0;
    for (let i = 0; i < length; i += 1) {
      const unit = units[i] as number;
      if (state === 0 && this.first[unit & 255] === 0) continue;
      state = this.step(state, unit);
      for (let at = state; at !== 0; at = this.outer[at] as number) {
        if (this.found[at]) onFind(i + 1, this.found[at] as number);
      }
    }
    return this.depth[state] as number;
  }
}
