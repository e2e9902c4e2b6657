/** The last full run, from which the pages can be made again. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../scripts/packed';
import type { Run } from './results';

const FILE = join(projectRoot, '.tmp/bench.json');

export function saveRun(run: Run): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(run));
}

/** @throws {Error} if there is none */
export function lastRun(): Run {
  if (!existsSync(FILE)) throw new Error('There is no last full run: run the bench without names first');
  return JSON.parse(readFileSync(FILE, 'utf8')) as Run;
}
