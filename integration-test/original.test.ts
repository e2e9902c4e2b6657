/** The published integration test of 1.0.0, unchanged, with this package and this stub instead of its own (C-145). */
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { expect } from 'chai';
import { broken, runMocha } from './support/child-mocha';
import { describeBundled } from './support/server';

const TEST = path.join(
  path.dirname(require.resolve('7digital-api-original/package.json')),
  'test-integration/api-test.js',
);

describeBundled('The integration test of 1.0.0', function () {
  this.timeout(180_000);

  it('All 11 tests pass unmodified (C-145)', async () => {
    const run = await runMocha(
      [
        // The settings of this project would load tsx, which the test does not need.
        ...['--no-config', '--no-package', '--timeout', '30000'],
        ...['--require', path.join(__dirname, 'original/hook.cjs')],
        TEST,
      ],
      // The port in the test, 9876, may be in use. The port of the environment has priority (C-9), and api-stub.cjs
      // uses it, too.
      { _7D_API_CLIENT_PORT: String(await freePort()) },
    );
    expect(broken(run), run.output).to.deep.equal([]);
    const { passes, failures, pending } = run.report!.stats;
    expect({ passes, failures, pending }).to.deep.equal({ passes: 11, failures: 0, pending: 0 });
    expect(run.code, run.output).to.equal(0);
  });
});

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
