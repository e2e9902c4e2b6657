import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import sinon = require('sinon');
import { OK, type Loose, useCaptureServer } from '../support/capture-server';
import { callbackOf, dataOf, failureOf } from '../support/calls';
import { run } from '../support/child';
import { kindsAt } from '../support/schema';

const modules = createRequire(__filename);

describe('The connections of calls', () => {
  const server = useCaptureServer();
  const { test } = kindsAt(server);
  afterEach(() => sinon.restore());

  it('Requests use the functions of http and https that are set at the time of the call (C-55)', async () => {
    for (const [name, method] of [
      ['http', 'get'],
      ['https', 'get2'],
    ] as const) {
      const request = sinon.spy(modules(name) as typeof http, 'request');
      await dataOf((done) => test()[method](done));
      sinon.assert.calledOnce(request);
    }
  });

  it('Without agents, the global agents at the time of the call are used (C-55, C-75)', async () => {
    const client = test({ httpsAgent: undefined });
    for (const [module, agent, method] of [
      [modules('http') as typeof http, new http.Agent(), 'get'],
      [modules('https') as typeof https, server.httpsAgent, 'get3'],
    ] as const) {
      const usual = module.globalAgent;
      const asked = sinon.spy(agent as Loose, 'addRequest');
      try {
        module.globalAgent = agent as https.Agent;
        await dataOf((done) => client[method](done));
      } finally {
        module.globalAgent = usual;
      }
      sinon.assert.calledOnce(asked);
    }
  });

  it('Given agents are used, each for its scheme (D-18)', async () => {
    const { httpAgent, httpsAgent } = server.detours;
    const asked = [httpAgent, httpsAgent].map((agent) => sinon.spy(agent as Loose, 'addRequest'));
    const client = test({ httpAgent, httpsAgent });
    await dataOf((done) => client.get(done));
    expect(asked.map(({ callCount }) => callCount)).to.deep.equal([1, 0]);
    for (const method of ['get2', 'post3']) await dataOf((done) => client[method](done));
    expect(asked.map(({ callCount }) => callCount)).to.deep.equal([1, 2]);
  });

  it('Connections are kept alive and used again, except those of the OAuth helper (C-75, C-121)', async () => {
    const httpAgent = new http.Agent({ keepAlive: true });
    const httpsAgent = new https.Agent({ keepAlive: true, ca: server.httpsAgent.options.ca });
    const agents = { httpAgent, httpsAgent };
    const ports = () => new Set(server.requests.map(({ clientPort }) => clientPort)).size;
    try {
      for (const method of ['get', 'post3']) {
        server.reset();
        for (let call = 0; call < 3; call += 1) await dataOf((done) => test(agents)[method](done));
        expect(ports()).to.equal(1);
      }
      server.reset();
      const oauth = new (kindsAt(server).client(agents).OAuth)();
      for (let call = 0; call < 3; call += 1)
        await callbackOf((done) => oauth.authoriseRequestToken({}, done));
      expect(ports()).to.equal(3);
    } finally {
      httpAgent.destroy();
      httpsAgent.destroy();
    }
  });

  it('Idle connections do not keep a program alive (C-75)', async () => {
    const code = `const client = lib('index').configure({ logger: null }, { host: '${server.host}', port: ${server.port},
        resources: { A: { resource: 'a', actions: ['x'] } } });
      client.A().getX((error, data) => console.log(error, data.status));`;
    const { stdout, code: status } = await run(code);
    expect({ stdout, status }).to.deep.equal({ stdout: 'null ok\n', status: 0 });
  });

  it('Requests accept gzip, and responses in gzip are inflated (C-73, D-17)', async () => {
    for (const method of ['get', 'post2', 'get3']) {
      server.answer({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(OK) });
      expect(await dataOf((done) => test()[method](done))).to.deep.equal({ status: 'ok', a: '1' });
    }
  });

  it('A call to a server that does not respond ends at the deadline (C-77, D-13)', async () => {
    for (const [method, options] of [
      ['get', { timeout: 40 }],
      ['post3', { timeout: 40 }],
    ] as const) {
      server.answer({ isSilent: true });
      const error = await failureOf((done) => test(options)[method](done));
      expect(error).to.include({ name: 'RequestError', code: 'ETIMEDOUT' });
    }
    server.answer({ isSilent: true });
    const error = await failureOf((done) => test().get({}, { timeout: 40 }, done));
    expect(error).to.include({ name: 'RequestError', code: 'ETIMEDOUT' });
  });
});
