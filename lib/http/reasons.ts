/** Turns the reason for a failed exchange into a readable Error. */
import { kindOf } from '../util/objects';

/** Agents and tools may fail with any value, and errors of Node.js may be of another realm. */
export function asError(thrown: unknown): NodeJS.ErrnoException {
  try {
    const isError = thrown instanceof Error || kindOf(thrown as object) === 'Error';
    return isError && isReadable(thrown as Error) ? (thrown as Error) : errorOf(thrown);
  } catch {
    return new Error('The request failed, and its error could not be read');
  }
}

const TEXTS = ['name', 'message', 'stack'] as const;
const PARTS = ['code', 'errno', 'syscall'] as const;

/** Whether every property that is read later has the right type. */
function isReadable(error: NodeJS.ErrnoException): boolean {
  return (
    TEXTS.every((name) => typeof error[name] === 'string') &&
    PARTS.every((name) => error[name] === undefined || isPlain(error[name]))
  );
}

/** An Error with the known details. Tools may fail with plain objects such as `{ code, message }`. */
function errorOf(thrown: unknown): NodeJS.ErrnoException {
  const parts = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Record<string, unknown>;
  const text = typeof thrown === 'string' ? `The request failed: ${thrown}` : parts['message'];
  const message = typeof text === 'string' && text ? text : 'The request failed without an error';
  const known = PARTS.filter((name) => isPlain(parts[name]));
  return Object.assign(new Error(message), Object.fromEntries(known.map((name) => [name, parts[name]])));
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

export function cutShort(message = 'aborted'): Error {
  return Object.assign(new Error(message), { code: 'ECONNRESET' });
}

export function tooLarge(limit: number): Error {
  return Object.assign(new Error(`The response is larger than ${limit} bytes`), {
    code: 'ERR_RESPONSE_TOO_LARGE',
  });
}
