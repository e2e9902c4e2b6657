/** The one way in which a call gives its result to the caller: callback or promise (D-3). */

/** What a callback gets, and what a promise holds instead. */
export interface Result {
  args: readonly unknown[];
  value: unknown;
}

export type Settle = (error: Error | null, result?: Result) => void;
export type NodeCallback = (...args: any[]) => void;

/**
 * Runs a call. With a callback nothing is returned, and the callback runs later on a stack of its own, so that what
 * it throws is an ordinary uncaught exception (C-109, D-3). A missing slug is thrown at once (D-5).
 */
export function deliver(run: (settle: Settle) => void, callback: unknown): Promise<unknown> | undefined {
  if (typeof callback !== 'function') {
    return new Promise((resolve, reject) => {
      if (callback !== undefined && callback !== null)
        throw new TypeError(`The callback must be a function; it is of the type ${typeof callback}`);
      run((error, result) => (error ? reject(error) : resolve(result?.value)));
    });
  }
  try {
    run((error, result) =>
      process.nextTick(callback as NodeCallback, ...(error ? [error] : (result as Result).args)),
    );
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MISSING_PARAMETER') throw error;
    process.nextTick(callback as NodeCallback, error);
  }
  return undefined;
}

/** The arguments of a call, told apart by what they are (C-36, D-2 to D-4). */
export interface CallForm {
  params: unknown;
  options: unknown;
  /** A function where there is a callback. */
  callback: unknown;
}

/** `(params, options, callback)`, each of which may be missing; `(callback)` alone needs no parameters. */
export function callForm(args: readonly unknown[]): CallForm {
  const [first, second, third] = args;
  if (typeof first === 'function') return { params: undefined, options: undefined, callback: first };
  if (typeof second === 'function') return { params: first, options: undefined, callback: second };
  return { params: first, options: second, callback: third };
}
