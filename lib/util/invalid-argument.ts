/** Errors for arguments that are invalid, and one way to say what was passed instead. */
import { kindOf } from './objects';

/** A TypeError with the code that node's own errors of this kind have. */
export function invalidArgument(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_VALUE' });
}

/**
 * What a message says of a value. Objects are named by their kind and never printed, and strings only where they hold
 * no secret: what was passed in the place of options or parameters may be a password.
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

/** The error for a parameter that the path of a call needs. */
export function missingParameter(name: string): Error {
  return Object.assign(new Error(`Missing ${name}`), { code: MISSING_PARAMETER });
}

/** Such errors are thrown at once, also where there is a callback. */
export function isMissingParameter(error: unknown): boolean {
  return (error as { code?: unknown } | null | undefined)?.code === MISSING_PARAMETER;
}
