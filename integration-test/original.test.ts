/** The integration test that 1.0.0 was published with, as it is, with this package and this stub in its place (C-145). */
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { broken, runMocha } from './support/child-mocha';
import { describeBundled } from './support/server';

const TEST = path.join(
  path.dirname(require.resolve('7digital-api-original/package.json')),
  'test-integration/api-test.js',
);
/** It stands in the test. */
const PORT = 9876;
const PATIENCE = 60_000;

describeBundled('the integration test of 1.0.0', function () {
  this.timeout(3 * PATIENCE);

  it('passes unmodified, 11 of 11 (C-145)', async () => {
    await freePort();
    const run = await runMocha([
      // This project's settings would load tsx, which the test does not need.
      ...['--no-config', '--no-package', '--timeout', '30000'],
      ...['--require', path.join(__dirname, 'original/hook.cjs')],
      TEST,
    ]);
    expect(broken(run), run.output).to.deep.equal([]);
    const { passes, failures, pending } = run.report!.stats;
    expect({ passes, failures, pending }).to.deep.equal({ passes: 11, failures: 0, pending: 0 });
    expect(run.code, run.output).to.equal(0);
  });
});

/** Others may be running the same test, or a stub by hand: waits for them, and says so when they do not end. */
async function freePort(): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; await isTaken(); ) {
    if (Date.now() > deadline) {
      throw new Error(
        `Port ${PORT}, which stands in the test of 1.0.0, is in use by another program (a stub started by hand?)`,
      );
    }
    await sleep(500);
  }
}

async function isTaken(): Promise<boolean> {
  const taken = await Promise.all(['127.0.0.1', '::1'].map(cannotListenOn));
  return taken.includes(true);
}

function cannotListenOn(host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      // No such address on this machine: nobody can be there.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false);
      else reject(error);
    });
    server.listen(PORT, host, () => server.close(() => resolve(false)));
  });
}
