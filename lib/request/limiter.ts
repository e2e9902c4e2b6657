/** Limits the number of calls at the same time. Other calls wait in order. */
import { follow } from '../http/deadline';
import type { AbortSignalLike } from '../types/options';
import { inThisContext } from '../util/context';

/** Begins a call and never throws. The call frees its place with `leave` when it has ended. */
type Start = (leave: () => void) => void;

export class Limiter {
  private underWay = 0;
  private isStarting = false;
  private readonly waiting = new Set<Start>();

  constructor(readonly limit: number) {}

  /** Runs `start` when there is a place, or `abort` if the signal is aborted before. */
  enter(signal: AbortSignalLike | undefined, start: Start, abort: () => void): void {
    if (this.underWay < this.limit && this.waiting.size === 0) return this.run(start);
    let unfollow: (() => void) | undefined;
    // The call is started when another call ends.
    const entry: Start = inThisContext((leave) => {
      unfollow?.();
      start(leave);
    });
    unfollow =
      signal &&
      follow(signal, () => {
        this.waiting.delete(entry);
        unfollow?.();
        abort();
      });
    this.waiting.add(entry);
  }

  private run(start: Start): void {
    let hasLeft = false;
    this.underWay += 1;
    start(() => {
      if (hasLeft) return;
      hasLeft = true;
      this.underWay -= 1;
      this.startWaiting();
    });
  }

  // A loop instead of a recursion, because any number of calls may end as soon as they start.
  private startWaiting(): void {
    if (this.isStarting) return;
    this.isStarting = true;
    try {
      for (const start of this.waiting) {
        if (this.underWay >= this.limit) break;
        this.waiting.delete(start);
        this.run(start);
      }
    } finally {
      this.isStarting = false;
    }
  }
}
