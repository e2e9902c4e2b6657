import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { startPrograms } from '../../bench/programs';

describe('the programs of the bench', () => {
  let server: Server;
  before(async () => {
    // Never responds.
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => server.close());

  const settings = () => ({ subject: 'http', port: (server.address() as AddressInfo).port });
  const errorOf = (run: Promise<unknown>) =>
    run.then(
      () => 'none',
      (error: Error) => error.message,
    );

  it('report the error that ended one', async () => {
    const programs = startPrograms('', '/nowhere');
    expect(await errorOf(programs.run('one-call', { subject: 'http', port: 1 }))).to.match(
      /^Error: .*ECONNREFUSED/,
    );
    expect(await errorOf(programs.run('load', { subject: 'this' }))).to.match(
      /Cannot find module '\/nowhere'/,
    );
  });

  it('report what one says that ends without figures', async () => {
    const programs = startPrograms('', '/nowhere');
    expect(await errorOf(programs.run('support', {}))).to.equal('It ended without figures');
  });

  it('end when the bench stops', async () => {
    const programs = startPrograms('', '/nowhere');
    const running = errorOf(programs.run('one-call', settings()));
    const [request] = (await once(server, 'request')) as [import('node:http').IncomingMessage];
    const closed = once(request.socket, 'close');
    programs.stop();
    await closed;
    expect(await running).to.match(/abort/i);
  });
});
