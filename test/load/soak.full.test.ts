import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect } from 'chai';
import { TYPESCRIPT } from '../support/typescript';

describe('Calls under load', () => {
  it('Each of 1,500 calls, a third of them with faults, ends once as expected, and nothing leaks', async function () {
    this.timeout(120_000);
    const flags = ['--expose-gc', ...TYPESCRIPT, path.join(__dirname, 'soak.ts')];
    const env = { ...process.env, SOAK_CALLS: '1500', SOAK_WARM_UP: '1500' };
    const { status, stdout, stderr } = await new Promise<{ status: unknown; stdout: string; stderr: string }>(
      (resolve) => {
        execFile(process.execPath, flags, { env }, (error, out, err) =>
          resolve({ status: error ? error.code : 0, stdout: out, stderr: err }),
        );
      },
    );
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    expect(stdout).to.include('settled exactly once: 1500 of 1500; as expected: 1500 of 1500');
    console.log(stdout.trim().replace(/^/gm, '      '));
  });
});
