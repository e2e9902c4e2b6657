/**
 * How much of a response is read. With these bounds the largest response that the client accepts by default fits into
 * a heap of 512 MB, whatever it consists of; a usual one of 6 MB has ten levels and 160,000 nodes.
 */

/** Elements inside elements; in JSON objects and arrays inside each other. */
export const MAX_DEPTH = 100_000;
/** Elements and attributes; in JSON values. */
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
