/** Adds the lines of the callers to an error that is made when the stack of the call no longer exists. */

type Reject = (error: unknown) => void;

/**
 * Rejects a promise. The stack of the error then begins with the functions that await it. Nothing is captured for
 * successful calls: V8 finds the functions through the promises that they await.
 */
export function rejectWithCaller(resolve: (value: never) => void, reject: Reject, error: unknown): void {
  // V8 finds the awaiting function through both functions of the promise.
  throwLater(error).then(resolve, reject);
}

async function throwLater(reason: unknown): Promise<never> {
  // Only a function that continues after a pause has callers that await it.
  await Promise.resolve();
  const here: { stack?: string } = {};
  Error.captureStackTrace(here, throwLater);
  throw withCallers(reason, here.stack);
}

/** Returns the same error. Its stack begins with the lines of another stack that name awaiting functions. */
export function withCallers<E>(error: E, stack: string | undefined): E {
  try {
    const own = (error as { stack?: unknown }).stack;
    const callers = stack?.match(/^ +at async .*$/gm)?.join('\n');
    if (typeof own !== 'string' || !callers) return error;
    const at = own.search(/\n +at /);
    const end = at < 0 ? own.length : at;
    const value = `${own.slice(0, end)}\n${callers}${own.slice(end)}`;
    Reflect.defineProperty(error as object, 'stack', { value, writable: true, configurable: true });
  } catch {
    // An error that cannot be read or changed keeps its own stack.
  }
  return error;
}
