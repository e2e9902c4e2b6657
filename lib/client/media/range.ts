/** The option `range` (RFC 9110 §14.2). */
import { assertArgument } from '../../util/invalid-argument';

const EXPECTED = "{ start, end }, with whole numbers from 0 up, or a string such as 'bytes=0-499'";

/** @throws {TypeError} for anything but one range of bytes */
export function rangeOf(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  const range = typeof given === 'string' ? given : fromObject(given);
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  const isRange = first !== undefined && (first !== '' || Number(last) > 0);
  const isOrdered = first === '' || last === '' || Number(first) <= Number(last);
  assertArgument(isRange && isOrdered, 'option range', EXPECTED, given, true);
  return range;
}

function fromObject(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { start = 0, end } = given as { start?: unknown; end?: unknown };
  const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!isCount(start) || !(end === undefined || isCount(end))) return undefined;
  return `bytes=${start as number}-${(end as number | undefined) ?? ''}`;
}
