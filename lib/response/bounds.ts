/**
 * The limits of a response. With them, the largest response that the client accepts by default fits into a heap of 512
 * MB, whatever it contains. A usual response of 6 MB has ten levels and 160,000 nodes.
 */

/** Elements inside elements. In JSON, objects and arrays inside each other. */
export const MAX_DEPTH = 100_000;
/** Elements and attributes. In JSON, values. */
export const MAX_NODES = 1_000_000;

const CODE = 'ERR_RESPONSE_TOO_LARGE';

export function tooLarge(how: string): Error {
  return Object.assign(new Error(`The response ${how}`), { code: CODE });
}

export function tooDeep(): Error {
  return tooLarge(`has more than ${MAX_DEPTH} levels`);
}

export function tooManyNodes(): Error {
  return tooLarge(`has more than ${MAX_NODES} elements, attributes or values`);
}

export function isTooLarge(error: unknown): error is Error {
  return (error as { code?: unknown } | undefined)?.code === CODE;
}
