/** Adds the lines of the callers to an error that is made when the stack of the call is gone. */

type Reject = (error: unknown) => void;

/**
 * Rejects a promise. The stack of the error then begins with the functions that await it. Nothing is captured for
 * calls that succeed: V8 finds those functions through what a suspended function waits for.
 */
export function rejectWithCaller(resolve: (value: never) => void, reject: Reject, error: unknown): void {
  // Both functions of the promise: through them V8 finds who awaits it.
  throwLater(error).then(resolve, reject);
}

async function throwLater(reason: unknown): Promise<never> {
  // Only a function that goes on after a pause has callers that await it.
  await Promise.resolve();
  const here: { stack?: string } = {};
  Error.captureStackTrace(here, throwLater);
  throw withCallers(reason, here.stack);
}

/** The same error; its stack begins with the lines of another stack that name awaiting functions. */
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
