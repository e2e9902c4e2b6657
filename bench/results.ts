/** What a run found, and what follows from it. Plain data, so that it can be saved. */
import type { Figure, Measure, Target, Values } from './measure';
import { ratios, type Spread, spreadOf } from './statistics';

export interface Run {
  date: string;
  node: string;
  cpu: string;
  rounds: number;
  /** Version of the package that is measured. */
  version: string;
  /** Versions of what it is compared with. */
  peers: Record<string, string>;
  results: Result[];
}

export interface Result {
  measure: string;
  /** By subject, one for each round. */
  rounds: Record<string, Values[]>;
  /** By subject. */
  errors: Record<string, string>;
  /** Why it did not run. */
  skipped?: string;
}

/** The figures of a subject, or `undefined` if it failed. */
export function valuesOf(result: Result, figure: Figure, subject: string): number[] | undefined {
  const rounds = result.rounds[subject];
  if (!rounds?.length || subject in result.errors) return undefined;
  return rounds.map((values) => (values[figure.name] as number) * (figure.scale ?? 1));
}

export function spreadFor(result: Result, figure: Figure, subject: string): Spread | undefined {
  const values = valuesOf(result, figure, subject);
  return values && spreadOf(values);
}

/** How many times the limit a subject has, round by round. */
export function timesTheLimit(
  { limit }: Measure,
  figure: Figure,
  result: Result,
  subject: string,
): Spread | undefined {
  if (limit === undefined || limit === subject || figure.isAbsolute) return undefined;
  const [values, limits] = [valuesOf(result, figure, subject), valuesOf(result, figure, limit)];
  return values && limits && spreadOf(ratios(values, limits));
}

export interface Verdict {
  target: Target;
  measured: Spread;
  isMet: boolean;
}

/** How a figure stands to its target. */
export function verdictOf(measure: Measure, figure: Figure, result: Result): Verdict | undefined {
  const { target } = figure;
  if (!target) return undefined;
  const subject = target.subject ?? 'this';
  const values = valuesOf(result, figure, subject);
  const limits = measure.limit === undefined ? undefined : valuesOf(result, figure, measure.limit);
  if (!values || (target.as !== 'value' && !limits)) return undefined;
  const measured = spreadOf(measuredFor(target, figure, values, limits ?? []));
  const isMet = target.as === 'share' ? measured.median >= target.bound : measured.median <= target.bound;
  return { target, measured, isMet };
}

function measuredFor({ as }: Target, figure: Figure, values: number[], limits: number[]): number[] {
  if (as === 'value') return values;
  const isInverted = as === 'share' && !figure.isYield;
  return isInverted ? ratios(limits, values) : ratios(values, limits);
}
