import { expect } from 'chai';
import api = require('../lib');
import config = require('../lib/client/defaults');
import * as errors from '../lib/errors';
import { Api, shippedSchema } from '../lib/client/client';
import { Resource } from '../lib/client/resource';
import { OAuth } from '../lib/client/oauth';
import type { Loose } from './support/capture-server';
import { run } from './support/child';

const RESOURCES =
  'Releases Artists Tracks Tags Basket User Users Territories Translations IpLookup Editorial Catalogue Payment OAuth';
const loose = api as Loose;

describe('The entry point', () => {
  it('The entry point is a ready client with the keys of 1.0.0 in the same order (C-1)', () => {
    expect(api).to.be.instanceOf(Api);
    const added = Object.keys(api.schema.resources).filter((name) => !RESOURCES.includes(name));
    const keys = Object.keys(api).filter((name) => !added.includes(name));
    expect(keys).to.deep.equal(['options', 'schema', ...RESOURCES.split(' '), 'configure']);
    const everything: string[] = [];
    for (const name in api) everything.push(name);
    expect(everything).to.deep.equal([...Object.keys(api), 'reconfigure']);
    expect(Object.prototype.hasOwnProperty.call(api, 'reconfigure')).to.equal(false);
  });

  it('The entry point has the error classes as properties that are not enumerable (D-26, C-1)', () => {
    for (const [name, errorClass] of Object.entries(errors)) {
      expect((api.errors as Loose)[name]).to.equal(errorClass);
    }
    expect(Object.keys(errors)).to.include.members([
      'ApiHttpError',
      'ApiParseError',
      'ApiError',
      'OAuthError',
    ]);
    for (const client of [api, api.configure(), api.reconfigure(), api.configure({}, { host: 'a' })]) {
      expect(client.errors).to.equal(api.errors);
      const names: string[] = [];
      for (const name in client) names.push(name);
      expect(names).not.to.include('errors');
    }
    expect(String(errors.ApiError).startsWith('class ')).to.equal(true);
  });

  it('configure returns a new client each time, also unbound and without arguments (C-2)', () => {
    const { configure } = api;
    const clients = [configure(), configure(null), configure(undefined, null), configure({}), api];
    expect(new Set(clients).size).to.equal(clients.length);
    for (const client of clients) expect(client.schema).to.equal(shippedSchema);
    for (const falsy of [false, 0, '']) {
      expect((configure as Loose)(falsy, falsy).options.consumerkey).to.equal(config.consumerkey);
    }
  });

  it('client.schema is the object that the client was built from, even after another object is assigned (C-3, D-30)', () => {
    const own = { host: 'own', resources: {} };
    expect(api.configure({}, own).schema).to.equal(own);
    expect(api.configure().reconfigure().schema).to.equal(shippedSchema);
    expect(require('../api.json')).to.equal(api.schema);
    const shown = loose.schema;
    try {
      loose.schema = own;
      expect(api.configure().schema).to.equal(shippedSchema);
    } finally {
      loose.schema = shown;
    }
  });

  it('A test can build a client from a copy of the schema with another host, and mark the client (C-3, C-4)', () => {
    const copy = { ...api.schema, host: 'localhost', sslHost: 'localhost', port: 3000, prefix: undefined };
    const client = api.configure({ consumerkey: 'k' }, copy) as Loose;
    expect(client.schema.port).to.equal(3000);
    client.IS_STUB_CLIENT = true;
    expect(client.IS_STUB_CLIENT).to.equal(true);
    const artists = new client.Artists();
    expect([artists.prefix, artists.resourceName, artists.getDetails.action, artists.port]).to.deep.equal([
      undefined,
      'artist',
      'details',
      3000,
    ]);
    expect(api.schema).to.include({ host: 'api.7digital.com', prefix: '1.2' });
  });

  it('Every property of a client can be changed (C-4)', () => {
    for (const made of [api.configure(), api.configure().reconfigure({})] as Loose[]) {
      expect(Object.isFrozen(made) || Object.isSealed(made)).to.equal(false);
      const fake = () => 'fake';
      made.Artists = fake;
      made.reconfigure = fake;
      made.schema = {};
      expect([made.Artists, made.reconfigure]).to.deep.equal([fake, fake]);
      delete made.Artists;
      expect('Artists' in made).to.equal(false);
    }
  });

  it('Only the default client has configure, and every client has reconfigure (C-18)', () => {
    for (const client of [api.configure(), api.reconfigure({}), Api.buildDefault({})] as Loose[]) {
      expect('configure' in client).to.equal(false);
      expect(client.reconfigure).to.equal(Api.prototype.reconfigure);
    }
  });

  it('A resource is an instance of its constructor, with and without new (C-23)', () => {
    const other = api.configure() as Loose;
    for (const name of RESOURCES.split(' ')) {
      const constructor = loose[name];
      expect([constructor.name, constructor.length]).to.deep.equal(['APIResource', 1]);
      for (const made of [new constructor(), constructor(), constructor({}), constructor(null)]) {
        expect(made).to.be.instanceOf(constructor);
        expect(made).not.to.be.instanceOf(name === 'Tags' ? loose.Artists : loose.Tags);
        expect(made).not.to.be.instanceOf(other[name]);
        expect(made).to.be.instanceOf(name === 'OAuth' ? OAuth : Resource);
        expect(made.constructor).to.equal(name === 'OAuth' ? OAuth : Resource);
      }
    }
  });

  it('Loading and configuring the package prints nothing, not even deprecation warnings (C-138)', async () => {
    const code = `const api = lib('index'); const c = api.configure({ consumerkey: 'k', consumersecret: 's' });
      new c.Artists(); c.reconfigure({});
      c.OAuth().sign('https://stream.example/x:y?a=1', { b: new Date(), accesstoken: 't' });`;
    const { stdout, stderr, code: status } = await run(code, {}, ['--pending-deprecation']);
    const ours = stderr
      .split('\n')
      .filter((line) => /deprecat/i.test(line) && !/trace-deprecation/.test(line));
    expect({ stdout, ours, status }).to.deep.equal({ stdout: '', ours: [], status: 0 });
  });

  it('The modules that sign, send, parse and report errors are loaded when they are first used', async () => {
    const { stdout, stderr } = await run(`
      const loaded = (name) => Object.keys(require.cache).some((file) => file.includes(name));
      const tell = (when) => console.log(when, ['/oauth/lib/', '/verror/', '/xml2js/', '/lib/request/send.ts', '/lib/response/xml/']
        .filter(loaded).join(' '));
      const api = lib('index');
      api.configure({ logger: null });
      tell('configured:');
      api.OAuth().sign('https://stream.example/');
      tell('signed:');
      // No server listens on the discard port of this machine.
      const client = api.configure({ logger: null }, { ...api.schema, host: '127.0.0.1', port: 9 });
      client.Tags().all((err) => tell(err.name + ':'));`);
    expect(stderr).to.equal('');
    expect(stdout.split('\n').slice(0, -1)).to.deep.equal([
      'configured: ',
      'signed: /oauth/lib/',
      'RequestError: /oauth/lib/ /verror/ /lib/request/send.ts /lib/response/xml/',
    ]);
  });
});
