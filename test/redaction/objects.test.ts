import http from 'node:http';
import https from 'node:https';
import { inspect } from 'node:util';
import { expect } from 'chai';
import api = require('../../lib');
import type { Schema } from '../../lib/types/schema';
import { until } from '../faults/harness';
import type { Loose } from '../faults/kinds';
import { certificateAuthority, OK, RawServer } from '../faults/raw-server';
import { run } from '../support/child';
import { HEADERS, OPTIONS, SCHEMA } from './calls';
import { outputOf, renderingsOf } from './renderings';
import { leaksIn, SECRETS } from './secrets';

const { accesstoken, accesssecret, password } = SECRETS;

function makeClient(): Loose {
  const agents = { httpAgent: new http.Agent(), httpsAgent: new https.Agent() };
  const options = { ...OPTIONS, ...agents, headers: { ...HEADERS.client, ...HEADERS.resource } };
  return api.configure(options, SCHEMA as Schema as typeof api.schema);
}

/** Every object of the client that a program may print, by name. */
function objectsOf(client: Loose): Record<string, unknown> {
  const setup = {
    defaultParams: { accesstoken, accesssecret, user: { password } },
    headers: { ...HEADERS.resource, ...HEADERS.call },
  };
  const [resource, vault, helper] = [client.User(setup), new client.Vault(setup), client.OAuth(setup)];
  // These are made when they are first used.
  helper.sign('https://media.example/1', { trackId: 1, accesstoken, accesssecret });
  return {
    client,
    'a reconfigured client': client.reconfigure(setup),
    options: client.options,
    'a resource': resource,
    'a resource of a custom schema': vault,
    'the OAuth helper': helper,
    "the oauth package's client": helper.client,
    'a method': resource.getLocker,
    'a constructor': client.User,
    'a prototype': client.User.prototype,
    'the prototype of the helper': client.OAuth.prototype,
    'an array with a client': [client, { resource, helper }],
  };
}

describe('Secrets in clients, resources and helpers (D-27)', () => {
  let texts = 0;
  let found = 0;

  after(() => {
    console.log(`      ${found} secrets found in ${texts} renderings of objects`);
  });

  function expectNone(rendered: readonly string[]): void {
    const leaks = rendered.flatMap((text) => leaksIn(text));
    texts += rendered.length;
    found += leaks.length;
    expect(leaks).to.deep.equal([]);
  }

  const client = makeClient();
  for (const [name, value] of Object.entries(objectsOf(client))) {
    it(`inspect, JSON and the console show no secrets of ${name}`, async () => {
      expectNone(renderingsOf(value));
      expectNone([
        await outputOf(() => {
          console.log(value);
          console.log('%o and %O and %j', value, value, value);
          console.dir(value);
          console.dir(value, { depth: null, showHidden: true });
          console.error(value);
        }),
      ]);
    });
  }

  it('No secrets are shown during a call, or after a call with a connection that stays open', async () => {
    const server = await new RawServer('https:', ({ socket }) => void socket.write(OK)).start();
    const agent = new https.Agent({ keepAlive: true, ca: await certificateAuthority() });
    const schema = { ...SCHEMA, sslHost: '127.0.0.1', port: server.port } as Schema;
    const busy: Loose = api.configure(
      { ...OPTIONS, httpsAgent: agent, logger: null },
      schema as typeof api.schema,
    );
    try {
      const answered = busy.User().getLocker();
      await until(() => server.received === 1);
      for (const value of Object.values(objectsOf(busy))) expectNone(renderingsOf(value));
      await answered;
      await until(() => Object.keys(agent.freeSockets).length === 1);
      for (const value of Object.values(objectsOf(busy))) expectNone(renderingsOf(value));
    } finally {
      agent.destroy();
      await server.stop();
    }
  });

  it('The program that set the secrets can still read them', () => {
    expect(client.options.consumersecret).to.equal(SECRETS.consumersecret);
    expect(client.options.defaultParams.accesssecret).to.equal(accesssecret);
    expect({ ...client.options }.consumersecret).to.equal(SECRETS.consumersecret);
    const resource = client.User();
    expect(resource.consumersecret).to.equal(SECRETS.consumersecret);
    expect(resource.headers.Cookie).to.include(SECRETS.cookie);
    expect(client.OAuth().consumersecret).to.equal(SECRETS.consumersecret);
  });

  it('A secret that is changed on one instance stays unchanged on others (C-33)', () => {
    const [one, other] = [client.User(), client.User()];
    one.consumersecret = 'another-secret';
    one.defaultParams = { country: 'FR' };
    expect(one.consumersecret).to.equal('another-secret');
    expect(one.defaultParams).to.deep.equal({ country: 'FR' });
    expect(other.consumersecret).to.equal(SECRETS.consumersecret);
    expect(other.defaultParams).to.equal(client.options.defaultParams);
    expect(inspect(one, { customInspect: false })).to.not.include('another-secret');
  });

  it('The default client and its configuration do not show secrets from the environment (C-8)', async () => {
    const { consumersecret } = SECRETS;
    const { stdout, stderr } = await run(
      `const api = lib('index');
       const config = lib('client/defaults');
       for (const value of [api, api.options, config, api.User(), api.OAuth(), api.OAuth().client]) {
         console.log(value); console.dir(value); console.log(JSON.stringify(value)); console.log('%o', value);
       }
       console.log(api.options.consumersecret === process.env._7D_API_CLIENT_CONSUMER_SECRET);`,
      { _7D_API_CLIENT_CONSUMER_SECRET: consumersecret },
    );
    expect(stdout).to.match(/true\n$/);
    expectNone([stdout, stderr]);
  });

  it('Only secrets are hidden, and useful values are shown', () => {
    const shown = inspect(client, { depth: 5 });
    for (const text of [
      'a-key-that-may-be-seen',
      "country: 'GB'",
      'api.7digital.com',
      'Releases',
      '[redacted]',
    ])
      expect(shown).to.include(text);
    expect(JSON.parse(JSON.stringify(client.User()))).to.deep.include({ format: 'json' });
  });
});

describe('The options of a client as properties', () => {
  it('The options are own enumerable properties, and a copy of them builds the same client (K-6)', () => {
    const { options } = makeClient();
    const copy = { ...options };
    expect(Object.keys(copy)).to.include.members([
      'consumerkey',
      'consumersecret',
      'defaultParams',
      'headers',
    ]);
    expect(copy).to.include({ consumersecret: SECRETS.consumersecret });
    expect({ ...options.defaultParams }).to.deep.equal(OPTIONS.defaultParams);
    expect({ ...api.configure(copy).options }).to.deep.equal(copy);
  });
});
