/**
 * `npm run test:nodes`: the packed package on every supported version of Node.js, from the first that `engines` allows,
 * with a stub on this version. Prints one line for each.
 */
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stub } from '../../integration-test/api-stub/index';
import { installInto, packPackage } from '../../scripts/packed';
import { plainEnvironment } from '../../scripts/plain-environment';
import { withStub } from '../../scripts/stub-environment';
import { nodeBinary } from './binaries';

// Exact versions, so that every run means the same. Raise them when new versions are released.
const VERSIONS = ['14.18.0', '14.21.3', '16.20.2', '18.20.8', '20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const AT_ONCE = 2;
// For programs that hang. A version needs some seconds.
const LIMIT = 120_000;

interface Report {
  suites: Record<string, number>;
  failures: string[];
}

interface Finding {
  version: string;
  passed: number;
  failures: string[];
}

void main(process.argv.slice(2));

async function main(wanted: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-nodes-'));
  try {
    await installInto(join(folder, 'app'), await packPackage(folder));
    cpSync(join(__dirname, 'program'), join(folder, 'app/program'), { recursive: true });
    const findings = await inTurns(wanted.length > 0 ? wanted : VERSIONS, (version) =>
      tryOn(version, folder),
    );
    const passed = findings.reduce((sum, finding) => sum + finding.passed, 0);
    const failures = findings.flatMap(({ version, failures: own }) =>
      own.map((text) => `${version}: ${text}`),
    );
    for (const failure of failures) console.log(`\n${failure}`);
    console.log(`\n${passed} passed, ${failures.length} failed`);
    process.exitCode = failures.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs two at a time and returns the results in the order of the versions. */
async function inTurns(versions: string[], use: (version: string) => Promise<Finding>): Promise<Finding[]> {
  const findings: Finding[] = [];
  const left = [...versions.entries()];
  async function worker(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) findings[next[0]] = await use(next[1]);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return findings;
}

async function tryOn(version: string, folder: string): Promise<Finding> {
  const binary = await nodeBinary(version);
  const started = Date.now();
  const finding = await withStub((env, stub) => drive(binary, folder, env, stub));
  const counts = Object.entries(finding.suites).map(([name, count]) => `${name} ${count}`);
  const passed = Object.values(finding.suites).reduce((sum, count) => sum + count, 0);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `node ${version.padEnd(8)} ${counts.join('  ')}  failed ${finding.failures.length}  (${seconds} s)`,
  );
  return { version, passed, failures: finding.failures };
}

/** Runs the program on a version. It must end by itself, with nothing on stderr (C-138). */
function drive(binary: string, folder: string, env: NodeJS.ProcessEnv, stub: Stub): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(join(folder, 'app/program/main.js'), [], {
      execPath: binary,
      execArgv: ['--pending-deprecation'],
      env: plainEnvironment(env),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      timeout: LIMIT,
    });
    let report: Report = { suites: {}, failures: ['no report'] };
    let stderr = '';
    child.stderr?.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('message', (message) => {
      if (message !== 'reset') report = message as unknown as Report;
      else {
        stub.reset();
        child.send('done');
      }
    });
    child.on('close', (code, signal) => {
      const failures = [...report.failures];
      if (code !== 0) failures.push(`it ended with ${code ?? signal}`);
      if (stderr !== '') failures.push(`on stderr: ${stderr}`);
      resolve({ suites: report.suites, failures });
    });
  });
}
