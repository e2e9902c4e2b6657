/** bench/history.md: a line for each release, from the run that was made for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Measure } from '../measure';
import { measures } from '../measures';
import { type Run, spreadFor, timesTheLimit } from '../results';

const FILE = join(__dirname, '../history.md');

/** Ratios where there is a limit, as runs on different machines stand below each other. */
const COLUMNS: Array<[measure: string, figure: string]> = [
  ['small-http', 'cpu'],
  ['medium-http', 'cpu'],
  ['large-http', 'cpu'],
  ['parse-medium', 'cpu'],
  ['sign', 'cpu'],
  ['in-flight', 'cpu'],
  ['in-flight', 'heap'],
  ['loop-delay', 'block'],
  ['peak-memory', 'peak'],
  ['kept-title', 'title'],
  ['one-call', 'cpu'],
  ['installed', 'bytes'],
];

/** The measures of the page, without the subjects that it does not have. */
export function measuresOfHistory(all: readonly Measure[]): Measure[] {
  const names = new Set(COLUMNS.map(([measure]) => measure));
  return all
    .filter(({ name }) => names.has(name))
    .map((measure) => {
      const needed = ['this', 'original', measure.limit];
      return { ...measure, subjects: measure.subjects.filter((subject) => needed.includes(subject)) };
    });
}

export function addToHistory(run: Run): void {
  const page = readFileSync(FILE, 'utf8');
  const lines = [lineOf({ ...run, version: '1.0.0' }, 'original', measures), lineOf(run, 'this', measures)];
  writeFileSync(FILE, lines.reduce(withLine, page));
  console.log(`bench/history.md has the figures of ${run.version}`);
}

/** Adds a line to the table at the end of the page. The line of the same version is replaced. */
export function withLine(page: string, line: string): string {
  const version = line.slice(0, line.indexOf('|', 1) + 1);
  const rows = page.trimEnd().split('\n');
  const index = rows.findIndex((row) => row.startsWith(version));
  if (index === -1) rows.push(line);
  else rows[index] = line;
  return `${rows.join('\n')}\n`;
}

export function lineOf(run: Run, subject: string, all: readonly Measure[]): string {
  const figures = COLUMNS.map(([measure, figure]) => figureOf(run, subject, all, measure, figure));
  return `| ${[run.version, run.date, run.node, run.cpu, ...figures].join(' | ')} |`;
}

function figureOf(
  run: Run,
  subject: string,
  all: readonly Measure[],
  name: string,
  figureName: string,
): string {
  const measure = all.find((one) => one.name === name) as Measure;
  const figure = measure.figures.find((one) => one.name === figureName) as Figure;
  const result = run.results.find((one) => one.measure === name);
  if (!result) return '';
  const times = timesTheLimit(measure, figure, result, subject);
  if (times && figure.target?.as !== 'value') return `${times.median.toFixed(2)} ×`;
  return spreadFor(result, figure, subject)?.median.toFixed(figure.digits ?? 2) ?? '';
}
