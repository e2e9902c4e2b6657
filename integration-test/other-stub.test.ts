/** `_7D_API_CLIENT_TEST_STUB`: the same tests with another server. */
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { expect } from 'chai';
import { broken, type Run, runMocha } from './support/child-mocha';
import { startFixedStub } from './support/fixed-stub';
import { describeBundled, server } from './support/server';

const runAt = (address: string, ...args: string[]): Promise<Run> =>
  runMocha(['--config', 'integration-test/.mocharc.json', ...args], { _7D_API_CLIENT_TEST_STUB: address });

describeBundled('With a server from the environment', function () {
  this.timeout(150_000);

  it('Only the tests with fixed responses run with a fixed stub, and the others show why they are skipped (C-145)', async () => {
    const stub = await startFixedStub();
    const run = await runAt(`127.0.0.1:${stub.port}`);
    await stub.close();
    expect(broken(run)).to.deep.equal([]);
    const { passes, pending } = run.report!;
    expect(passes).to.have.length(11);
    expect(pending.length).to.be.greaterThan(300);
    expect(pending.filter(({ fullTitle }) => !fullTitle.includes('(skipped: '))).to.deep.equal([]);
    expect(run.code).to.equal(0);
  });

  it('All tests run with another process of the bundled stub', async () => {
    const run = await runAt(
      server().address,
      '--grep',
      '^(Several clients|A basket|Calls that require OAuth)',
    );
    expect(broken(run)).to.deep.equal([]);
    expect(run.report!.stats.passes).to.be.greaterThan(12);
    expect(run.report!.stats.pending).to.equal(0);
  });

  it('A server that does not respond is reported', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    holder.close();
    await once(holder, 'close');
    const { code, output } = await runAt(`127.0.0.1:${port}`);
    expect(code).to.not.equal(0);
    expect(output).to.match(
      new RegExp(
        `_7D_API_CLIENT_TEST_STUB names 127.0.0.1:${port}, but the server does not respond: .*ECONNREFUSED`,
      ),
    );
  });

  it('A value that is not a host and port is reported', async () => {
    const { code, output } = await runAt('localhost');
    expect(code).to.not.equal(0);
    expect(output).to.include('_7D_API_CLIENT_TEST_STUB must be host:port, not localhost');
  });
});
