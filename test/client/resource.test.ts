import { expect } from 'chai';
import api = require('../../lib');
import { Resource } from '../../lib/client/resource';
import { header, type Loose, useCaptureServer } from '../support/capture-server';
import { dataOf, failureOf, rejectionOf, thrownBy } from '../support/calls';
import { KINDS, kindsAt } from '../support/schema';
import { isSignedBy } from '../support/signatures';

const configure = api.configure as Loose;
const build = (definition: object, schema: object = {}, options: object = {}): Loose => {
  const client = configure(options, { host: 'h', sslHost: 's', ...schema, resources: { A: definition } });
  return new client.A();
};
const everyName = (target: object): string[] => {
  const found: string[] = [];
  for (const name in target) found.push(name);
  return found;
};

describe('An instance of a resource', () => {
  it('An instance has four own properties, and all others are enumerable on its prototypes (C-24)', () => {
    const tags = new (api as Loose).Tags();
    expect(Object.keys(tags)).to.deep.equal(['format', 'logger', 'defaultParams', 'headers']);
    expect(Object.keys(Object.getPrototypeOf(tags)).sort()).to.deep.equal(
      'all consumerkey consumersecret host logger port prefix resourceName sslHost'.split(' '),
    );
    expect(everyName(tags)).to.include.members(['all', 'chooseMethodName', 'createAction', 'prefix']);
    expect(Resource.prototype).to.equal(Object.getPrototypeOf(Object.getPrototypeOf(tags)));
  });

  it('Instances of one client share their methods (C-24)', () => {
    const { Tags } = api as Loose;
    expect(new Tags().all).to.equal(new Tags({ format: 'XML' }).all);
    expect(new Tags().all).not.to.equal(new (configure().Tags)().all);
  });

  it('The four options of a resource replace those of its client, and other options are ignored (C-26)', () => {
    const logger = { info() {} };
    const client = configure({ consumerkey: 'k', defaultParams: { a: 1, b: 1, c: 1 }, headers: { X: '1' } });
    const options = {
      format: 'XML',
      logger,
      defaultParams: { a: 2, b: null, c: undefined },
      headers: { Y: '2' },
      ...{ consumerkey: 'other', host: 'other', userManagement: true },
    };
    const artists = new client.Artists(options);
    expect(artists).to.include({ format: 'XML', logger, consumerkey: 'k', host: 'api.7digital.com' });
    expect(artists.defaultParams).to.deep.equal({ a: 2, b: null, c: 1 });
    expect(artists.headers).to.deep.equal({ X: '1', Y: '2' });
  });

  it('null is kept for each of the four options (C-26)', () => {
    const nothing = { format: null, logger: null, defaultParams: null, headers: null };
    const tags = new (api as Loose).Tags(nothing);
    expect({ ...tags }).to.deep.equal(nothing);
  });

  it('The options are not changed, may be frozen and may be used for two clients (C-27, D-1)', () => {
    const options = Object.freeze({
      defaultParams: Object.freeze({ own: 1 }),
      headers: Object.freeze({ O: 1 }),
    });
    const made = ['aa', 'bb'].map((country) => {
      const client = configure({ defaultParams: { country }, headers: { From: country } });
      return new client.Artists(options);
    });
    expect(made.map(({ defaultParams }) => defaultParams)).to.deep.equal([
      { own: 1, country: 'aa' },
      { own: 1, country: 'bb' },
    ]);
    expect(made.map(({ headers }) => headers.From)).to.deep.equal(['aa', 'bb']);
    expect(made.every(({ logger }) => logger === (api as Loose).options.logger)).to.equal(true);
    expect(options).to.deep.equal({ defaultParams: { own: 1 }, headers: { O: 1 } });
  });
});

describe('A method', () => {
  it('A method has properties for its URL and its kind of signing (C-25)', () => {
    const action = {
      apiCall: 'x/y',
      methodName: 'go',
      oauth: '2-legged',
      host: 'ah',
      sslHost: 'as',
      port: 5,
      prefix: 'ap',
    };
    const { go, getPlain } = build({ resource: 'a', actions: [action, 'plain'] });
    expect([go.name, go.length]).to.deep.equal(['invokeAction', 2]);
    expect({ ...go }).to.deep.equal({
      action: 'x/y',
      authtype: '2-legged',
      host: 'ah',
      sslHost: 'as',
      port: 5,
      prefix: 'ap',
    });
    expect({ ...getPlain }).to.deep.equal({
      action: 'plain',
      authtype: undefined,
      host: 'h',
      sslHost: 's',
      port: undefined,
      prefix: undefined,
    });
  });

  const NAMES: Array<[action: unknown, method: string, path: unknown]> = [
    ['byDate', 'getByDate', 'byDate'],
    ['x', 'getX', 'x'],
    ['', 'get', ''],
    ['a/b', 'getA/b', 'a/b'],
    [{ apiCall: 'p', methodName: 'go' }, 'go', 'p'],
    [{ apiCall: '', methodName: 'go' }, 'go', ''],
    [{ apiCall: 'p' }, 'undefined', 'p'],
  ];
  for (const [action, method, path] of NAMES) {
    it(`The action ${JSON.stringify(action)} becomes the method ${method} (C-28)`, () => {
      for (const actions of [[action], { some: action }])
        expect(build({ resource: 'a', actions })[method].action).to.equal(path);
    });
  }

  it('The property "action" is the definition itself if the definition has no path (C-28)', () => {
    const action = { methodName: 'go' };
    expect(build({ resource: 'a', actions: [action] }).go.action).to.equal(action);
    expect(everyName(build({ resource: 'a' }))).not.to.include('go');
  });

  it('Host, port and prefix come from the action, then the resource, then the schema, and empty values are ignored (C-29)', () => {
    const schema = { port: 1, prefix: 'sp' };
    const own = { methodName: 'own', apiCall: 'o', host: 'ah', sslHost: 'as', port: 3, prefix: 'ap' };
    const empty = { methodName: 'empty', apiCall: 'e', host: '', sslHost: '', port: 0, prefix: '' };
    const place = ({ host, sslHost, port, prefix }: Loose) => [host, sslHost, port, prefix];
    const bare = build({ resource: 'a', actions: [own, empty] }, schema);
    expect(place(bare.own)).to.deep.equal(['ah', 'as', 3, 'ap']);
    expect(place(bare.empty)).to.deep.equal(['h', 's', 1, 'sp']);
    const resource = {
      resource: 'a',
      host: 'rh',
      sslHost: 'rs',
      port: 2,
      prefix: 'rp',
      actions: [own, empty],
    };
    const placed = build(resource, schema);
    expect(place(placed)).to.deep.equal(['rh', 'rs', 2, 'rp']);
    expect(place(placed.own)).to.deep.equal(['ah', 'as', 3, 'ap']);
    expect(place(placed.empty)).to.deep.equal(['rh', 'rs', 2, 'rp']);
    const cleared = build({ resource: 'a', host: '', port: 0, prefix: '', actions: [empty] }, schema);
    expect(place(cleared.empty)).to.deep.equal(['h', 's', 1, 'sp']);
  });

  it("User management changes '3-legged' to '2-legged' and no other value (C-32)", () => {
    const kinds = ['2-legged', '3-legged', '3-Legged', '4-legged'];
    const actions = kinds.map((oauth) => ({ apiCall: 'p', methodName: oauth, oauth }));
    const types = (userManagement: unknown) => {
      const made = build({ resource: 'a', actions }, {}, { userManagement });
      return kinds.map((kind) => made[kind].authtype);
    };
    for (const truthy of [true, 1, 'yes'])
      expect(types(truthy)).to.deep.equal(['2-legged', '2-legged', '3-Legged', '4-legged']);
    for (const falsy of [false, 0, null, undefined]) expect(types(falsy)).to.deep.equal(kinds);
  });
});

describe('A call of a method', () => {
  const server = useCaptureServer();

  it('Host, port and prefix of a method are read at the call, and its other properties have no effect (C-25)', async () => {
    const test = new (server.client({}, KINDS).Test)();
    test.get.prefix = 'p';
    test.get.authtype = '3-legged';
    test.get.action = 'elsewhere';
    await dataOf((done) => test.get({}, done));
    expect(server.only.scheme).to.equal('http');
    expect(server.only.path).to.equal('/p/t/g');
    test.get.host = 'localhost';
    test.get.port = `${server.port}`;
    await dataOf((done) => test.get({}, done));
    expect(header(server.last, 'host')).to.equal('localhost');
    test.get.port = 1;
    expect((await failureOf((done) => test.get({}, done))).code).to.equal('ECONNREFUSED');
    expect(server.requests).to.have.length(2);
  });

  it('The verb of the schema is used in any case, and GET is the default (C-28)', async () => {
    const actions = [
      { apiCall: 'p', methodName: 'post', method: 'pOsT' },
      { apiCall: 'p', methodName: 'plain' },
    ];
    const client = server.client({}, { resources: { A: { resource: 'a', actions } } });
    await dataOf((done) => new client.A().post({}, done));
    await dataOf((done) => new client.A().plain({}, done));
    expect(server.requests.map(({ method }) => method)).to.deep.equal(['POST', 'GET']);
  });

  const PATHS: Array<[prefix: string | undefined, resource: string, action: string, path: string]> = [
    ['1.2', 'r', 'a', '/1.2/r/a'],
    ['1.2', 'r', '', '/1.2/r'],
    ['', 'r', 'a/b', '/r/a/b'],
    [undefined, 'r', 'a', '/r/a'],
    ['/1.2/', 'r', '/a/', '//1.2//r//a/'],
    ['', '', 'a', '//a'],
  ];
  for (const [prefix, resource, apiCall, path] of PATHS) {
    it(`Prefix '${prefix ?? ''}', resource '${resource}' and action '${apiCall}' result in the path ${path} (C-30, C-29)`, async () => {
      const actions = [{ apiCall, methodName: 'go' }];
      const client = server.client({}, { prefix, resources: { A: { resource, actions } } });
      await dataOf((done) => new client.A().go(done));
      expect(server.only.path).to.equal(path);
    });
  }

  it('The items are an array if the schema marks the action with "since"', async () => {
    const response = { root: 'lists', items: 'lists.list' };
    const actions = [
      { methodName: 'added', apiCall: 'x', since: '2.1.0', response },
      { methodName: 'original', apiCall: 'x', response },
    ];
    const client = server.client({}, { resources: { A: { resource: 'a', actions } } });
    const body = '<response status="ok"><lists><list>one</list></lists></response>';
    for (const [method, list] of [
      ['added', ['one']],
      ['original', 'one'],
    ] as const) {
      server.answer({ body });
      const data = await dataOf((done) => new client.A()[method](done));
      expect(data.lists, method).to.deep.equal({ list });
    }
  });

  it('A flat copy of an instance, as _.extend makes it, works with the settings of its client', async () => {
    const client = kindsAt(server).client({ timeout: 5_000 });
    const copy: Loose = { mine: () => 1 };
    const test = new client.Test({ defaultParams: { z: 1 } });
    for (const name in test) copy[name] = test[name];
    for (const method of ['get', 'get3', 'post2']) {
      await dataOf((done) => copy[method]({ a: 1 }, done));
      expect(`${server.last.url} ${server.last.body}`).to.match(/a=1&z=1/);
    }
    expect(isSignedBy(server.last, { consumer: 'S&1' })).to.equal(true);
    const detached = copy.get;
    expect(() => detached({}, () => {})).to.throw(TypeError, 'called without its resource');
  });

  it('A method needs its instance, and each instance has its own properties (C-33)', async () => {
    const { Test } = server.client({}, KINDS);
    const [one, two] = [new Test(), new Test()];
    const { get } = one;
    for (const call of [() => get({}, () => {}), () => get({}), () => get.call({}, {}, () => {})]) {
      expect(thrownBy(call))
        .to.be.instanceOf(TypeError)
        .with.property('message')
        .match(/^get was called/);
    }
    two.resourceName = 'two';
    await dataOf((done) => get.call(one, {}, done));
    await dataOf((done) => get.bind(two)({}, done));
    expect(server.requests.map(({ path }) => path)).to.deep.equal(['/t/g', '/two/g']);
  });

  it('A missing host is replaced by the other host, and without both the call is an error (C-35)', async () => {
    for (const [place, method] of [
      [{ host: server.host, sslHost: undefined }, 'get3'],
      [{ host: undefined, sslHost: server.host }, 'get'],
    ] as const) {
      const client = configure(
        { logger: null, httpsAgent: server.httpsAgent },
        {
          ...KINDS,
          ...place,
          port: server.port,
        },
      );
      await dataOf((done) => new client.Test()[method]({}, done));
    }
    const nowhere = new (configure({ logger: null }, KINDS).Test)();
    const message = 'The schema has no host for /t/g';
    expect((await failureOf((done) => nowhere.get({}, done))).message).to.equal(message);
    expect((await rejectionOf(nowhere.get3())).message).to.equal(message);
  });
});
