/** Options that are misspelt are ignored in silence, as in 1.0.0: the log says so. */
import { log } from '../request/logger';
import type { Logger } from '../types/options';

/** Writes a warning for each name that is a known one in another case or with one letter wrong. */
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

/** Whether two names differ in one letter at most: another one, one more, one less, or two in the wrong order. */
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
