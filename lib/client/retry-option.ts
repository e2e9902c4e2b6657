/** The option `retries`: a number, or an object that also defines which calls are retried. */
import { NOT_NOW } from '../http/retry';
import type { RetryOptions } from '../types/options';
import type { RetrySettings } from '../types/settings';
import { assertArgument, invalidArgument } from '../util/invalid-argument';
import { isRecord } from '../util/objects';

const PARTS: readonly string[] = ['limit', 'unsafe', 'methods', 'statusCodes'];
const METHODS: readonly unknown[] = ['GET', 'POST', 'PUT', 'DELETE'];
const COUNT = 'a whole number from 0 up';

/**
 * Reads the option. Each property of an object is read once.
 * @param isOfCall whether these are the options of a call, the only ones that may allow retries of actions that change
 * something
 * @throws {TypeError} that names the invalid property
 */
export function retrySettings(given: unknown, isOfCall: boolean): RetrySettings {
  if (!isRecord(given)) {
    assertArgument(isCount(given), 'option retries', COUNT, given, true);
    return { limit: given, isUnsafe: false, methods: undefined, statusCodes: NOT_NOW };
  }
  const { limit, unsafe, methods, statusCodes } = given as unknown as RetryOptions;
  for (const part of Object.keys(given))
    if (!PARTS.includes(part))
      throw invalidArgument(`The option retries has ${PARTS.join(', ')}, no ${part}`);
  assertArgument(isCount(limit), 'option retries.limit', COUNT, limit, true);
  const isBoolean = unsafe === undefined || typeof unsafe === 'boolean';
  assertArgument(isBoolean, 'option retries.unsafe', 'true or false', unsafe, true);
  if (unsafe && !isOfCall) throw invalidArgument('retries.unsafe must be an option of a single call');
  return {
    limit,
    isUnsafe: unsafe === true,
    methods: methods === undefined ? undefined : setOf(methods, toMethod, 'methods', METHODS.join(', ')),
    statusCodes:
      statusCodes === undefined ? NOT_NOW : setOf(statusCodes, toStatus, 'statusCodes', 'from 400 to 599'),
  };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** A set of the items as `read` returns them. Undefined from `read` means that an item is invalid. */
function setOf<T>(
  list: unknown,
  read: (item: unknown) => T | undefined,
  part: string,
  expected: string,
): Set<T> {
  const subject = `option retries.${part}`;
  assertArgument(Array.isArray(list), subject, `an array of ${expected}`, list, true);
  return new Set(
    list.map((item) => {
      const value = read(item);
      assertArgument(value !== undefined, `item of the ${subject}`, `one ${expected}`, item, true);
      return value as T;
    }),
  );
}

function toMethod(item: unknown): string | undefined {
  const method = typeof item === 'string' ? item.toUpperCase() : undefined;
  return METHODS.includes(method) ? method : undefined;
}

function toStatus(item: unknown): number | undefined {
  return Number.isInteger(item) && (item as number) >= 400 && (item as number) <= 599
    ? (item as number)
    : undefined;
}
