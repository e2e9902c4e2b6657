/** Timers and clock as they are when this module is loaded. Test tools may replace the global ones later. */

type Timer = NodeJS.Timeout;

interface Host {
  setTimeout: typeof setTimeout;
  clearTimeout: typeof clearTimeout;
  setImmediate?: typeof setImmediate;
}

/** Bound, because timers of a browser must be called as methods of window. */
function bound<Work extends (...args: never[]) => unknown>(work: Work, host: object): Work {
  return original(work).bind(host) as Work;
}

/** sinon, jest and vitest keep the replaced function in the clock of its replacement. */
function original<Work extends (...args: never[]) => unknown>(work: Work): Work {
  const { clock: replacing } = work as { clock?: Record<string, unknown> };
  const replaced = replacing?.[`_${work.name}`];
  return typeof replaced === 'function' ? (replaced as Work) : work;
}

// Read once: sinon replaces the functions of the module too, and its clearTimeout does not know timers of Node.js.
const host = timersOfHost();
const setTimeoutOfHost = bound(host.setTimeout, host);
const clearTimeoutOfHost = bound(host.clearTimeout, host);
const setImmediateOfHost = host.setImmediate && bound(host.setImmediate, host);

/** Properties of an object, so that the tests of this package can replace them. */
export const clock = {
  setTimeout: setTimeoutOfHost as (run: () => void, milliseconds: number) => Timer,
  clearTimeout(timer: Timer | undefined): void {
    // The replacement in bundles for browsers requires a timer.
    if (timer !== undefined) clearTimeoutOfHost(timer);
  },
  /** Milliseconds of a monotonic clock. */
  now: monotonicClock(),
};

/** Calls a function asynchronously. */
export function defer<Args extends unknown[]>(run: (...args: Args) => void, ...args: Args): void {
  if (setImmediateOfHost) setImmediateOfHost(run, ...args);
  else setTimeoutOfHost(() => run(...args), 0);
}

// Not the globals, which a test runner may have replaced before it loads this package.
function timersOfHost(): Host {
  try {
    return require('timers') as Host;
  } catch {
    // A bundle for browsers without a replacement for this module.
    return globalThis;
  }
}

function monotonicClock(): () => number {
  let source: { now(): number } | undefined;
  try {
    source = (require('perf_hooks') as typeof import('perf_hooks')).performance;
  } catch {
    // A bundle for browsers without a replacement for this module.
  }
  source ??= globalThis.performance;
  return source ? source.now.bind(source) : Date.now;
}
