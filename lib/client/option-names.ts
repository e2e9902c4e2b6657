/** Warns of misspelt options, which are ignored as in 1.0.0. */
import { log } from '../request/logger';
import type { Logger } from '../types/options';

/** Logs a warning for each name that differs from a known one in case or by one letter. */
export function warnOfMisspelt(
  options: object | null | undefined,
  known: readonly string[],
  logger: Logger | null | undefined,
): void {
  for (const name of Object.keys(options ?? {})) {
    if (known.includes(name)) continue;
    const meant = known.find((other) => isAlmost(name.toLowerCase(), other.toLowerCase()));
    if (meant) log(logger, 'warn', `Unknown option ${name}: did you mean ${meant}?`);
  }
}

/** Whether two names differ by at most one letter: replaced, added, missing, or two letters swapped. */
function isAlmost(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest === otherRest ||
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.length > 1 &&
      rest.charAt(0) === otherRest.charAt(1) &&
      rest.charAt(1) === otherRest.charAt(0) &&
      rest.slice(2) === otherRest.slice(2))
  );
}
