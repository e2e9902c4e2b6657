/** The arithmetic of the bench. */

export interface Spread {
  median: number;
  least: number;
  most: number;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** Value by value: what slows down the machine for a round slows down both. */
export function ratios(values: readonly number[], limits: readonly number[]): number[] {
  const rounds = Math.min(values.length, limits.length);
  return values.slice(0, rounds).map((value, round) => value / (limits[round] as number));
}
