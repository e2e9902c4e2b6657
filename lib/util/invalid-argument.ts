/** Errors for invalid arguments, with a description of the given value. */
import { kindOf } from './objects';

/** A TypeError with the code that Node.js uses for such errors. */
export function invalidArgument(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_VALUE' });
}

/**
 * The description of a value in a message. Objects are named by their kind and never printed. Strings are shown only if
 * they cannot be secret, because a value in place of options or parameters may be a password.
 */
export function describeValue(value: unknown, showsStrings = false): string {
  if (typeof value === 'string') return showsStrings ? `'${value}'` : 'a string';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  return withArticle(kindOf(value));
}

function withArticle(kind: string): string {
  if (kind === 'Object') return 'an object';
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** @throws {TypeError} `The <subject> must be <expected>; got <value>`, with code `ERR_INVALID_ARG_VALUE` */
export function assertArgument(
  isValid: boolean,
  subject: string,
  expected: string,
  value: unknown,
  showsStrings = false,
): asserts isValid {
  if (isValid) return;
  throw invalidArgument(`The ${subject} must be ${expected}; got ${describeValue(value, showsStrings)}`);
}

const MISSING_PARAMETER = 'ERR_MISSING_PARAMETER';

/** The error for a missing parameter of the path. */
export function missingParameter(name: string): Error {
  return Object.assign(new Error(`Missing ${name}`), { code: MISSING_PARAMETER });
}

/** Such errors are thrown synchronously, even if the call has a callback. */
export function isMissingParameter(error: unknown): boolean {
  return (error as { code?: unknown } | null | undefined)?.code === MISSING_PARAMETER;
}
