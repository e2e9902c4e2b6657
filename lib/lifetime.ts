/** How long a call may take: one deadline over everything it does, and the caller's signal (D-13). */
import type { AbortSignalLike } from './options';

export class Lifetime {
  private readonly deadline: number;
  private timer: NodeJS.Timeout | undefined;
  private pausing: NodeJS.Timeout | undefined;
  private readonly signal: AbortSignalLike | undefined;
  private readonly onAbort: () => void;

  /** `end` is called at most once, with the reason, and not after `release`. */
  constructor(timeout: number, signal: AbortSignalLike | undefined, end: (reason: Error) => void) {
    this.deadline = timeout ? Date.now() + timeout : Infinity;
    if (timeout) {
      this.timer = setTimeout(() => {
        this.release();
        end(Object.assign(new Error(`No complete answer within ${timeout} ms`), { code: 'ETIMEDOUT' }));
      }, timeout);
    }
    this.signal = signal;
    this.onAbort = () => {
      this.release();
      end(abortReason(signal));
    };
    signal?.addEventListener('abort', this.onAbort, { once: true });
  }

  /** Milliseconds that are left; `Infinity` without a time-out. */
  get remaining(): number {
    return this.deadline - Date.now();
  }

  /** Runs `next` after a pause, unless the call ends before. */
  pause(milliseconds: number, next: () => void): void {
    this.pausing = setTimeout(next, milliseconds);
  }

  /** The call has ended: no timer and no listener stays behind. */
  release(): void {
    clearTimeout(this.timer);
    clearTimeout(this.pausing);
    this.signal?.removeEventListener('abort', this.onAbort);
  }
}

/** The error of an aborted call, whatever the signal was aborted with (D-13). */
export function abortReason(signal: AbortSignalLike | undefined): Error {
  const reason = signal?.reason;
  const text = reason instanceof Error && reason.name !== 'AbortError' ? `: ${reason.message}` : '';
  return Object.assign(new Error(`The call was aborted${text}`), { code: 'ABORT_ERR' });
}
