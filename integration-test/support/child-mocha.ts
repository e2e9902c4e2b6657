/** Runs mocha in a separate process and reads its report. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNode } from './child';

interface Test {
  fullTitle: string;
  err: { message?: string };
}

export interface Report {
  stats: { passes: number; failures: number; pending: number };
  passes: Test[];
  failures: Test[];
  pending: Test[];
}

export interface Run {
  /** Undefined if mocha failed before its report. */
  report: Report | undefined;
  code: number | null;
  output: string;
}

export async function runMocha(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mocha-in-a-child-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output } = await runNode(
      [
        require.resolve('mocha/bin/mocha.js'),
        ...['--reporter', 'json', '--reporter-option', `output=${file}`],
        ...args,
      ],
      { env: { ...env, INTEGRATION_TEST_NESTED: 'yes' } },
    );
    const report = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Report) : undefined;
    return { report, code, output };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Each failure as a line, for a message. */
export const broken = ({ report, output }: Run): string[] =>
  report?.failures.map(({ fullTitle, err }) => `${fullTitle}: ${err.message}`) ?? [`no report: ${output}`];
