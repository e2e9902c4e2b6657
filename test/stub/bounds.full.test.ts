/** A stub that runs for a long time keeps a limited amount of data. */
import net from 'node:net';
import { expect } from 'chai';
import { startStub } from '../../integration-test/api-stub/index';
import { createCatalogue } from '../../integration-test/api-stub/catalogue';
import { HOME } from '../../integration-test/api-stub/catalogue/territories';
import { makeCertificate } from '../../integration-test/api-stub/server/certificate';
import { listen } from '../../integration-test/api-stub/server/listen';
import { OpenSockets } from '../../integration-test/api-stub/server/sockets';
import {
  createState,
  DEMO_BASKET,
  DEMO_REGISTRATION,
  DEMO_TOKEN,
  DEMO_USER,
} from '../../integration-test/api-stub/state';
import { BoundedMap } from '../../integration-test/api-stub/state/bounded';
import { clippedDetails } from '../../integration-test/api-stub/state/playlists';
import { itemToBuy } from '../../integration-test/api-stub/state/purchases';
import { httpsUrl, KEY, plain, send } from './helpers';

describe('A map with a limit', () => {
  it('The oldest entries are removed at the limit and reported, and protected entries are kept', () => {
    const dropped: number[] = [];
    const map = new BoundedMap<string, number>(20, {
      keep: (value) => value === 0,
      dropped: (value) => dropped.push(value),
    });
    for (let i = 0; i <= 21; i += 1) map.set(String(i), i);
    expect(dropped).to.deep.equal([1, 2]);
    expect([...map.values()]).to.deep.equal([0, ...Array.from({ length: 19 }, (_, i) => i + 3)]);
  });
});

describe('The state of the stub', () => {
  const now = new Date('2030-01-01T00:00:00Z');
  const catalogue = createCatalogue(7, now);
  const item = itemToBuy(catalogue.release(2431)!, undefined);
  const pack = item.pack;
  const state = createState(catalogue, now, 300);
  const demo = state.users.find(KEY.key, DEMO_USER.id);
  const times = (count: number, action: (index: number) => void): void => {
    for (let index = 0; index < count; index += 1) action(index);
  };

  const stores: Array<[what: string, most: number, fill: () => void, size: () => number]> = [
    [
      'users',
      10_000,
      () => times(25_000, (i) => state.users.signUp(`${i}@example.com`, 'x')),
      () => state.users.size,
    ],
    [
      'users of partners',
      10_000,
      () => times(25_000, (i) => state.users.create('k', `${i}`, '')),
      () => state.users.size,
    ],
    ['tokens', 20_001, () => times(50_000, () => state.tokens.request('k')), () => state.tokens.size],
    [
      'nonces of one moment',
      100_000,
      () => times(120_000, (i) => state.nonces.use(`${i}`, 1000, 's', 1000, false)),
      () => state.nonces.size,
    ],
    [
      'nonces over a long time',
      1_301,
      () => times(20_950, (i) => state.nonces.use(`t${i}`, 5000 + i, 's', 5000 + i, false)),
      () => state.nonces.size,
    ],
    [
      'baskets',
      10_000,
      () => times(25_000, () => state.baskets.create(HOME)),
      () => state.baskets.size.baskets,
    ],
    [
      'items in baskets',
      50_000,
      () =>
        times(500, () => {
          const basket = state.baskets.create(HOME);
          times(250, () => state.baskets.add(basket, { release: item.release, pack, price: 1 }));
        }),
      () => state.baskets.size.items,
    ],
    [
      'purchases of a user',
      1_000,
      () => times(2_500, () => state.purchases.record(demo, HOME, [item], now)),
      () => demo.purchases.length,
    ],
    [
      'purchases of all users',
      20_000,
      () =>
        times(50, (i) => {
          const user = state.users.create('buyers', `${i}`, '');
          times(900, () => state.purchases.record(user, HOME, [item], now));
        }),
      () => state.purchases.size,
    ],
    [
      'card registrations',
      10_000,
      () => times(25_000, () => state.cards.register(demo, 'http://localhost/')),
      () => state.cards.size,
    ],
  ];
  for (const [what, most, fill, size] of stores) {
    it(`The stub keeps at most ${most} ${what}`, () => {
      fill();
      expect(size()).to.be.within(most * 0.8, most);
    });
  }

  it('The demo user keeps token, card, purchase, basket and registration when other entries are removed', () => {
    expect(state.users.find(KEY.key, DEMO_USER.id)).to.equal(demo);
    expect(state.users.byEmail(KEY.key, DEMO_USER.emailAddress)).to.deep.equal([demo]);
    expect(state.tokens.find(DEMO_TOKEN.token)?.user).to.equal(demo);
    expect(demo.purchases[0]!.id).to.equal(700_001);
    expect(demo.cards).to.have.length(1);
    expect(state.baskets.find(DEMO_BASKET, HOME).items).to.have.length(1);
    expect(state.cards.registration(DEMO_REGISTRATION).user).to.equal(demo);
  });

  it('A removed user is not found by id or e-mail address', () => {
    expect(() => state.users.find(KEY.key, '4000002')).to.throw('No users found');
    expect(state.users.byEmail(KEY.key, '0@example.com')).to.deep.equal([]);
  });

  it('A playlist and its entries are limited in size', () => {
    const text = 'x'.repeat(10_000);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}${text}`, text]));
    const details = {
      name: text,
      visibility: 'Public' as const,
      tags: Array<string>(100).fill(text),
      annotations: many,
    };
    const playlist = state.playlists.create({ partner: 'k' }, clippedDetails(details), [many], now);
    const group = state.playlists.createGroup({ partner: 'k', userId: '1' }, text, [text], now);
    expect(JSON.stringify([playlist, group]).length).to.be.below(70_000);
  });

  it('A basket with too many items and a user with too many cards are errors', () => {
    const basket = state.baskets.create(HOME);
    const add = () => state.baskets.add(basket, { release: item.release, pack, price: 1 });
    times(250, add);
    expect(add).to.throw(/out of range: .* is full/);
    const card = { cardNumber: '4111111111111111', cardHolderName: 'A', expiryDate: '209901' };
    times(19, () => state.cards.add(demo, card, now));
    expect(() => state.cards.add(demo, card, now)).to.throw('too many cards');
  });

  const long = 'x'.repeat(255);
  const tooLong: Array<[what: string, store: () => unknown]> = [
    ['an e-mail address', () => state.users.signUp(`a@${long}`, 'x')],
    ['a password', () => state.users.signUp('long@example.com', long)],
    ['the id of a user', () => state.users.create('k', long, '')],
    ['a new password', () => state.users.update(demo, { password: long })],
    ['a redirectUrl', () => state.cards.register(demo, `http://localhost/${long.repeat(10)}`)],
  ];
  for (const [what, store] of tooLong) {
    it(`${what} that is too long is an error`, () => {
      expect(store).to.throw(/is not valid: .{200}…$/);
    });
  }
});

describe('The request log of the stub', () => {
  it('The log has the last 500 requests, or fewer if they are large', async () => {
    const stub = await startStub();
    const body = `a=${'x'.repeat(250_000)}`;
    for (let call = 0; call < 20; call += 1) await send(stub, `${stub.url}/tag`, { method: 'POST', body });
    expect(stub.requests).to.have.length(15);
    expect(stub.requests.at(-1)!.body).to.equal(body);
    const headers = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`h${index}`, '']));
    for (let call = 0; call < 40; call += 1) await send(stub, `${stub.url}/tag`, { headers });
    expect(stub.requests).to.have.length(41);
    for (let call = 0; call < 520; call += 1) await plain(stub, '/tag');
    expect(stub.requests).to.have.length(500);
    await stub.close();
  });

  it('The body of a request that is too large is not logged', async () => {
    const stub = await startStub();
    const answer = await send(stub, `${httpsUrl(stub)}/user/signup`, {
      method: 'POST',
      body: 'x'.repeat(300_000),
    });
    expect([answer.status, stub.requests[0]!.body]).to.deep.equal([413, '']);
    await stub.close();
  });
});

describe('An incomplete request', () => {
  const PATIENCE = { start: 50, head: 50, request: 100, interval: 10 };
  const halves: Array<[what: string, sent: string, says: RegExp]> = [
    ['nothing at all', '', /^$/],
    ['an incomplete header', 'GET /tag HTTP/1.1\r\nHost: a\r\n', /^HTTP\/1\.1 408 /],
    [
      'an incomplete body',
      'POST /tag HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf',
      /^HTTP\/1\.1 408 /,
    ],
    ['an incomplete TLS handshake', '\x16\x03\x01', /^$/],
    ['the beginning of HTTP/2', 'PRI * HT', /^(?!HTTP)/],
  ];
  for (const [what, sent, says] of halves) {
    it(`The connection is closed after a time: ${what}`, async () => {
      const certificate = await makeCertificate('localhost');
      const handler = (req: { resume(): void }): void => req.resume();
      const listener = await listen(handler as never, {
        host: '127.0.0.1',
        port: 0,
        certificate,
        sockets: new OpenSockets(),
        patience: PATIENCE,
      });
      const socket = net.connect(listener.port, '127.0.0.1');
      socket.write(sent);
      let text = '';
      socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.on('close', resolve));
      expect(text).to.match(says);
      await listener.close();
    });
  }
});
