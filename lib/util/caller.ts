/** Adds the line of the caller to errors that are made later, when the stack of the call is gone. */

/** Holds the stack of a call; V8 turns it into text only when it is read. */
export interface Caller {
  stack?: string;
}

/** @param boundary the function whose callers count */
export function captureCaller(boundary: (...args: never[]) => unknown): Caller {
  const caller: Caller = {};
  Error.captureStackTrace(caller, boundary);
  return caller;
}

/** The same error; its stack begins with the frames of the caller. */
export function withCaller<E>(error: E, caller: Caller): E {
  try {
    const own = (error as { stack?: unknown }).stack;
    const frames = caller.stack?.slice(caller.stack.indexOf('\n'));
    if (typeof own !== 'string' || !frames?.includes('\n')) return error;
    const at = own.search(/\n +at /);
    const stack = at < 0 ? own + frames : own.slice(0, at) + frames + own.slice(at);
    Reflect.defineProperty(error as object, 'stack', { value: stack, writable: true, configurable: true });
  } catch {
    // An error that cannot be read or changed keeps its own stack.
  }
  return error;
}
