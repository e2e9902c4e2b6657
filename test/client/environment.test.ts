import { expect } from 'chai';
import { withEnvironment } from '../../lib/client/environment';
import type { Schema } from '../../lib/types/schema';
import { valueOf } from '../support/child';

const HOST = '_7D_API_CLIENT_HOST';
const SSL_HOST = '_7D_API_CLIENT_SSL_HOST';
const PORT = '_7D_API_CLIENT_PORT';
const PREFIX = '_7D_API_CLIENT_PREFIX';
const schema: Schema = { host: 'h', sslHost: 's', port: 1, prefix: 'p', resources: {} };

describe('withEnvironment', () => {
  it('The same schema is returned if no variable has a value (C-9, D-30)', () => {
    expect(withEnvironment(schema, {})).to.equal(schema);
    expect(withEnvironment(schema, { [HOST]: '', [SSL_HOST]: '', [PORT]: '', [PREFIX]: '' })).to.equal(
      schema,
    );
  });

  it('The variables replace the values of the schema in a copy (C-9, C-11, D-30, K-4)', () => {
    const frozen = Object.freeze({ ...schema });
    const env = { [HOST]: 'eh', [SSL_HOST]: 'es', [PORT]: '9', [PREFIX]: 'ep' };
    expect(withEnvironment(frozen, env)).to.deep.equal({
      host: 'eh',
      sslHost: 'es',
      port: 9,
      prefix: 'ep',
      resources: {},
    });
    expect(withEnvironment(schema, { [HOST]: 'eh' })).to.deep.equal({ ...schema, host: 'eh' });
    expect(schema.host).to.equal('h');
  });

  const PORTS: Array<[given: string, port: number]> = [
    ['80', 80],
    [' 80 ', 80],
    ['0x10', 16],
    ['1e3', 1000],
    ['65535', 65535],
    ['0', 0],
    ['80.5', 1],
    ['-1', 1],
    ['65536', 1],
    ['Infinity', 1],
    ['http', 1],
  ];
  for (const [given, port] of PORTS) {
    it(`The port '${given}' is ${port === 1 ? 'ignored' : `read as ${port}`} (C-10)`, () => {
      expect(withEnvironment(schema, { [PORT]: given }).port).to.equal(port);
    });
  }

  it('The prefix "empty" in any case means no prefix, and any other prefix is used unchanged (C-10)', () => {
    for (const word of ['empty', 'EMPTY', 'Empty'])
      expect(withEnvironment(schema, { [PREFIX]: word }).prefix).to.equal('');
    for (const text of ['/1.2/', ' empty', 'emptyish', '0'])
      expect(withEnvironment(schema, { [PREFIX]: text }).prefix).to.equal(text);
  });
});

describe('The environment variables of a program', () => {
  const places = '[c.schema.host, new c.Artists().host, new c.Artists().getDetails.host]';

  it('The variables are read each time a client is built, in every way of building one (C-9, C-16)', async () => {
    const built = await valueOf(`
      const { Api } = lib('client/client');
      const api = lib('index');
      const old = api.configure();
      process.env.${HOST} = 'late';
      const show = (c) => ${places};
      console.log(JSON.stringify([old, api.configure(), old.reconfigure(), Api.buildDefault(),
        Api.build({}, api.schema), new Api({}, api.schema)].map(show)));`);
    const [before, ...after] = built;
    expect(before).to.deep.equal(['api.7digital.com', 'api.7digital.com', 'api.7digital.com']);
    expect(after).to.deep.equal(Array(5).fill(['late', 'late', 'late']));
  });

  it('The variables replace the values of a given schema, but not of a resource or an action (C-9, K-4)', async () => {
    const code = `
      const c = lib('index').configure({}, { host: 'given', resources: {
        A: { resource: 'a', actions: ['x', { methodName: 'y', apiCall: 'y', host: 'action' }] },
        B: { resource: 'b', host: 'resource', actions: ['x'] } } });
      const a = new c.A(), b = new c.B();
      console.log(JSON.stringify([c.schema.host, a.getX.host, a.y.host, b.getX.host]));`;
    expect(await valueOf(code, { [HOST]: 'env' })).to.deep.equal(['env', 'env', 'action', 'resource']);
  });

  it('The variables change no schema, and no client that is built after they are deleted (C-11)', async () => {
    const code = `
      const api = lib('index');
      const mine = { host: 'mine', resources: {} };
      process.env.${HOST} = 'envhost'; process.env.${PORT} = '1234';
      const during = api.configure({}, mine);
      delete process.env.${HOST}; delete process.env.${PORT};
      const after = api.configure();
      console.log(JSON.stringify([during.schema.host, mine, after.schema === api.schema, api.schema.host,
        'port' in api.schema, during.reconfigure().schema.host]));`;
    const [during, mine, same, host, hasPort] = await valueOf(code);
    expect({ during, mine, same, host, hasPort }).to.deep.equal({
      during: 'envhost',
      mine: { host: 'mine', resources: {} },
      same: true,
      host: 'api.7digital.com',
      hasPort: false,
    });
  });
});
