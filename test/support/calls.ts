/** The results of calls by callback and by promise. */

/** All arguments of the callback. Fails if it runs twice during the test. */
export function callbackOf(call: (callback: (...args: unknown[]) => void) => unknown): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    let called = false;
    const returned = call((...args) => {
      if (called) throw new Error('The callback ran a second time');
      called = true;
      resolve(args);
    });
    if (returned !== undefined) reject(new Error('A call with a callback returned something'));
  });
}

/** The error that a callback received, which must be its only argument (C-39). */
export async function failureOf(call: (callback: (...args: unknown[]) => void) => unknown): Promise<any> {
  const args = await callbackOf(call);
  if (args.length !== 1 || !(args[0] instanceof Error))
    throw new Error(`Expected one error, got ${args.length} arguments`);
  return args[0];
}

/** The data that a callback received after `null`, with no other argument (C-39). */
export async function dataOf(call: (callback: (...args: unknown[]) => void) => unknown): Promise<any> {
  const args = await callbackOf(call);
  if (args[0]) throw args[0];
  if (args.length !== 2 || args[0] !== null)
    throw new Error(`Expected null and data, got ${args.length} arguments`);
  return args[1];
}

/** The error of a rejected promise. */
export async function rejectionOf(promise: unknown): Promise<any> {
  let value: unknown;
  try {
    value = await (promise as Promise<unknown>);
  } catch (error) {
    return error;
  }
  throw new Error(`The promise was fulfilled with ${typeof value}`);
}

/** The error that a function throws. */
export function thrownBy(run: () => unknown): any {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}
