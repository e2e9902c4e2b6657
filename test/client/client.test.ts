import { expect } from 'chai';
import api = require('../../lib');
import config = require('../../lib/client/defaults');
import { Api, shippedSchema } from '../../lib/client/client';
import type { ActionDefinition } from '../../lib/types/schema';
import type { Loose } from '../support/capture-server';

const configure = api.configure as Loose;

describe('The options of a client', () => {
  it('The options are a new object with the defaults, and the given object stays as it is, even if it is frozen (C-5, C-6, D-1)', () => {
    const given = Object.freeze({ consumerkey: 'k', defaultParams: Object.freeze({ country: 'GB' }) });
    const first = configure(given);
    const second = configure(given);
    expect(given).to.deep.equal({ consumerkey: 'k', defaultParams: { country: 'GB' } });
    expect(first.options).not.to.equal(given);
    expect(first.options).not.to.equal(second.options);
    expect(Object.keys(first.options).sort()).to.deep.equal(Object.keys(config).sort());
    expect('api' in first.options || 'resourceDefinition' in config).to.equal(false);
    expect(() => JSON.stringify(first.options)).not.to.throw();
  });

  it('A given value replaces the default unless it is undefined (C-6)', () => {
    const { options } = configure({
      consumerkey: undefined,
      consumersecret: null,
      format: '',
      userManagement: null,
    });
    expect(options).to.include({
      consumerkey: config.consumerkey,
      consumersecret: null,
      format: '',
      userManagement: null,
    });
  });

  it('null means "not given", and no logging for the logger (C-7, D-29)', () => {
    const { options } = configure({ format: null, defaultParams: null, headers: null, logger: null });
    expect(options).to.include({ format: 'json', logger: null });
    expect([options.defaultParams, options.headers]).to.deep.equal([{}, {}]);
  });

  it('Options without a prototype are accepted (C-47)', () => {
    const bare = Object.assign(Object.create(null), { consumerkey: 'k', headers: Object.create(null) });
    expect(configure(bare).options.consumerkey).to.equal('k');
  });

  it('Given parameters and headers are kept by reference (C-5, C-13)', () => {
    const defaultParams = { country: 'xx' };
    const headers = { a: '1' };
    const client = configure({ defaultParams, headers });
    expect(client.options.defaultParams).to.equal(defaultParams);
    const artists = new client.Artists();
    expect(artists.defaultParams).to.equal(defaultParams);
    expect(artists.headers).to.equal(headers);
  });

  it('Clients without given parameters and headers do not share them (C-14)', () => {
    const [one, two] = [configure(), configure({})];
    one.options.defaultParams.leak = 1;
    new two.Artists().headers.leak = 1;
    for (const client of [configure(), api as Loose, api.reconfigure() as Loose]) {
      expect(client.options.defaultParams).to.deep.equal({});
      expect(client.options.headers).to.deep.equal({});
    }
  });

  it('The options of the default client are the config module (C-20)', () => {
    expect(api.options).to.equal(config);
    expect(Api.buildDefault().options).to.equal(config);
    expect(Api.buildDefault(null).options).to.equal(config);
    expect(Api.buildDefault({ consumerkey: 'k' }).options).not.to.equal(config);
  });
});

describe('reconfigure', () => {
  it('reconfigure returns a new client and changes neither the old client nor its argument (C-15, D-1)', () => {
    const old = configure({ consumerkey: 'k', defaultParams: { a: 1 } });
    const changes = Object.freeze({ consumersecret: 's', defaultParams: Object.freeze({ b: 2 }) });
    const made = old.reconfigure(changes);
    expect(made).to.be.instanceOf(Api);
    expect(made.options).to.include({ consumerkey: 'k', consumersecret: 's' });
    expect(made.options.defaultParams).to.deep.equal({ a: 1, b: 2 });
    expect(old.options).to.deep.include({ defaultParams: { a: 1 }, consumersecret: config.consumersecret });
    expect(changes).to.deep.equal({ consumersecret: 's', defaultParams: { b: 2 } });
  });

  it('Parameters and headers are merged, and the new values replace the old, even if they are undefined or null (C-15)', () => {
    const old = configure({ defaultParams: { page: 1, size: 2 }, headers: { a: '1', b: '2' } });
    const { options } = old.reconfigure({ defaultParams: { page: undefined }, headers: { b: null, c: '3' } });
    expect(options.defaultParams).to.deep.equal({ page: undefined, size: 2 });
    expect(options.headers).to.deep.equal({ a: '1', b: null, c: '3' });
  });

  it('Any other option that is undefined gets its default, not its old value (C-15)', () => {
    const old = configure({ consumerkey: 'k', logger: { info() {} }, format: 'XML' });
    const { options } = old.reconfigure({ consumerkey: undefined, logger: undefined, format: undefined });
    expect(options).to.include({
      consumerkey: config.consumerkey,
      logger: config.logger,
      format: config.format,
    });
  });

  it('Key, secret, logger, format and userManagement can be changed in both directions (C-16)', () => {
    const logger = { info() {} };
    const changes = { consumerkey: 'k', consumersecret: 's', logger, format: 'XML', userManagement: true };
    const managed = configure().reconfigure(changes);
    expect(managed.options).to.include(changes);
    expect(new managed.User().getLocker.authtype).to.equal('2-legged');
    expect(new managed.User()).to.include({ consumerkey: 'k', consumersecret: 's' });
    const back = managed.reconfigure({ userManagement: false });
    expect(new back.User().getLocker.authtype).to.equal('3-legged');
  });

  it('The schema cannot be changed (C-16)', () => {
    const client = configure({}, { host: 'mine', resources: {} });
    const made = client.reconfigure({ schema: { host: 'other' }, host: 'other', prefix: 'other' });
    expect(made.schema).to.equal(client.schema);
    expect(made.schema.host).to.equal('mine');
  });

  it('reconfigure without an argument returns a copy (C-17, D-11)', () => {
    const client = configure({ consumerkey: 'k', defaultParams: { a: 1 } });
    for (const copy of [client.reconfigure(), client.reconfigure(null), client.reconfigure(undefined)]) {
      expect(copy).not.to.equal(client);
      expect({ ...copy.options }).to.deep.equal({ ...client.options });
    }
  });
});

describe('Api', () => {
  it('Api.build and Api.buildDefault build the same clients as new Api (C-20)', () => {
    const schema = { host: 'h', resources: {} };
    for (const client of [new Api({}, schema), Api.build({}, schema)]) {
      expect(client).to.be.instanceOf(Api);
      expect(client.schema).to.equal(schema);
    }
    expect(Api.buildDefault({}).schema).to.equal(shippedSchema);
    expect(() => (Api as Loose)({}, schema)).to.throw(TypeError);
  });

  it('A client has a method for each action of the schema (C-22)', () => {
    const { resources = {} } = shippedSchema;
    expect(resources).to.include.keys('Releases', 'Artists', 'User');
    for (const [name, { actions = [] }] of Object.entries(resources)) {
      const { prototype } = (api as Loose)[name];
      const methods = Object.keys(prototype).filter((key) => isMethod(prototype[key]));
      const named = Object.values(actions).map((action) => (action as ActionDefinition).methodName);
      expect(methods, name).to.deep.equal(named).and.not.deep.equal([]);
    }
    const { Releases, User, Users, Tags, Basket } = (api as Loose) ?? {};
    expect(Releases.prototype.matchById).to.include({ action: 'match/byId', authtype: '2-legged' });
    expect(User.prototype.getLocker).to.include({ action: 'locker', authtype: '3-legged' });
    expect(Users.prototype.update).to.include({ action: ':id/update', authtype: '3-legged' });
    expect(Tags.prototype.all).to.include({ action: '', authtype: undefined });
    expect(Basket.prototype).to.include({ resourceName: 'basket', host: 'api.7digital.com', prefix: '1.2' });
  });

  const isMethod = (value: unknown) =>
    typeof value === 'function' && /^(invokeAction|makeMedia)$/.test(value.name);

  it('A custom schema may have unusual names (C-31)', () => {
    const inherited = Object.create({ Ghost: { resource: 'ghost' } });
    const resources = Object.assign(inherited, {
      OAuth: { resource: 'o' },
      options: { resource: 'x' },
      schema: { resource: 'y' },
      reconfigure: { resource: 'z' },
      Last: { resource: 'l', actions: ['it'] },
    });
    const client = configure({ consumerkey: 'k' }, { host: 'h', resources });
    expect(Object.keys(client)).to.deep.equal(['options', 'schema', 'OAuth', 'reconfigure', 'Last']);
    expect(new client.OAuth().sign).to.be.a('function');
    expect([new client.options().resourceName, new client.schema().resourceName]).to.deep.equal(['x', 'y']);
    expect(new client.reconfigure().resourceName).to.equal('z');
    expect(new client.Last({ defaultParams: { a: 1 } })).to.include({ consumerkey: 'k', host: 'h' });
  });

  it('A client has only the OAuth helper if its schema has no resources (C-31)', () => {
    for (const schema of [{}, { resources: null }, { resources: undefined }, { resources: {} }]) {
      expect(Object.keys(configure({}, schema))).to.deep.equal(['options', 'schema', 'OAuth']);
    }
  });

  it('Schemas are not changed and may be frozen (C-11, D-1)', () => {
    const action = Object.freeze({ methodName: 'x', apiCall: 'x', oauth: '3-legged' });
    const resources = Object.freeze({
      A: Object.freeze({ resource: 'a', actions: Object.freeze([action]) }),
    });
    const schema = Object.freeze({ host: 'h', resources });
    const client = configure({ userManagement: true }, schema);
    expect(new client.A().x.authtype).to.equal('2-legged');
    expect(schema).to.deep.equal({ host: 'h', resources: { A: { resource: 'a', actions: [action] } } });
    expect(action.oauth).to.equal('3-legged');
  });
});

describe('A TypeError names an invalid option or an invalid part of the schema', () => {
  const action = (definition: unknown) => ({ resources: { A: { resource: 'a', actions: [definition] } } });
  const REFUSED: Array<[what: string, options: unknown, schema: unknown, message: RegExp]> = [
    ['a string as options', 'key', undefined, /options must be an object; got a string/],
    ['an array as options', [], undefined, /options must be an object; got an array/],
    ['a string as schema', {}, 'api.json', /schema must be an object; got a string/],
    ['an array of resources', {}, { resources: [] }, /list of resources in the schema must be an object/],
    ['a null resource (C-31)', {}, { resources: { A: null } }, /definition of the resource A .* got null/],
    [
      'a resource without a path',
      {},
      { resources: { A: {} } },
      /'resource' in the definition of the resource A .* must be a string; got undefined/,
    ],
    ['a null action (C-31)', {}, action(null), /action of the resource A must be an object; got null/],
    ['a number as action', {}, action(1), /action of the resource A must be an object/],
    ['an object as host of an action', {}, action({ host: {} }), /host in the definition of an action/],
    ['a number as host', {}, { host: 1 }, /host in the schema must be a string; got 1/],
    [
      'an unknown group of parameters',
      {},
      action({ methodName: 'x', apiCall: 'x', params: ['@pages'] }),
      /action of the resource A names the group of parameters @pages, which the schema does not have/,
    ],
    ['an array of groups', {}, { groups: [] }, /list of parameter groups in the schema must be an object/],
    [
      'a group that is not an array',
      {},
      { groups: { paging: {} } },
      /group paging in the schema must be an array/,
    ],
    [
      'a group in a group',
      {},
      { groups: { paging: ['@page'] } },
      /parameter in the group paging of the schema must be an object/,
    ],
    [
      'a parameter without a name',
      {},
      action({ methodName: 'x', apiCall: 'x', params: [{ secret: true }] }),
      /An action of the resource A has a parameter whose name is not a string/,
    ],
    [
      'a parameter whose name is null',
      {},
      action({ methodName: 'x', apiCall: 'x', params: [{ name: null, secret: true }] }),
      /An action of the resource A has a parameter whose name/,
    ],
    [
      'a group with a parameter without a name',
      {},
      { groups: { paging: [{}] } },
      /The parameter group paging in the schema has a parameter whose name/,
    ],
    [
      'a path of an action that is not a string',
      {},
      action({ methodName: 'x', apiCall: {} }),
      /apiCall of an action of the resource A must be a string; got an object/,
    ],
    [
      'a verb that is not a string',
      {},
      action({ methodName: 'x', method: 5 }),
      /method of an action of .* got 5/,
    ],
    ['a Map as schema', {}, new Map(), /schema must be an object/],
    ['a promise of options', Promise.resolve({}), undefined, /options must be an object; got a Promise/],
    [
      'a string as actions',
      {},
      { resources: { A: { resource: 'a', actions: 'x' } } },
      /actions of the resource A/,
    ],
  ];
  for (const [what, options, schema, message] of REFUSED) {
    it(what, () => {
      expect(() => configure(options, schema)).to.throw(TypeError, message);
    });
  }

  it('reconfigure and the constructors of resources accept only objects as options', () => {
    for (const use of [(options: unknown) => configure().reconfigure(options), configure().Artists]) {
      expect(() => use('key')).to.throw(TypeError, /options must be an object/);
    }
  });

  it('Api.build requires both options and schema (C-20)', () => {
    const { build } = Api as Loose;
    expect(() => build()).to.throw(TypeError, /options must be an object; got undefined/);
    expect(() => build({})).to.throw(TypeError, /schema must be an object; got undefined/);
  });
});
