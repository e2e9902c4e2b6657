/**
 * Each rule of the behaviour that is kept or mended (C-…), each decision (D-…) and each oddity that is kept on purpose
 * (K-…) is named in the title of a test. The titles are those that mocha knows, so tables and loops count.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { plainEnvironment } from '../scripts/plain-environment';

const root = path.resolve(__dirname, '..');

const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${letter}-${at + 1}`);
const RULES = [...range('C', 149), ...range('D', 31), ...range('K', 5)];

/** What no test of this package can be written for. */
const UNTESTABLE: Record<string, string> = {
  'C-139': 'sums up what C-47, C-62, C-75 and C-102 say',
  'C-140': 'tells which development tools of 1.0.0 still run',
  'C-142': 'is about the bundle that 1.0.0 built; this package ships none',
  'C-143': 'lists the Makefile of 1.0.0',
  'C-147': 'tells how a test of 1.0.0 started its stub',
  'C-148': 'tells what the stub of 1.0.0 was seen to answer',
};

/** The full title of every test that is not skipped, tests through real sockets included. */
function titles(): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'titles-'));
  const output = path.join(folder, 'report.json');
  try {
    const { stderr } = spawnSync(
      process.execPath,
      [
        require.resolve('mocha/bin/mocha.js'),
        ...['--no-config', '--import=tsx', '--dry-run'],
        ...['--reporter', 'json', '--reporter-option', `output=${output}`],
        ...['test/**/*.test.ts', 'integration-test/*.test.ts'],
      ],
      { cwd: root, encoding: 'utf8', env: plainEnvironment() },
    );
    if (!fs.existsSync(output)) throw new Error(`No list of tests from mocha:\n${stderr}`);
    const { passes } = JSON.parse(fs.readFileSync(output, 'utf8')) as {
      passes: Array<{ fullTitle: string }>;
    };
    return passes.map(({ fullTitle }) => fullTitle);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe('the titles of the tests', function () {
  this.timeout(120_000);
  const named = new Set<string>();

  before(() => {
    for (const title of titles()) {
      for (const [id] of title.matchAll(/\b[CDK]-\d+\b/g)) named.add(id);
    }
  });

  it('name each rule and each decision for which a test can be written', () => {
    expect(RULES.filter((id) => !named.has(id) && !(id in UNTESTABLE))).to.deep.equal([]);
  });

  it('name no rule that there is not, and none that is said to have no test', () => {
    expect([...named].filter((id) => !RULES.includes(id) || id in UNTESTABLE)).to.deep.equal([]);
  });
});
