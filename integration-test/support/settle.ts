/** Both ways in which a call ends, as a test wants to look at them (D-3). */

type Callback = (...args: unknown[]) => void;

/** All that a callback got. */
export function argumentsOf(call: (callback: Callback) => unknown): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const returned = call((...args: unknown[]) => resolve(args));
    if (returned !== undefined) reject(new Error('A call with a callback returned something'));
  });
}

/** The data that a callback got; rejects with its error. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers freely
export async function dataOf(call: (callback: Callback) => unknown): Promise<any> {
  const [error, data] = await argumentsOf(call);
  if (error) throw error as Error;
  return data;
}

/** What a promise is rejected with; rejects where it is not. */
// biome-ignore lint/suspicious/noExplicitAny: tests read errors freely
export async function rejectionOf(promise: Promise<unknown>): Promise<any> {
  const value = await promise.then(
    () => undefined,
    (error: unknown) => error ?? new Error('rejected with nothing'),
  );
  if (value === undefined) throw new Error('The call succeeded');
  return value;
}
