/** A measure on the terminal, as soon as it has run. */
import { type Figure, type Measure, titleOf } from '../measure';
import { type Result, spreadFor, timesTheLimit, verdictOf } from '../results';
import { spread, targetBound, targetSpread } from './format';

export function printResult(measure: Measure, result: Result, seconds: number, hasTargets: boolean): void {
  console.log(`${measure.name}: ${measure.title} (${seconds.toFixed(0)} s)`);
  if (result.skipped !== undefined) console.log(`  skipped: ${result.skipped}`);
  else for (const figure of measure.figures) printFigure(measure, figure, result, hasTargets);
  for (const [subject, error] of Object.entries(result.errors))
    console.log(`  FAILED: ${titleOf(subject)}: ${error}`);
  console.log('');
}

function printFigure(measure: Measure, figure: Figure, result: Result, hasTargets: boolean): void {
  console.log(`  ${figure.title}`);
  for (const subject of measure.subjects) {
    const values = spreadFor(result, figure, subject);
    if (!values) continue;
    const times = timesTheLimit(measure, figure, result, subject);
    const beside = times ? `${spread(times)} × ${titleOf(measure.limit as string)}` : '';
    console.log(
      `    ${titleOf(subject).padEnd(26)}${spread(values, figure.digits).padEnd(26)}${beside}`.trimEnd(),
    );
  }
  const verdict = hasTargets && verdictOf(measure, figure, result);
  if (!verdict) return;
  const { target, measured, isMet } = verdict;
  const found = targetSpread(target, measured, figure.digits);
  console.log(`    target ${targetBound(target)}: ${found}${isMet ? '' : ', not reached'}`);
}
