/** Figures as they are printed. */
import type { Target } from '../measure';
import type { Spread } from '../statistics';

/** `4.3 (4.1–4.6)` */
export function spread({ median, least, most }: Spread, digits = 2): string {
  const decimals = decimalsOf(median, digits);
  const text = (value: number) => value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '');
  const [low, high] = [text(least), text(most)];
  return low === high ? text(median) : `${text(median)} (${low}–${high})`;
}

/** Large values need no decimals. */
export function decimalsOf(value: number, digits = 2): number {
  if (Math.abs(value) >= 100) return 0;
  return Math.abs(value) >= 10 ? Math.min(digits, 1) : digits;
}

export function targetSpread({ as }: Target, measured: Spread, digits: number | undefined): string {
  if (as === 'times') return `${spread(measured, 2)} ×`;
  if (as === 'value') return spread(measured, digits);
  const inPercent = (value: number) => 100 * value;
  const { median, least, most } = measured;
  const percent = { median: inPercent(median), least: inPercent(least), most: inPercent(most) };
  return `${spread(percent, 0)} %`;
}

export function targetBound({ as, bound }: Target): string {
  if (as === 'share') return `at least ${(100 * bound).toFixed(0)} %`;
  return as === 'times' ? `at most ${bound} ×` : `at most ${bound}`;
}
