/** Timers and clock as they are when this module is loaded. Test tools replace the global ones later. */

type Timer = NodeJS.Timeout;

interface Host {
  setTimeout: typeof setTimeout;
  clearTimeout: typeof clearTimeout;
  setImmediate?: typeof setImmediate;
}

/** Bound, as a page's own timers may only be called as those of its window. */
function bound<Work extends (...args: never[]) => unknown>(work: Work, host: object): Work {
  return work.bind(host) as Work;
}

const host = timersOfHost();
const setImmediateOfHost = host.setImmediate && bound(host.setImmediate, host);

/** The members of an object, so that this package's tests can let time stand still. */
export const clock = {
  setTimeout: bound(host.setTimeout, host) as (run: () => void, milliseconds: number) => Timer,
  clearTimeout(timer: Timer | undefined): void {
    // The replacement that bundles for pages bring takes nothing else.
    if (timer !== undefined) host.clearTimeout(timer);
  },
  /** Milliseconds of a clock that nobody sets. */
  now: monotonicClock(),
};

/** Calls a function later, with an empty stack. */
export function defer<Args extends unknown[]>(run: (...args: Args) => void, ...args: Args): void {
  if (setImmediateOfHost) setImmediateOfHost(run, ...args);
  else host.setTimeout(() => run(...args), 0);
}

// Not the globals, which a test runner may have replaced before it loads this package.
function timersOfHost(): Host {
  try {
    return require('timers') as Host;
  } catch {
    // A page's bundle without a replacement for this module.
    return globalThis;
  }
}

function monotonicClock(): () => number {
  let source: { now(): number };
  try {
    source = (require('perf_hooks') as typeof import('perf_hooks')).performance;
  } catch {
    source = globalThis.performance;
  }
  return source ? source.now.bind(source) : Date.now;
}
