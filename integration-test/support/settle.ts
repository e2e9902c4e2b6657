/** Both forms of the result of a call, for tests (D-3). */

type Callback = (...args: unknown[]) => void;

/** All arguments of a callback. */
export function argumentsOf(call: (callback: Callback) => unknown): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const returned = call((...args: unknown[]) => resolve(args));
    if (returned !== undefined) reject(new Error('A call with a callback returned something'));
  });
}

/** The data of a callback. Rejects with its error. */
// biome-ignore lint/suspicious/noExplicitAny: tests read responses without types
export async function dataOf(call: (callback: Callback) => unknown): Promise<any> {
  const [error, data] = await argumentsOf(call);
  if (error) throw error as Error;
  return data;
}

/** The error of a rejected promise. Rejects if the promise is fulfilled. */
// biome-ignore lint/suspicious/noExplicitAny: tests read errors without types
export async function rejectionOf(promise: Promise<unknown>): Promise<any> {
  const value = await promise.then(
    () => undefined,
    (error: unknown) => error ?? new Error('rejected with nothing'),
  );
  if (value === undefined) throw new Error('The call succeeded');
  return value;
}
