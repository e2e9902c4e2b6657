/** The test suite of 1.0.0 as it was published, run in a process of its own against the built package. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assert } from 'chai';
import { plainEnvironment } from '../../scripts/plain-environment';

const root = path.resolve(__dirname, '../..');

interface Report {
  stats: { tests: number; passes: number; failures: number; pending: number };
  failures: Array<{ fullTitle: string; err: { message?: string } }>;
}

function runSuite(): { report: Report; status: number | null; complaints: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suite-of-1.0.0-'));
  const output = path.join(folder, 'report.json');
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        require.resolve('mocha/bin/mocha.js'),
        // This project's settings load tsx, which the suite does not need.
        ...['--no-config', '--no-package', '--recursive'],
        ...['--require', path.join(__dirname, 'original-hook.cjs')],
        ...['--reporter', 'json', '--reporter-option', `output=${output}`],
        path.join(root, 'node_modules/7digital-api-original/test'),
      ],
      { cwd: root, encoding: 'utf8', env: plainEnvironment(), timeout: 60_000 },
    );
    if (!fs.existsSync(output)) throw new Error(`No report from the suite of 1.0.0:\n${stderr}`);
    return { report: JSON.parse(fs.readFileSync(output, 'utf8')) as Report, status, complaints: stderr };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

describe('The test suite of 1.0.0', function () {
  this.timeout(90_000);

  it('All 107 tests pass unchanged with the deep imports of the built package (C-135, C-137)', () => {
    const { report, status, complaints } = runSuite();
    const broken = report.failures.map(({ fullTitle, err }) => `${fullTitle}: ${err.message}`);
    assert.deepEqual(broken, []);
    const { passes, failures, pending } = report.stats;
    assert.deepEqual({ passes, failures, pending }, { passes: 107, failures: 0, pending: 3 });
    assert.equal(status, 0, complaints);
    console.log(`      suite of 1.0.0: ${passes} passing, ${failures} failing, ${pending} pending`);
  });
});
