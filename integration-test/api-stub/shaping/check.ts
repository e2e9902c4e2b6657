/** Checks of the options that programs pass. */

/** @throws {TypeError} naming an unknown option */
export function checkNames(options: unknown, known: readonly string[], what: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${what} must be an object`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`${what} has no option ${name}; its options are ${known.join(', ')}`);
    }
  }
}

/** A whole number in a range, or undefined. */
export function checkWhole(value: unknown, name: string, least: number, most: number): void {
  if (value === undefined) return;
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    throw new TypeError(`${name} must be a whole number from ${least} to ${most}, not ${String(value)}`);
  }
}

/** @throws {TypeError} if it is not a positive whole number */
export function timesOf(times: unknown): number {
  checkWhole(times, 'times', 1, Number.MAX_SAFE_INTEGER);
  return (times as number | undefined) ?? Number.POSITIVE_INFINITY;
}
