/** The tables of bench/README.md: what stands between its two marks. The prose around them is written by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, type Group, GROUPS, type Measure, titleOf } from '../measure';
import { measures } from '../measures';
import { type Result, type Run, spreadFor, timesTheLimit, verdictOf } from '../results';
import { decimalsOf, spread, targetBound, targetSpread } from './format';

const FILE = join(__dirname, '../README.md');
const BEGIN = '<!-- made by `npm run bench -- --write` -->';
const END = '<!-- end -->';

export function writeReadme(run: Run): void {
  writeFileSync(FILE, replaceTables(readFileSync(FILE, 'utf8'), tablesOf(run, measures)));
  console.log('bench/README.md is made from this run');
}

/** @throws {Error} if the page has no marks */
export function replaceTables(page: string, tables: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`The page needs the marks ${BEGIN} and ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${page.slice(end)}`;
}

/** A measure, one of its figures, and what a run found. */
interface Line {
  measure: Measure;
  figure: Figure;
  result: Result;
}

export function tablesOf(run: Run, all: readonly Measure[]): string {
  const lines = all.flatMap((measure) => {
    const result = run.results.find((one) => one.measure === measure.name);
    return result ? measure.figures.map((figure): Line => ({ measure, figure, result })) : [];
  });
  const groups = Object.keys(GROUPS) as Group[];
  const details = groups.map((group) => groupTable(group, lines)).filter((text) => text !== '');
  return [headOf(run), targetTable(lines), ...details].join('\n\n');
}

function headOf({ date, node, cpu, rounds, version, peers }: Run): string {
  const versions = Object.entries(peers).map((peer) => peer.join(' '));
  const compared = `Compared with 1.0.0, ${versions.join(', ')}.`;
  return `Version ${version} on ${date}, Node.js ${node}, ${cpu}, medians of ${rounds} rounds (least–most). ${compared}`;
}

function targetTable(lines: Line[]): string {
  const rows = lines.flatMap(({ measure, figure, result }) => {
    if (!figure.target) return [];
    const verdict = verdictOf(measure, figure, result);
    const found = verdict && targetSpread(verdict.target, verdict.measured, figure.digits);
    const outcome = verdict && (verdict.isMet ? 'yes' : 'no');
    return [
      [
        measure.name,
        described(measure, figure),
        targetBound(figure.target),
        found ?? '',
        outcome ?? 'skipped',
      ],
    ];
  });
  return `## Targets\n\n${table(['name', 'measure', 'target', 'measured', 'reached'], rows)}`;
}

/** What the target is about: what is compared with what, or the figure. */
function described({ title, limit }: Measure, figure: Figure): string {
  if (!figure.target || figure.target.as === 'value') return figure.title;
  const what = figure.target.as === 'share' ? 'speed' : 'costs';
  return `${title}: ${what} against ${titleOf(limit as string)}`;
}

/** A row for each subject, a column for each figure. */
function groupTable(group: Group, lines: Line[]): string {
  const own = lines.filter(({ measure, result }) => measure.group === group && !result.skipped);
  if (own.length === 0) return '';
  const subjects = [...new Set(own.flatMap(({ measure }) => measure.subjects))];
  const rows = subjects
    .map((subject) => [titleOf(subject), ...own.map((line) => cellOf(line, subject))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  const titles = own.map(({ figure }) => figure.title);
  return `## ${GROUPS[group]}\n\n${table(['', ...titles], rows)}`;
}

function cellOf({ measure, figure, result }: Line, subject: string): string {
  const values = spreadFor(result, figure, subject);
  if (!values) return '';
  const times = timesTheLimit(measure, figure, result, subject);
  return `${spread(values, figure.digits)}${times ? `, ${times.median.toFixed(decimalsOf(times.median))} ×` : ''}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
