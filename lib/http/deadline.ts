/** The deadline of a call over all its requests, and the signal of the caller. */
import type { AbortSignalLike } from '../types/options';
import { clock, defer } from '../util/clock';
import { inThisContext } from '../util/context';

export class Deadline {
  private readonly startedAt = clock.now();
  private readonly timer: NodeJS.Timeout | undefined;
  private pausing: NodeJS.Timeout | undefined;
  private readonly unfollow: (() => void) | undefined;

  /** `end` is called at most once, with the reason, and not after `release`. */
  constructor(
    private readonly timeout: number,
    signal: AbortSignalLike | undefined,
    private readonly end: (reason: Error) => void,
  ) {
    if (signal) this.unfollow = this.following(signal);
    if (timeout) this.timer = clock.setTimeout(() => this.finish(timedOut(this.timeout)), timeout);
  }

  /** Milliseconds since the call began. */
  get elapsed(): number {
    return clock.now() - this.startedAt;
  }

  /** Remaining milliseconds. `Infinity` without a timeout. */
  get remaining(): number {
    return this.timeout ? this.timeout - this.elapsed : Infinity;
  }

  /** Runs `next` after a pause, unless the call ends earlier. */
  pause(milliseconds: number, next: () => void): void {
    this.pausing = clock.setTimeout(next, milliseconds);
  }

  /** Removes the timer and the listener when the call has ended. */
  release(): void {
    clock.clearTimeout(this.timer);
    clock.clearTimeout(this.pausing);
    this.unfollow?.();
  }

  private following(signal: AbortSignalLike): () => void {
    return follow(signal, () => this.finish(abortReason(signal)));
  }

  private finish(reason: Error): void {
    this.release();
    this.end(reason);
  }
}

interface Following {
  calls: Set<() => void>;
  listener: () => void;
}

const followings = new WeakMap<AbortSignalLike, Following>();

/**
 * Runs `onAbort` in the current async context when the signal is aborted, and returns a function that stops this. All
 * calls with one signal share one listener, because Node.js warns of a leak at more than ten.
 */
export function follow(signal: AbortSignalLike, onAbort: () => void): () => void {
  const abort = inThisContext(onAbort);
  let isFollowed = false;
  // A signal that is not native may call its listener at once, when it cannot be removed yet.
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
      // A signal that is not native has failed. The call has ended, and the listener does nothing more.
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

/** Whether a signal is aborted. False for one that cannot be read. */
export function isAborted(signal: AbortSignalLike | undefined): boolean {
  try {
    return signal?.aborted === true;
  } catch {
    return false;
  }
}

/** The error of an aborted call, whatever the reason of the signal is. */
export function abortReason(signal: AbortSignalLike | undefined): Error {
  return Object.assign(new Error(`The call was aborted${reasonText(signal)}`), { code: 'ABORT_ERR' });
}

/** The reason comes from the caller, so reading it may throw. */
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
