/**
 * `npm run bench`: this package, 1.0.0, what a user could take instead, and the limits. README.md says how to read it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../scripts/packed';
import { installPeers } from './install-peers';
import type { Context, Measure } from './measure';
import { measures } from './measures';
import { type Options, readOptions } from './options';
import { startServer } from './ports';
import { startPrograms } from './programs';
import { printResult } from './report/console';
import type { Result, Run } from './results';
import { runMeasure } from './runner';
import { lastRun, saveRun } from './saved-run';
import { addToHistory, measuresOfHistory } from './report/history';
import { writeReadme } from './report/readme';

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    measures.map(({ name }) => name),
  );
  if (options.isList) {
    for (const { name, title } of measures) console.log(`${name.padEnd(16)}${title}`);
    return;
  }
  const run = options.isFromLast ? lastRun() : await measureAll(options);
  const failed = run.results.filter(({ errors }) => Object.keys(errors).length > 0);
  if (failed.length > 0) {
    console.error(`Failed: ${failed.map(({ measure }) => measure).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  if (options.writes) writeReadme(run);
  if (options.isRelease) addToHistory({ ...run, version: options.version ?? run.version });
}

async function measureAll(options: Options): Promise<Run> {
  await installPeers();
  const { rounds, isSmoke } = options;
  const packageFolder = resolve(options.packageFolder ?? projectRoot);
  const { version } = manifestIn(packageFolder);
  const peers = manifestIn(__dirname).dependencies ?? {};
  const run: Run = { ...machine(), version, peers, rounds, results: [] };
  const started = Date.now();
  console.log(`${run.version}, Node.js ${run.node}, ${run.cpu}, median (least–most) of rounds: ${rounds}\n`);
  const scratch = mkdtempSync(join(tmpdir(), '7digital-bench-'));
  const ports = await startServer(scratch);
  const programs = startPrograms(ports.certificate, packageFolder);
  const stop = () => {
    programs.stop();
    ports.close();
    rmSync(scratch, { recursive: true, force: true });
  };
  // What runs ends with the bench.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stop();
      process.exit(1);
    });
  }
  try {
    const context: Context = { isSmoke, packageFolder, scratch, ports, run: programs.run };
    for (const measure of chosenBy(options)) run.results.push(await printed(measure, rounds, context));
  } finally {
    stop();
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (isFull(options)) saveRun(run);
  return run;
}

/** Alone, `--release` measures less. */
function isFull({ names, isSmoke, isRelease, writes }: Options): boolean {
  return names.length === 0 && !isSmoke && (writes || !isRelease);
}

function chosenBy(options: Options): readonly Measure[] {
  const { names, isSmoke } = options;
  if (names.length > 0) return measures.filter(({ name }) => names.includes(name));
  return isFull(options) || isSmoke ? measures : measuresOfHistory(measures);
}

async function printed(measure: Measure, rounds: number, context: Context): Promise<Result> {
  const started = Date.now();
  const result = await runMeasure(measure, rounds, context);
  printResult(measure, result, (Date.now() - started) / 1000, !context.isSmoke);
  return result;
}

function machine(): Pick<Run, 'date' | 'node' | 'cpu'> {
  const all = cpus();
  const cpu = `${all[0]?.model.trim() ?? 'unknown CPU'}, ${all.length} cores`;
  return { date: new Date().toISOString().slice(0, 10), node: process.versions.node, cpu };
}

interface PackageManifest {
  version: string;
  dependencies?: Record<string, string>;
}

function manifestIn(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
