/** How long a call may take: one deadline over everything it does, and the caller's signal. */
import type { AbortSignalLike } from '../types/options';

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
    this.unfollow = signal && follow(signal, () => finish(abortReason(signal)));
    this.endsAt = timeout ? Date.now() + timeout : Infinity;
    if (timeout) this.timer = setTimeout(() => finish(timedOut(timeout)), timeout);
  }

  /** Milliseconds that are left; `Infinity` without a time-out. */
  get remaining(): number {
    return this.endsAt - Date.now();
  }

  /** Runs `next` after a pause, unless the call ends before. */
  pause(milliseconds: number, next: () => void): void {
    this.pausing = setTimeout(next, milliseconds);
  }

  /** The call has ended: no timer and no listener stays behind. */
  release(): void {
    clearTimeout(this.timer);
    clearTimeout(this.pausing);
    this.unfollow?.();
  }
}

interface Following {
  calls: Set<() => void>;
  listener: () => void;
}

const followings = new WeakMap<AbortSignalLike, Following>();

/**
 * Runs `onAbort` when the signal is aborted; gives a function that forgets it. However many calls share a signal, it
 * gets one listener: beyond ten node would print a warning about a leak.
 */
export function follow(signal: AbortSignalLike, onAbort: () => void): () => void {
  const following = followings.get(signal) ?? startFollowing(signal);
  following.calls.add(onAbort);
  return () => {
    following.calls.delete(onAbort);
    if (following.calls.size > 0 || followings.get(signal) !== following) return;
    followings.delete(signal);
    signal.removeEventListener('abort', following.listener);
  };
}

function startFollowing(signal: AbortSignalLike): Following {
  const calls = new Set<() => void>();
  const listener = () => {
    for (const abort of calls) abort();
  };
  const following = { calls, listener };
  followings.set(signal, following);
  signal.addEventListener('abort', listener);
  return following;
}

function timedOut(timeout: number): Error {
  return Object.assign(new Error(`No complete answer within ${timeout} ms`), { code: 'ETIMEDOUT' });
}

/** The error of an aborted call, whatever the signal was aborted with. */
export function abortReason(signal: AbortSignalLike | undefined): Error {
  const reason = signal?.reason;
  const text = reason instanceof Error && reason.name !== 'AbortError' ? `: ${reason.message}` : '';
  return Object.assign(new Error(`The call was aborted${text}`), { code: 'ABORT_ERR' });
}
