/** The cost of a request grows no faster than the request. */
import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { type Answer, httpsUrl, KEY, plain, type Sent, send, signed } from './helpers';

const FORM = 'application/x-www-form-urlencoded';
const PROTOCOL = `oauth_consumer_key="${KEY.key}",oauth_nonce="n",oauth_signature_method="HMAC-SHA1",oauth_signature="no"`;

/** For four times the input, linear work takes about four times as long, and quadratic work sixteen times. */
const TIMES = 4;
const MOST = 10;

describe('The work of the stub', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());

  const signup = (body: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const Authorization = `OAuth ${PROTOCOL},oauth_timestamp="${Math.floor(Date.now() / 1000)}"`;
    const sent: Sent = { method: 'POST', headers: { Authorization, 'Content-Type': FORM, ...headers }, body };
    return send(stub, `${httpsUrl(stub)}/user/signup`, sent);
  };
  /** A query that does not fit into a URL is sent as the form of a GET, which the stub also reads. */
  const get = (path: string, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
    send(stub, `${stub.url}${path}?oauth_consumer_key=${KEY.key}`, {
      headers: { 'Content-Type': FORM, 'Content-Length': String(body.length), ...headers },
      body,
    });
  const repeated = (count: number, piece: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');

  const kinds: Array<[what: string, size: number, call: (size: number) => Promise<Answer>, status: number]> =
    [
      ['equal names', 20_000, (n) => signup(repeated(n, () => 'a=&')), 401],
      ['different names', 7_000, (n) => signup(repeated(n, (i) => `n${i}=&`)), 401],
      ['names of Object.prototype', 4_000, (n) => signup(repeated(n, () => 'constructor=1&')), 401],
      ['a long value', 60_000, (n) => signup(`emailAddress=${'x'.repeat(n)}`), 401],
      ['percent signs', 60_000, (n) => signup('%'.repeat(n)), 401],
      ['blanks in the Authorization header', 3_500, (n) => header(`a=${' '.repeat(n)}x"y`), 401],
      ['commas in the Authorization header', 3_500, (n) => header(','.repeat(n)), 401],
      [
        'an open quote in the Accept header',
        3_500,
        (n) => get('/tag', '', { Accept: `a;b="${','.repeat(n)}` }),
        200,
      ],
      ['ranges', 3_500, (n) => get('/tag', '', { Range: `bytes=${'1-,'.repeat(n / 3)}` }), 200],
      ['words of a search', 25_000, (n) => get('/track/search', `q=${repeated(n, () => 'a+')}`), 200],
      [
        'different words of a search',
        9_000,
        (n) => get('/track/search', `q=${repeated(n, (i) => `${i}+`)}`),
        200,
      ],
      ['types of a search', 10_000, (n) => get('/release/search', `q=a&type=${'album,'.repeat(n)}`), 400],
      ['tags of a list', 12_000, (n) => get('/release/bytag/top', `tags=${'rock,'.repeat(n)}`), 400],
      ['usage types', 6_000, (n) => get('/track/search', `q=a&usageTypes=${'download,'.repeat(n)}`), 400],
      ['faults in a header', 800, (n) => get('/tag', '', { 'x-stub-fault': 'html,'.repeat(n) }), 400],
      ['faults in a value', 12_000, (n) => get('/tag', `id=1~${'html,'.repeat(n)}`), 200],
      ['segments of a path', 3_500, (n) => get('/a'.repeat(n / 2), ''), 404],
    ];

  const header = (text: string): Promise<Answer> =>
    send(stub, `${stub.url}/tag`, { headers: { Authorization: `OAuth ${text}` } });

  for (const [what, size, call, status] of kinds) {
    it(`The time for ${what} grows no faster than the input`, async () => {
      expect((await call(size * TIMES)).status).to.equal(status);
      const [small, large] = [await least(() => call(size)), await least(() => call(size * TIMES))];
      expect(large / small, `${small.toFixed(1)} ms and ${large.toFixed(1)} ms`).to.be.below(MOST);
    });
  }

  it('Signatures are right for names of Object.prototype', async () => {
    const params = { emailAddress: 'demo@example.com', hasOwnProperty: ['b', 'a'], valueOf: 'x' };
    expect((await signed(stub, '/users', params)).status).to.equal(200);
    expect((await plain(stub, '/user/locker', { sort: 'constructor' })).status).to.equal(401);
  });
});

/** The lowest of several times, in milliseconds of CPU of this process, because other programs affect it least. */
async function least(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let tries = 0; tries < 7; tries += 1) {
    const began = process.cpuUsage();
    await call();
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1e3);
  }
  return Math.min(...times);
}
