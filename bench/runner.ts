/** Runs measures: the subjects take turns, so that what else the machine does meets all of them. */
import type { Context, Measure, Values } from './measure';
import type { Result } from './results';

export async function runMeasure(measure: Measure, rounds: number, context: Context): Promise<Result> {
  const result: Result = { measure: measure.name, rounds: {}, errors: {} };
  const skipped = measure.isMissing?.();
  if (skipped !== undefined) return { ...result, skipped };
  for (let round = 0; round < (measure.isConstant ? 1 : rounds); round += 1) {
    for (const subject of turned(measure.subjects, round)) await runRound(measure, subject, context, result);
  }
  return result;
}

/** A subject that fails once is left out; the others go on. */
async function runRound(
  measure: Measure,
  subject: string,
  context: Context,
  { rounds, errors }: Result,
): Promise<void> {
  if (subject in errors) return;
  try {
    (rounds[subject] ??= []).push(checked(await measure.measure(subject, context), measure));
  } catch (error) {
    errors[subject] = (error as Error).message;
  }
}

function checked(values: Values, { figures }: Measure): Values {
  const missing = figures.find(({ name }) => !Number.isFinite(values[name]));
  if (missing) throw new Error(`No figure for "${missing.title}": ${JSON.stringify(values)}`);
  return values;
}

/** Who goes first changes, as the later ones may find another machine. */
function turned<T>(all: readonly T[], by: number): T[] {
  const first = by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}
