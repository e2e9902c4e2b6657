import { expect } from 'chai';
import sinon = require('sinon');
import api from '../../api.json';
import type { ActionDefinition, Schema } from '../../lib/types/schema';
import { type Reply, useCaptureServer } from '../support/capture-server';
import { callbackOf, failureOf } from '../support/calls';
import { kindsAt } from '../support/schema';

describe('The log of a request', () => {
  const server = useCaptureServer();
  const { client, test } = kindsAt(server);
  const ends = (reply: Reply, method: string, options: object = {}, params: unknown = {}) => {
    server.answer(reply);
    return callbackOf((done) => test(options)[method](params, done));
  };

  const linesOf = async (method: string, params: unknown, options: object = {}): Promise<string[]> => {
    const lines: string[] = [];
    const logger = { info: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
    await ends({}, method, { logger, headers: { 'X-A': '1', 'X-Api-Key': 'k' }, ...options }, params);
    return lines;
  };
  const site = () => `${server.host}:${server.port}/t/g`;
  const headers = () => [
    'X-A: 1',
    'X-Api-Key: [redacted]',
    `Host: ${server.host}`,
    'User-Agent: Node.js HTTP Client',
  ];

  it('An unsigned call logs its URL, then each header (C-131, C-132, D-27)', async () => {
    expect(await linesOf('get', { a: 1, password: 'p' })).to.deep.equal([
      `GET: http://${site()}?a=1&password=[redacted]&oauth_consumer_key=K%261`,
      ...headers(),
    ]);
  });

  it('A signed call logs token, URL, headers and form (C-131, C-132, D-27)', async () => {
    expect(await linesOf('get2', { a: 1 })).to.deep.equal([
      'token: null secret: null',
      `GET: https://${site()}?a=1&oauth_consumer_key=K%261 (2-legged oauth)`,
      ...headers(),
    ]);
    const token = { accesstoken: 'the-token', accesssecret: 'the-secret' };
    expect(await linesOf('post3', { a: 1, cardNumber: '4111', ...token })).to.deep.equal([
      'token: [redacted] secret: [redacted]',
      `POST: https://${site()} (3-legged oauth)`,
      ...headers(),
      'DATA: a=1&cardNumber=[redacted]&oauth_consumer_key=K%261',
    ]);
    expect((await linesOf('get3', {}))[0]).to.equal('token: undefined secret: undefined');
  });

  it('Errors of the service are not logged (C-131)', async () => {
    const logger = { info: sinon.spy(), error: sinon.spy() };
    for (const method of ['get', 'get3']) {
      const body =
        '<response status="error"><error><errorMessage>not found</errorMessage></error></response>';
      for (const reply of [{ status: 404, body }, { status: 500 }])
        expect(await ends(reply, method, { logger })).to.have.length(1);
    }
    sinon.assert.notCalled(logger.error);
    for (const { args } of logger.info.getCalls()) expect(args[0]).not.to.match(/not found|Error/);
  });

  it('Any logger with methods works, and a missing level is not logged (C-133, C-134, D-29)', async () => {
    class Own {
      readonly seen: unknown[] = [];
      info(line: unknown): void {
        this.seen.push(line);
      }
    }
    const own = new Own();
    await ends({}, 'get', { logger: own });
    expect(own.seen).to.have.length(3);
    for (const logger of [{}, { error() {} }, null, { info: 'text' }, Object.freeze({ warn() {} })]) {
      expect((await ends({}, 'get', { logger }))[0]).to.equal(null);
      const lost = new (client({ logger }).Test)();
      lost.get3.port = 1;
      expect((await failureOf((done) => lost.get3(done))).code).to.equal('ECONNREFUSED');
    }
  });

  it('Building a client logs at the level silly (C-131, C-133)', () => {
    const silly = sinon.spy();
    server.client({ logger: { silly } });
    const lines = silly.getCalls().map(({ args }) => args[0]);
    const expected = Object.values((api as Schema).resources ?? {}).flatMap(({ resource, actions = [] }) => [
      `Creating constructor for resource: ${resource}`,
      ...(Object.values(actions) as ActionDefinition[]).map(
        ({ methodName, apiCall, method = 'GET' }) =>
          `Creating method: ${methodName} for ${apiCall} action with ${method} HTTP verb`,
      ),
    ]);
    expect(lines).to.deep.equal(expected);
    expect(lines).to.include('Creating method: getReleases for releases action with GET HTTP verb');
  });
});
