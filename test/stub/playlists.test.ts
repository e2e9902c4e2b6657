/** Playlists, logs of streams, refunds and devices in the state of the stub, and its checks of JSON bodies. */
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { type Answer, json, type Params, signed, signedJson, TOKEN } from './helpers';

const PLAYLIST = '5f1a3c0e9b2d4e6f8a1b2c01';
const DAY = 24 * 60 * 60 * 1000;
const JSON_HEADERS = { Accept: 'application/json' };

describe('Playlists, logs, refunds and devices at the stub', () => {
  let stub: Stub;
  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  const mine = { token: TOKEN, headers: JSON_HEADERS };
  const get = (path: string, params: Params = {}): Promise<Answer> => signed(stub, path, params, mine);
  const remove = (path: string): Promise<Answer> => signed(stub, path, {}, { ...mine, method: 'DELETE' });
  const post = (path: string, body: unknown, query: Params = {}): Promise<Answer> =>
    signedJson(stub, path, query, body, mine);
  const codeOf = (answer: Answer): unknown[] => [answer.status, json(answer).error?.code];
  const tracksOf = (answer: Answer): string[] =>
    json(answer).playlist.tracks.map(({ trackId }: { trackId: string }) => trackId);

  it('The tracks of a playlist can be moved, removed and added', async () => {
    const { tracks } = json(await get(`/playlists/${PLAYLIST}`)).playlist;
    const [first, second] = tracks.map(({ id }: { id: string }) => id);
    const path = `/playlists/${PLAYLIST}/tracks`;
    expect(tracksOf(await post(`${path}/${second}/move`, { pos: '0' }))).to.deep.equal(['13166687', '12345']);
    expect(tracksOf(await post(`${path}/${second}/move`, { pos: first }))).to.deep.equal([
      '12345',
      '13166687',
    ]);
    expect(tracksOf(await remove(`${path}/${first}`))).to.deep.equal(['13166687']);
    expect(tracksOf(await post(path, [{ trackId: 7 }]))).to.deep.equal(['13166687', '7']);
    expect(codeOf(await post(`${path}/${second}/move`, { pos: 'nowhere' }))).to.deep.equal([400, 1002]);
  });

  it('A private playlist is shown only to its owner', async () => {
    const other = await signed(stub, `/playlists/${PLAYLIST}`, {}, { headers: JSON_HEADERS });
    expect(codeOf(other)).to.deep.equal([404, 2001]);
    await post(`/playlists/${PLAYLIST}/details`, { visibility: 'PUBLIC' });
    const seen = await signed(stub, `/playlists/${PLAYLIST}`, {}, { headers: JSON_HEADERS });
    expect(json(seen).playlist).to.include({ visibility: 'Public', name: 'For the morning' });
  });

  const entry = (changes: object = {}): object => ({
    trackId: 1,
    releaseId: 2,
    formatId: 26,
    playMode: 'online',
    dateTimePlayed: new Date(Date.now() - DAY).toISOString(),
    totalTimePlayed: 5,
    userAgent: 'a',
    ...changes,
  });
  const query = { userId: '4000001', country: 'GB' };
  const report = (items: unknown[], body: object = { playLogItem: items }): Promise<Answer> =>
    post('/user/subscription/log', body, query);

  const at = (ago: number): object => ({ dateTimePlayed: new Date(Date.now() - ago).toISOString() });
  const REPORTS: Array<[what: string, items: unknown[], result: unknown[]]> = [
    ['Streams of the last 61 days are accepted', [entry(), entry(at(60 * DAY))], [200, undefined]],
    ['Older streams are an error', [entry(at(62 * DAY))], [400, 1002]],
    ['Streams in the future are an error', [entry(at(-DAY))], [400, 1002]],
    ['An entry without a track is an error', [entry({ trackId: undefined })], [400, 1001]],
    ['More than 500 entries are an error', Array<unknown>(501).fill(entry()), [400, 1003]],
    ['An entry that is not an object is an error', [5], [400, 1002]],
  ];
  for (const [what, items, result] of REPORTS) {
    it(`${what} in the log of a subscriber`, async () => {
      expect(codeOf(await report(items))).to.deep.equal(result);
    });
  }

  it('Previews are logged all or none, and the error names the invalid ones', async () => {
    const clip = entry({ userId: '1', country: 'GB' });
    const send = (logs: unknown[]): Promise<Answer> => post('/preview/log', { logs }, { country: 'GB' });
    const good = await send([clip]);
    expect([good.status, good.text]).to.deep.equal([200, '{}']);
    const { error } = json(await send([clip, { ...clip, userAgent: '' }]));
    expect(error).to.deep.include({ code: 1008 });
    expect(error.errors).to.deep.equal([{ code: 1001, message: 'Missing parameter userAgent.', index: 1 }]);
  });

  it('A refund can be requested once', async () => {
    const path = '/user/purchase/700001/release/1192901';
    expect(json(await remove(path))).to.include({ purchaseId: '700001', releaseId: '1192901', status: 'ok' });
    expect(json(await get('/user/locker')).locker.lockerReleases.totalItems).to.equal(0);
    expect(codeOf(await remove(path))).to.deep.equal([400, 3017]);
    expect(codeOf(await remove('/user/purchase/1/release/1'))).to.deep.equal([404, 2001]);
  });

  it('Three devices can play offline', async () => {
    const set = (clientId: string, offlineEnabled = true): Promise<Answer> =>
      post('/user/unlimitedStreaming/offline', { clientId, offlineEnabled });
    for (const device of ['a', 'b', 'c']) expect((await set(device)).status).to.equal(200);
    expect(codeOf(await set('d'))).to.deep.equal([400, 1003]);
    await set('a', false);
    expect(json(await set('d')).offlineStatus).to.deep.equal({
      offlineEnabled: true,
      offlineMaxTrackCount: 4000,
    });
  });

  const path = `/playlists/${PLAYLIST}/tracks`;
  const BODIES: Array<[what: string, send: () => Promise<Answer>, result: unknown[]]> = [
    ['an object instead of an array', () => post(path, { tracks: [] }), [400, 1002]],
    ['a body that is not JSON', () => post(path, '{"a'), [400, 1002]],
    ['no body', () => post(path, ''), [400, 1001]],
    ['a parameter in the query', () => post(path, [{ trackId: 1 }], { name: 'x' }), [400, 1002]],
    [
      'another Content-Type',
      () =>
        signedJson(stub, path, {}, [], {
          ...mine,
          headers: { ...JSON_HEADERS, 'Content-Type': 'text/plain' },
        }),
      [415, 1002],
    ],
  ];
  for (const [what, send, result] of BODIES) {
    it(`A request with ${what} is an error`, async () => {
      expect(codeOf(await send())).to.deep.equal(result);
    });
  }
});
