/** A call that creates, buys, changes or authorises something is sent twice only if the caller allows it. */
import { expect } from 'chai';
import { until } from './harness';
import { clientFor, HELPER_KINDS, KINDS, type Kind, type Loose } from './kinds';
import { responseBytes, type Behaviour, certificateAuthority, OK, RawServer } from './raw-server';
import api = require('../../lib');
import type { ActionDefinition, Schema } from '../../lib/types/schema';

const TOKEN = { accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' };
const [unsigned, , , signed] = KINDS as readonly Kind[] as [Kind, Kind, Kind, Kind];

/** Every shipped GET that changes something, as a kind of call. */
const CHANGING: Kind[] = Object.entries((api.schema as Schema).resources ?? {}).flatMap(
  ([name, { actions }]) =>
    (actions as ActionDefinition[])
      .filter(({ method, safe }) => !/^(post|put|delete)$/i.test(method ?? '') && safe !== true)
      .map(({ methodName, oauth }) => ({
        ...(oauth ? signed : unsigned),
        name: `${name}.${methodName}`,
        params: TOKEN,
        call: (client: Loose, ...args: unknown[]) => client[name]()[methodName as string](...args),
      })),
);

const CUSTOM: Schema = {
  resources: {
    Shop: { resource: 'shop', actions: ['buy', { apiCall: 'sell', methodName: 'sell', method: 'get' }] },
  },
};

/** How the connection is lost after the server has read the request. */
const LOSSES: Array<[name: string, behave: Behaviour]> = [
  ['without a byte', ({ reset }) => reset()],
  [
    'in the head',
    ({ socket, reset }) => void socket.write('HTTP/1.1 200 OK\r\nContent-Le', () => setImmediate(reset)),
  ],
  [
    'after a 1xx',
    ({ socket, reset }) => void socket.write('HTTP/1.1 102 Processing\r\n\r\n', () => setImmediate(reset)),
  ],
  [
    'in the body',
    ({ socket, reset }) =>
      void socket.write(responseBytes(200, 'text', { 'Content-Length': '9' }), () => setImmediate(reset)),
  ],
];

describe('A call on a kept connection that is lost (D-16, C-76)', () => {
  /** Requests that reach the server after a first one that keeps its connection. */
  async function requestsOf(
    kind: Kind,
    behave: Behaviour,
    {
      options = {},
      callOptions = {},
      schema,
    }: { options?: object; callOptions?: object; schema?: Schema } = {},
  ): Promise<number> {
    let before = 0;
    const server = await new RawServer(kind.protocol, (peer, request, self) => {
      if (before === 0) peer.socket.write(OK);
      else behave(peer, request, self);
    }).start();
    const ca = await certificateAuthority();
    const { client, agent } = clientFor(kind, { port: server.port, ca, options: options as never, schema });
    const first = schema
      ? () => client.Shop().getBuy()
      : () => (kind.signed ? signed : unsigned).call(client, { ...kind.params });
    await first();
    await until(() => Object.values(agent.freeSockets).flat().length === 1);
    before = server.received;
    const error = await (kind.call(client, kind.params, callOptions) as Promise<unknown>).then(
      () => undefined,
      (reason: Loose) => reason,
    );
    agent.destroy();
    await server.stop();
    if (error) expect(error).to.include({ name: 'RequestError', code: 'ECONNRESET' });
    return server.received - before;
  }

  it('The table has the GETs of the schema that change something', () => {
    expect(CHANGING.map(({ name }) => name)).to.include.members([
      'Basket.create',
      'Basket.addItem',
      'User.create',
      'User.deliverItem',
      'User.purchaseItem',
    ]);
  });

  it('No method whose name says that it changes something is marked as reading', () => {
    const changes =
      /^(?:add|apply|authenticate|complete|create|delete|deliver|log|move|prepare|purchase|refund|register|remove|replace|select|set|signup|update)(?![a-z])/;
    const marked = Object.entries((api.schema as Schema).resources ?? {}).flatMap(([name, { actions }]) =>
      (actions as ActionDefinition[])
        .filter(({ methodName, safe }) => safe === true && changes.test(methodName ?? ''))
        .map(({ methodName }) => `${name}.${methodName}`),
    );
    expect(marked).to.deep.equal([]);
  });

  for (const kind of CHANGING) {
    it(`${kind.name} is sent once`, async () => {
      for (const [name, behave] of LOSSES) {
        expect(await requestsOf(kind, behave, { options: { retries: 0 } }), name).to.equal(1);
      }
      expect(await requestsOf(kind, LOSSES[0]![1], { options: { retries: 3 } })).to.equal(1);
      expect(await requestsOf(kind, LOSSES[0]![1], { callOptions: { retries: 3 } })).to.equal(1);
    });
  }

  it('The authorisation of a request token is sent once', async () => {
    const authorise = HELPER_KINDS.find(({ name }) => name === 'authoriseRequestToken') as Kind;
    const [[, reset]] = LOSSES as [[string, Behaviour]];
    expect(
      await requestsOf({ ...authorise, params: { ...authorise.params, ...TOKEN } }, reset, {
        options: { retries: 3 },
      }),
    ).to.equal(1);
  });

  it('An action of a custom schema is sent once if the schema does not mark it as safe', async () => {
    for (const method of ['getBuy', 'sell']) {
      const kind: Kind = { ...unsigned, call: (client: Loose, ...args) => client.Shop()[method](...args) };
      const [[, reset]] = LOSSES as [[string, Behaviour]];
      expect(await requestsOf(kind, reset, { schema: CUSTOM, options: { retries: 3 } })).to.equal(1);
    }
  });

  it('A call that only reads is sent again if no byte of a response has come', async () => {
    for (const kind of [unsigned, signed]) {
      for (const [name, behave] of LOSSES) {
        const expected = name === 'without a byte' ? 2 : 1;
        expect(await requestsOf(kind, behave), `${kind.name} ${name}`).to.equal(expected);
      }
    }
  });
});
