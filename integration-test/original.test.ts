/** The integration test that 1.0.0 was published with, as it is, with this package and this stub in its place (C-145). */
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

describeBundled('the integration test of 1.0.0', function () {
  this.timeout(180_000);

  it('passes unmodified, 11 of 11 (C-145)', async () => {
    const run = await runMocha(
      [
        // This project's settings would load tsx, which the test does not need.
        ...['--no-config', '--no-package', '--timeout', '30000'],
        ...['--require', path.join(__dirname, 'original/hook.cjs')],
        TEST,
      ],
      // The port in the test, 9876, may be taken; that of the environment beats it (C-9), and api-stub.cjs takes it, too.
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
