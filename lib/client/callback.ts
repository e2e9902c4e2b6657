/** The one function that returns the result of a call, by callback or by promise. */
import { rejectWithCaller } from '../util/caller';
import { defer } from '../util/clock';
import { describeValue, isMissingParameter } from '../util/invalid-argument';
import { CallPromise, type Report } from './call-promise';

/** The arguments of the callback, and the value of the promise. */
export interface Result {
  args: readonly unknown[];
  value: unknown;
}

export type Settle = (error: Error | null, result?: Result) => void;
export type NodeCallback = (...args: any[]) => void;

/**
 * Runs a call. With a callback it returns nothing, and the callback runs asynchronously, so that an error that it
 * throws is an ordinary uncaught exception. A missing slug throws synchronously. Without a callback, `run` also receives a
 * report to fill.
 */
export function returnResult(
  run: (settle: Settle, report?: Report) => void,
  callback: unknown,
): CallPromise | undefined {
  if (typeof callback !== 'function') {
    return CallPromise.of((resolve, reject, report) => {
      assertNoCallback(callback);
      run(settling(resolve, reject), report);
    });
  }
  callBack(run, callback as NodeCallback);
  return undefined;
}

/** The same with a plain promise, for calls that are not calls of the service. */
export function returnPlain(run: (settle: Settle) => void, callback: unknown): Promise<unknown> | undefined {
  if (typeof callback === 'function') {
    callBack(run, callback as NodeCallback);
    return undefined;
  }
  return new Promise((resolve, reject) => {
    assertNoCallback(callback);
    run(settling(resolve, reject));
  });
}

function settling(resolve: (value: unknown) => void, reject: (error: unknown) => void): Settle {
  return (error, result) => (error ? rejectWithCaller(resolve, reject, error) : resolve(result?.value));
}

function assertNoCallback(callback: unknown): void {
  if (callback !== undefined && callback !== null)
    throw new TypeError(`The callback must be a function; got ${describeValue(callback)}`);
}

function callBack(run: (settle: Settle) => void, callback: NodeCallback): void {
  try {
    run((error, result) => defer(callback, ...(error ? [error] : (result as Result).args)));
  } catch (error) {
    if (isMissingParameter(error)) throw error;
    defer(callback, error);
  }
}

/** The arguments of a call, distinguished by their types. */
export interface CallArguments {
  params: unknown;
  options: unknown;
  /** A function if the call has a callback. */
  callback: unknown;
}

/** `(params, options, callback)`, each optional, or `(callback)` alone. */
export function parseArguments(args: readonly unknown[]): CallArguments {
  const [first, second, third] = args;
  if (typeof first === 'function') return { params: undefined, options: undefined, callback: first };
  if (typeof second === 'function') return { params: first, options: undefined, callback: second };
  return { params: first, options: second, callback: third };
}
