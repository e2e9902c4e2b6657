/** What a test can do with a stub: replies, failures, requests, clock, client and environment. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { DEMO_TOKEN, startStub, type Failure, type Stub } from '../../integration-test/api-stub/index';
import { plainEnvironment } from '../../scripts/plain-environment';
import { BASIC, failure, json, KEY, plain, post, send, signed, TOKEN, xml } from './helpers';
import { TYPESCRIPT } from '../support/typescript';

const DETAILS = '/release/details';
const asked = { releaseId: 2431 };

describe('The stub in a test', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub({ quiet: true });
  });
  after(() => stub.close());
  afterEach(() => stub.reset());

  describe('stub.reply', () => {
    const inside = { release: { '@id': 7, title: 'Ours & <theirs>', tracks: [1, 2], label: null } };

    it('A reply can be an object, which is sent as XML or JSON', async () => {
      stub.reply('GET /release/details', inside);
      const { release } = await xml(await plain(stub, DETAILS, asked));
      expect(release).to.deep.include({ id: '7', title: 'Ours & <theirs>', tracks: ['1', '2'] });
      expect(release.label['xsi:nil']).to.equal('true');
      const headers = { Accept: 'application/json' };
      expect(json(await plain(stub, DETAILS, asked, { headers }))).to.deep.equal({
        status: 'ok',
        version: '1.2',
        release: { id: 7, title: 'Ours & <theirs>', tracks: [1, 2], label: null },
      });
    });

    const strings: Array<[body: string, type: string]> = [
      ['<response status="ok"/>', 'text/xml; charset=utf-8'],
      ['{"status":"ok"}', 'application/json; charset=utf-8'],
      ['nothing', 'text/plain; charset=utf-8'],
    ];
    for (const [body, type] of strings) {
      it(`A reply can be a string, which is sent unchanged: ${body} as ${type}`, async () => {
        stub.reply('GET /release/details', body, { status: 202, headers: { 'X-Own': 'yes' } });
        const answer = await plain(stub, DETAILS, asked);
        expect([answer.status, answer.text]).to.deep.equal([202, body]);
        expect(answer.headers).to.include({ 'content-type': type, 'x-own': 'yes' });
      });
    }

    it('A reply can be a function, which may be asynchronous', async () => {
      stub.reply('Releases.getDetails', async ({ parameters, caller, action }) => ({
        release: { title: `${parameters['releaseId'] as string} for ${caller!.key} by ${action}` },
      }));
      expect((await xml(await plain(stub, DETAILS, asked))).release.title).to.equal(
        'Releases.getDetails'.replace(/^/, `2431 for ${KEY.key} by `),
      );
    });

    it('The stub itself responds if the function returns nothing', async () => {
      stub.reply('GET /release/details', ({ parameters }) =>
        parameters['releaseId'] === '1' ? '<own/>' : undefined,
      );
      expect((await plain(stub, DETAILS, { releaseId: 1 })).text).to.equal('<own/>');
      expect((await xml(await plain(stub, DETAILS, asked))).release.id).to.equal('2431');
    });

    it('An error thrown by the function is HTTP 500', async () => {
      stub.reply('GET /release/details', () => {
        throw new Error('a mistake in the test');
      });
      expect((await failure(await plain(stub, DETAILS, asked))).slice(0, 2)).to.deep.equal([500, '9001']);
    });

    it('The last reply has priority for its number of calls, then the others, then the stub', async () => {
      stub.reply('GET /release/details', '<first/>', { times: 2 });
      stub.reply('GET /1.2/Release/DETAILS/', '<last/>', { times: 1 });
      const texts = [];
      for (let call = 0; call < 4; call += 1)
        texts.push((await plain(stub, DETAILS, asked)).text.slice(0, 8));
      expect(texts).to.deep.equal(['<last/>', '<first/>', '<first/>', '<?xml ve']);
    });

    it('Signatures and required parameters are checked before a reply', async () => {
      stub.reply('GET /release/details', '<own/>');
      stub.reply('GET /user/locker', '<own/>');
      expect((await send(stub, `${stub.url}${DETAILS}?releaseId=1`)).status).to.equal(401);
      expect((await failure(await plain(stub, DETAILS)))[1]).to.equal('1001');
      expect((await plain(stub, '/user/locker')).status).to.equal(401);
      expect((await signed(stub, '/user/locker', {}, { token: TOKEN })).text).to.equal('<own/>');
    });

    it('Replies work for slugs, for other verbs and for paths that the schema does not have', async () => {
      stub.reply('PUT /users/:id/update', '<updated/>');
      stub.reply('GET /brand/new/:thing', ({ path }) => `<own>${path}</own>`);
      const update = await signed(stub, '/users/4000001/update', {}, { method: 'PUT', token: TOKEN });
      expect(update.text).to.equal('<updated/>');
      expect((await plain(stub, '/1.2/brand/new/one')).text).to.equal('<own>/brand/new/one</own>');
      expect((await signed(stub, '/brand/new/two')).text).to.equal('<own>/brand/new/two</own>');
      expect((await send(stub, `${stub.url}/brand/new/one`)).status).to.equal(401);
      expect((await plain(stub, '/brand/old')).status).to.equal(404);
    });

    it('The stub responds if a function for a path with its own signing returns undefined', async () => {
      stub.reply('POST /oauth/requesttoken', () => undefined);
      expect((await post(stub, '/oauth/requesttoken')).status).to.equal(200);
    });
  });

  describe('stub.fail', () => {
    const kinds: Array<[failure: Failure, status: number, says: RegExp, headers?: Record<string, string>]> = [
      [{ status: 503, retryAfter: 1 }, 503, /<h1>503/, { 'retry-after': '1' }],
      [{ status: 429, retryAfter: 'soon' }, 429, /^Rate limit exceeded$/, { 'retry-after': 'soon' }],
      [{ code: 2002 }, 403, /<error code="2002">/],
      [{ code: 3003, message: 'No money', delay: 1 }, 400, /<errorMessage>No money</],
      [{ fault: 'delay=1, redirect=loop;status=307' }, 307, /./, { location: /details/.source }],
      [{ fault: 'gzip' }, 200, /./, { 'content-encoding': 'gzip' }],
      [{ delay: 1 }, 200, /<release id="2431">/],
    ];
    for (const [planned, status, says, headers = {}] of kinds) {
      it(`The failure ${JSON.stringify(planned)} is sent`, async () => {
        stub.fail('GET /release/details', { ...planned, times: 1 });
        const answer = await plain(stub, DETAILS, asked);
        expect(answer.status).to.equal(status);
        expect(answer.text).to.match(says);
        for (const [name, value] of Object.entries(headers))
          expect(answer.headers[name]).to.match(new RegExp(value));
        expect((await xml(await plain(stub, DETAILS, asked))).release.id).to.equal('2431');
      });
    }

    it('A failure occurs the given number of times on one endpoint only', async () => {
      stub.fail('Releases.getDetails', { status: 503, times: 2 });
      const statuses = [(await plain(stub, '/tag')).status];
      for (let call = 0; call < 3; call += 1) statuses.push((await plain(stub, DETAILS, asked)).status);
      expect(statuses).to.deep.equal([200, 503, 503, 200]);
    });

    it('The route * means every request, and a failure can break the connection', async () => {
      stub.fail('*', { fault: 'reset' });
      const error = await plain(stub, '/tag').catch((reason) => reason);
      expect(error.code).to.equal('ECONNRESET');
    });

    it('A failed request changes nothing in the stub', async () => {
      stub.fail('POST /user/signup', { status: 503, times: 1 });
      const account = { emailAddress: 'a@example.com', password: 'x' };
      expect((await post(stub, '/user/signup', account)).status).to.equal(503);
      expect((await post(stub, '/user/signup', account)).status).to.equal(200);
    });
  });

  describe('Invalid arguments', () => {
    const loop: { loop?: object } = {};
    loop.loop = loop;
    const wrong: Array<[what: string, act: () => unknown, says: RegExp]> = [
      ['a route without a verb', () => stub.reply('/tag', ''), /^\/tag is neither a verb and a path/],
      ['an unknown verb', () => stub.reply('GOT /tag', ''), /^GOT \/tag is neither/],
      [
        'an unknown method',
        () => stub.fail('Releases.getEverything', { status: 500 }),
        /^Releases\.getEverything is/,
      ],
      ['a route that is not a string', () => stub.reply(7 as never, ''), /^The route must be a string/],
      ['a reply for all', () => stub.reply('*', ''), /^\* is neither/],
      ['no reply', () => stub.reply('GET /tag', undefined as never), /^A reply is an object, a string/],
      ['a circular reply', () => stub.reply('GET /tag', loop as never), /^A reply is circular/],
      ['a name that XML cannot have', () => stub.reply('GET /tag', { 'a b': 1 }), /^a b cannot be the name/],
      [
        'an unsupported value',
        () => stub.reply('GET /tag', { a: (() => 1) as never }),
        /cannot hold a function/,
      ],
      [
        'an unknown option of a reply',
        () => stub.reply('GET /tag', '', { time: 1 } as never),
        /has no option time/,
      ],
      [
        'a header that cannot be sent',
        () => stub.reply('GET /tag', '', { headers: { a: 'b\n' } }),
        /The header a/,
      ],
      ['invalid times', () => stub.reply('GET /tag', '', { times: 0 }), /^times must be a whole number/],
      [
        'an unknown option of a failure',
        () => stub.fail('*', { state: 503 } as never),
        /has no option state/,
      ],
      ['two failures at once', () => stub.fail('*', { status: 503, code: 1 }), /^A failure has one of/],
      ['a failure without a kind', () => stub.fail('*', { times: 1 }), /^A failure has one of/],
      ['an unknown fault', () => stub.fail('*', { fault: 'nonsense' }), /^nonsense is not a fault/],
      ['a status that is not a fault', () => stub.fail('*', { status: 302 }), /^302 is not a fault/],
      [
        'retryAfter without a status',
        () => stub.fail('*', { delay: 1, retryAfter: 1 }),
        /^retryAfter requires status/,
      ],
      ['an invalid date', () => stub.clock.set('soon'), /^soon is not a date/],
      ['an invalid time', () => stub.clock.advance(Number.NaN), /^advance\(\) requires/],
    ];
    for (const [what, act, says] of wrong) {
      it(`A TypeError reports ${what}`, () => {
        expect(act).to.throw(TypeError, says);
      });
    }

    const options: Array<[options: object, says: RegExp]> = [
      [{ prot: 1 }, /has no option prot; its options are port, host/],
      [{ port: '80' }, /^port must be a whole number from 0 to 65535, not 80/],
      [{ seed: 1.5 }, /^seed must be a whole number/],
      [{ now: 5 }, /^now must be a function/],
      [{ host: '' }, /^host must be a string/],
      [{ keys: { a: 1 } }, /^The secret of the key a must be a string/],
    ];
    for (const [given, says] of options) {
      it(`startStub rejects the options ${JSON.stringify(given)}`, async () => {
        const error = await startStub(given).catch((reason) => reason);
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.match(says);
      });
    }
  });

  describe('stub.requests', () => {
    it('A request has its parameters, its caller and its result', async () => {
      await plain(stub, '/1.2/Release/Details', { releaseId: 2431, country: 'GB', many: ['a', 'b'] });
      await signed(stub, '/user/locker', {}, { token: TOKEN });
      await post(stub, '/user/signup', { emailAddress: 'a@example.com', password: 'x' }, { key: BASIC });
      await signed(stub, '/users', {}, { key: { ...KEY, secret: 'wrong' } });
      await plain(stub, '/no/such/path');
      const seen = stub.requests.map(({ method, path, parameters, action, caller, secure, status }) => {
        return { method, path, parameters, action, caller, secure, status };
      });
      const unsigned = { key: KEY.key, signed: false };
      expect(seen).to.deep.equal([
        {
          method: 'GET',
          path: '/Release/Details',
          parameters: { releaseId: '2431', country: 'GB', many: ['a', 'b'] },
          action: 'Releases.getDetails',
          caller: unsigned,
          secure: false,
          status: 200,
        },
        {
          method: 'GET',
          path: '/user/locker',
          parameters: {},
          action: 'User.getLocker',
          caller: { key: KEY.key, signed: true, token: DEMO_TOKEN.token, user: '4000001' },
          secure: true,
          status: 200,
        },
        {
          method: 'POST',
          path: '/user/signup',
          parameters: { emailAddress: 'a@example.com', password: 'x' },
          action: 'User.signup',
          caller: { key: BASIC.key, signed: true },
          secure: true,
          status: 200,
        },
        {
          method: 'GET',
          path: '/users',
          parameters: {},
          action: 'Users.find',
          caller: undefined,
          secure: true,
          status: 401,
        },
        {
          method: 'GET',
          path: '/no/such/path',
          parameters: {},
          action: undefined,
          caller: undefined,
          secure: false,
          status: 404,
        },
      ]);
    });

    it('Parameters with names of Object.prototype are own properties', async () => {
      await send(stub, `${stub.url}/tag?__proto__=a&constructor=b`);
      expect(Object.entries(stub.requests[0]!.parameters)).to.deep.equal([
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]);
    });
  });

  it('stub.clock moves the time of signatures, limits and subscriptions', async () => {
    const timely = { oauth_timestamp: String(Math.floor(Date.now() / 1000) + 400 * 24 * 60 * 60) };
    const streaming = (): Promise<number> =>
      signed(
        stub,
        '/stream/subscription',
        { trackId: 12345, formatId: 26 },
        { token: TOKEN, protocol: timely },
      ).then(({ status }) => status);
    expect(await streaming()).to.equal(401);
    stub.clock.advance(400 * 24 * 60 * 60 * 1000);
    expect(await streaming()).to.equal(403);
    stub.clock.set('2030-01-01T12:00:00Z');
    expect(stub.clock.now().toISOString()).to.match(/^2030-01-01T12:00:0/);
    expect((await plain(stub, '/tag')).headers['x-ratelimit-reset']).to.match(/^43(200|19\d)$/);
    stub.reset();
    expect(Math.abs(stub.clock.now().getTime() - Date.now())).to.be.below(60_000);
  });

  it('timestampWindow allows signatures of any time', async () => {
    const patient = await startStub({ timestampWindow: 1e12 });
    patient.clock.set('2050-01-01');
    expect((await signed(patient, '/user/locker', {}, { token: TOKEN })).status).to.equal(200);
    await patient.close();
  });

  it('reset() removes replies and failures', async () => {
    stub.reply('GET /tag', '<own/>');
    stub.fail('*', { status: 503 });
    stub.reset();
    expect((await plain(stub, '/tag')).text).to.match(/<tags>/);
    expect(stub.requests).to.have.length(1);
  });

  it('Two stubs in one process share nothing', async () => {
    const other = await startStub({ keys: { theirs: 'secret' } });
    stub.reply('GET /tag', '<own/>');
    stub.clock.set('2040-01-01');
    await post(other, '/user/signup', { emailAddress: 'a@example.com', password: 'x' });
    expect((await plain(other, '/tag')).text).to.match(/<tags>/);
    expect(other.clock.now().getFullYear()).to.be.below(2040);
    expect(stub.requests).to.have.length(0);
    stub.reset();
    expect((await signed(stub, '/users', { emailAddress: 'a@example.com' })).status).to.equal(404);
    expect((await send(stub, `${stub.url}/tag?oauth_consumer_key=theirs`)).status).to.equal(401);
    await other.close();
  });

  describe('stub.client', () => {
    it('client() returns the installed client with certificate and key, for unsigned and signed calls', async () => {
      const client = stub.client({ defaultParams: { country: 'GB' } });
      const { release } = await client.Releases().getDetails({ releaseId: 2431 });
      expect(release.id).to.equal('2431');
      const token = { accesstoken: DEMO_TOKEN.token, accesssecret: DEMO_TOKEN.secret };
      expect((await client.User().getLocker(token)).locker.lockerReleases.totalItems).to.equal('1');
      expect(stub.requests.map(({ parameters }) => parameters['country'])).to.deep.equal(['GB', 'GB']);
      const { authoriseUrl } = await client.OAuth().getRequestToken('http://localhost/back');
      expect(authoriseUrl).to.match(new RegExp(`^https?://localhost:${stub.port}/`));
    });

    it('client() throws if the environment names another host, and not if it names the stub', () => {
      process.env['_7D_API_CLIENT_HOST'] = 'api.example.com';
      try {
        expect(() => stub.client()).to.throw(
          /^_7D_API_CLIENT_HOST is set to api\.example\.com and would lead/,
        );
        process.env['_7D_API_CLIENT_HOST'] = 'localhost';
        expect(stub.client()).to.have.property('Releases');
      } finally {
        delete process.env['_7D_API_CLIENT_HOST'];
      }
    });
  });

  it('Another process with stub.env calls the stub, and the certificate file is removed at the end', async () => {
    const own = await startStub();
    const { env } = own;
    const program = `
      const api = require('7digital-api');
      const token = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };
      new api.User({ logger: null }).getLocker(token, (error, data) => console.log(error || data.locker.lockerReleases.totalItems));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], {
      env: plainEnvironment(env),
    });
    expect(stdout).to.equal('1\n');
    expect(own.requests[0]!.caller!.user).to.equal('4000001');
    await own.close();
    expect(existsSync(env['NODE_EXTRA_CA_CERTS']!)).to.equal(false);
  });

  it('The stub is closed at the end of a block with `await using`, and may be closed twice', async () => {
    const own = await startStub();
    await own[Symbol.asyncDispose]();
    await own.close();
    const error = await plain(own, '/tag').catch((reason) => reason);
    expect(error.code).to.equal('ECONNREFUSED');
  });

  it('The stub is closed in the same way without Symbol.asyncDispose', async () => {
    const program = `
      const whole = Symbol;
      globalThis.Symbol = new Proxy(function () {}, {
        get: (_, name) => (name === 'asyncDispose' ? undefined : whole[name]),
        apply: (_, __, args) => whole(...args),
      });
      const { startStub } = require('./integration-test/api-stub/index.ts');
      startStub().then((stub) => stub[Symbol.for('Symbol.asyncDispose')]()).then(() => console.log('closed'));`;
    const { stdout } = await promisify(execFile)(process.execPath, [...TYPESCRIPT, '-e', program], {
      env: plainEnvironment(),
    });
    expect(stdout).to.equal('closed\n');
  });
});
