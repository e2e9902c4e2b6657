/** How long a call may take: one deadline over everything it does, and the caller's signal. */
import type { AbortSignalLike } from '../types/options';
import { clock, defer } from '../util/clock';
import { inThisContext } from '../util/context';

export class Deadline {
  private readonly endsAt: number;
  private readonly timer: NodeJS.Timeout | undefined;
  private pausing: NodeJS.Timeout | undefined;
  private readonly unfollow: (() => void) | undefined;

  /** `end` is called at most once, with the reason, and not after `release`. */
  constructor(timeout: number, signal: AbortSignalLike | undefined, end: (reason: Error) => void) {
    const finish = (reason: Error) => {
      this.release();
      end(reason);
    };
    if (signal) {
      this.unfollow = follow(signal, () => finish(abortReason(signal)));
    }
    this.endsAt = timeout ? clock.now() + timeout : Infinity;
    if (timeout) this.timer = clock.setTimeout(() => finish(timedOut(timeout)), timeout);
  }

  /** Milliseconds that are left; `Infinity` without a time-out. */
  get remaining(): number {
    return this.endsAt - clock.now();
  }

  /** Runs `next` after a pause, unless the call ends before. */
  pause(milliseconds: number, next: () => void): void {
    this.pausing = clock.setTimeout(next, milliseconds);
  }

  /** The call has ended: no timer and no listener stays behind. */
  release(): void {
    clock.clearTimeout(this.timer);
    clock.clearTimeout(this.pausing);
    this.unfollow?.();
  }
}

interface Following {
  calls: Set<() => void>;
  listener: () => void;
}

const followings = new WeakMap<AbortSignalLike, Following>();

/**
 * Runs `onAbort` in the async context of now when the signal is aborted; returns a function that forgets it. However many calls share a signal, it
 * gets one listener: beyond ten node would print a warning about a leak.
 */
export function follow(signal: AbortSignalLike, onAbort: () => void): () => void {
  const abort = inThisContext(onAbort);
  let isFollowed = false;
  // A signal of another maker may call its listener at once, when nobody can unfollow it yet.
  const run = () => (isFollowed ? abort() : defer(abort));
  let following = followings.get(signal);
  if (following) following.calls.add(run);
  else following = startFollowing(signal, run);
  isFollowed = true;
  return () => {
    following.calls.delete(run);
    if (following.calls.size > 0 || followings.get(signal) !== following) return;
    followings.delete(signal);
    try {
      signal.removeEventListener('abort', following.listener);
    } catch {
      // A signal of another maker. The call has ended, and its listener does nothing more.
    }
  };
}

function startFollowing(signal: AbortSignalLike, first: () => void): Following {
  const calls = new Set([first]);
  const listener = () => {
    for (const abort of calls) abort();
  };
  const following = { calls, listener };
  signal.addEventListener('abort', listener);
  followings.set(signal, following);
  return following;
}

function timedOut(timeout: number): Error {
  return Object.assign(new Error(`No complete response within ${timeout} ms`), { code: 'ETIMEDOUT' });
}

/** Whether a signal is aborted. One that cannot be read is not. */
export function isAborted(signal: AbortSignalLike | undefined): boolean {
  try {
    return signal?.aborted === true;
  } catch {
    return false;
  }
}

/** The error of an aborted call, whatever the signal was aborted with. */
export function abortReason(signal: AbortSignalLike | undefined): Error {
  return Object.assign(new Error(`The call was aborted${reasonText(signal)}`), { code: 'ABORT_ERR' });
}

/** The reason is the caller's: reading it may throw. */
function reasonText(signal: AbortSignalLike | undefined): string {
  try {
    const reason = signal?.reason;
    if (!(reason instanceof Error) || reason.name === 'AbortError') return '';
    const message: unknown = reason.message;
    return typeof message === 'string' && message ? `: ${message}` : '';
  } catch {
    return '';
  }
}
