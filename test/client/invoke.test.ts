import { expect } from 'chai';
import sinon = require('sinon');
import { header, useCaptureServer } from '../support/capture-server';
import { callbackOf, dataOf, failureOf, rejectionOf, thrownBy } from '../support/calls';
import { run } from '../support/child';
import { kindsAt } from '../support/schema';
import { authorizationOf } from '../support/signatures';

const METHODS = ['get', 'post', 'put', 'remove', 'get2', 'post2', 'put2', 'remove2', 'get3', 'post3', 'put3'];
const TOKEN = { accesstoken: 'TOK', accesssecret: 'SEC' };

describe('A call', () => {
  const server = useCaptureServer();
  const { test, sent } = kindsAt(server);
  afterEach(() => sinon.restore());

  describe('The forms of a call', () => {
    const DEFAULTS = { defaultParams: { country: 'GB', ...TOKEN } };

    for (const [form, ...args] of [
      ['(cb)'],
      ['({}, cb)', {}],
      ['(undefined, cb)', undefined],
      ['(null, cb)', null],
    ] as Array<[string, ...unknown[]]>) {
      it(`The arguments ${form} apply the defaults, on every kind of call (C-36, C-37, C-43, D-2)`, async () => {
        for (const method of METHODS) {
          const params = test(DEFAULTS);
          const results = await callbackOf((done) => params[method](...args, done));
          expect(results).to.deep.equal([null, { status: 'ok', a: '1' }]);
          expect(`${server.last.query}&${server.last.body}`).to.contain('country=GB');
          if (method.endsWith('3')) expect(authorizationOf(server.last).get('oauth_token')).to.equal('TOK');
        }
      });
    }

    it('The arguments (params) and () return a promise of the result of the callback (C-38, D-3)', async () => {
      for (const method of METHODS) {
        expect(await test()[method]({ a: 1 })).to.deep.equal({ status: 'ok', a: '1' });
        expect(await test()[method]()).to.deep.equal({ status: 'ok', a: '1' });
      }
      server.answer({ status: 500 }, { status: 500 });
      const rejected = await rejectionOf(test().get3({ a: 1 }));
      const failed = await failureOf((done) => test().get3({ a: 1 }, done));
      expect({ ...rejected }).to.deep.equal({ ...failed });
    });

    it('The arguments (params, options, cb) and (params, options) apply the options to this call only (D-4)', async () => {
      const options = Object.freeze({ headers: Object.freeze({ 'X-Call': '1', 'X-Client': '3' }) });
      const client = test({ headers: { 'X-Client': '2' } });
      for (const call of [
        () => dataOf((done) => client.get({ a: 1 }, options, done)),
        () => client.get({ a: 1 }, options),
      ]) {
        await call();
        expect(header(server.last, 'x-call')).to.equal('1');
        expect(header(server.last, 'x-client')).to.equal('3');
      }
      await dataOf((done) => client.get({ a: 1 }, done));
      expect(header(server.last, 'x-call')).to.equal(undefined);
      expect(header(server.last, 'x-client')).to.equal('2');
    });

    it('A call with a callback returns undefined (C-36)', async () => {
      for (const params of [{}, 'not an object']) {
        await new Promise((resolve) => {
          expect(test().get(params, resolve)).to.equal(undefined);
        });
      }
    });

    it('A callback receives no response and no headers on success (C-39)', async () => {
      for (const method of METHODS)
        expect(await callbackOf((done) => test()[method](done))).to.have.length(2);
    });
  });

  describe('The callback of a call', () => {
    it('The callback always runs after the call has returned, even with an error (C-40, D-3, D-9)', async () => {
      const early = { aborted: true, addEventListener() {}, removeEventListener() {} };
      const calls: Array<(done: (...args: unknown[]) => void) => unknown> = [
        (done) => test().get(done),
        (done) => test().patch(done),
        (done) => test().patch3({}, done),
        (done) => test().get('text', done),
        (done) => test().get({ d: new Date('x') }, done),
        (done) => test().get({}, { timeout: -1 }, done),
        (done) => test().get({}, { signal: early }, done),
        (done) => test({ headers: { 'X-Odd': '\n' } }).get2(done),
      ];
      for (const call of calls) {
        let returned = false;
        const sawReturn = await new Promise((resolve) => {
          call(() => resolve(returned));
          returned = true;
        });
        expect(sawReturn).to.equal(true);
      }
    });

    it('The callback receives an error for an unsupported verb, and nothing is sent (C-40, C-101, D-9)', async () => {
      for (const method of ['patch', 'patch3']) {
        const error = await failureOf((done) => test()[method]({}, done));
        expect(error.message).to.equal('Unsupported HTTP verb: PATCH');
        expect(error.constructor).to.equal(Error);
        expect((await rejectionOf(test()[method]())).message).to.equal('Unsupported HTTP verb: PATCH');
      }
      expect(server.requests).to.have.length(0);
    });

    it('The callback receives a TypeError that names the invalid parameter (C-47, D-6)', async () => {
      const BAD: Array<[args: unknown[], message: RegExp]> = [
        [['id=1'], /parameters of a call must be an object .* got a string/],
        [[5], /got 5/],
        [[['a']], /got an array/],
        [[{ fromDate: new Date('x') }], /fromDate is an invalid Date/],
      ];
      for (const [args, message] of BAD) {
        for (const method of ['get', 'post2', 'get3']) {
          const error = await failureOf((done) => test()[method](args[0], ...args.slice(1), done));
          expect(error).to.be.instanceOf(TypeError);
          expect(error.message).to.match(message);
          expect((await rejectionOf(test()[method](...args))).message).to.equal(error.message);
        }
      }
      expect(server.requests).to.have.length(0);
    });

    it('The callback does not run if a slug is missing: the error is thrown or rejected (C-41, C-52, D-5)', async () => {
      for (const method of ['slug', 'slug3', 'slugPost3']) {
        const ran = sinon.spy();
        expect(thrownBy(() => test()[method]({ other: 1 }, ran)).message).to.equal('Missing id');
        expect(thrownBy(() => test()[method]({ id: null }, {}, ran)).message).to.equal('Missing id');
        expect((await rejectionOf(test()[method]({ id: '' }))).message).to.equal('Missing id');
        sinon.assert.notCalled(ran);
      }
      expect(server.requests).to.have.length(0);
    });

    it('An error thrown by the callback is an uncaught exception, after success and after failure (C-109)', async () => {
      const { stdout, code } = await run(`
        const server = require('http').createServer((q, s) => s.end('<response status="ok"><a/></response>'));
        server.listen(0, '127.0.0.1', () => {
          const { port } = server.address();
          const c = lib('index').configure({ logger: null }, { host: '127.0.0.1', port,
            resources: { A: { resource: 'a', actions: ['x'] } } });
          process.on('uncaughtException', (e) => {
            console.log('uncaught ' + e.message);
            if (e.message === 'second') server.close(() => process.exit());
          });
          const bad = new c.A(); bad.getX.port = port;
          bad.getX((err, data) => {
            setImmediate(() => { bad.resourceName = ''; bad.getX('text', (e) => { console.log(e.name); throw new Error('second'); }); });
            console.log(err, data.status); throw new Error('first');
          });
        });`);
      expect(stdout).to.equal('null ok\nuncaught first\nTypeError\nuncaught second\n');
      expect(code).to.equal(0);
    });
  });

  describe('The arguments of a call', () => {
    it('Arguments are not changed, may be frozen and can be used again (C-42, C-47, D-1)', async () => {
      const date = new Date(2020, 1, 3);
      const makes = [
        () => ({ id: 5, fromDate: date, list: ['a'], gone: undefined, ...TOKEN }),
        () => Object.assign(Object.create(null), { id: 5, fromDate: date, ...TOKEN }),
      ];
      const options = Object.freeze({ defaultParams: Object.freeze({ gone: 'd', d: date }), headers: {} });
      for (const make of makes) {
        const params = Object.freeze(make());
        for (const method of [...METHODS, 'slug', 'slug3', 'slugPost3']) {
          await sent(method, params, options);
          const first = server.last;
          await sent(method, params, options);
          expect([server.last.url, server.last.body]).to.deep.equal([first.url, first.body]);
          if (method.endsWith('3')) expect(authorizationOf(server.last).get('oauth_token')).to.equal('TOK');
        }
        expect({ ...params }).to.deep.equal({ ...make() });
        expect(params.fromDate).to.equal(date);
        expect(options.defaultParams.d).to.equal(date);
      }
    });

    it('Parameters of the call replace those of the resource, and those replace the ones of the client (C-43)', async () => {
      const client = { defaultParams: { a: 'client', b: 'client', c: 'client', n: 'client' } };
      for (const method of ['get', 'post2', 'put3']) {
        const { Test } = kindsAt(server).client(client);
        const resource = new Test({ defaultParams: { b: 'resource', c: 'resource' } });
        await dataOf((done) => resource[method]({ c: 'call', n: null, u: undefined }, done));
        const text = `${server.last.query}${server.last.body}`.replace('&oauth_consumer_key=K%261', '');
        expect(text).to.equal('c=call&n=&u=&b=resource&a=client');
      }
    });

    it('Unusual names and objects are accepted if they can be written in a query (C-44, C-45, C-47)', async () => {
      const params = Object.create({ inherited: 1 });
      Object.assign(params, { ArtistId: 1, artistid: 2, '': 'e', hasOwnProperty: 'x', '\uD800': '\uDFFF' });
      const { query } = await sent('get', params);
      expect(query).to.equal(
        'ArtistId=1&artistid=2&=e&hasOwnProperty=x&%EF%BF%BD=%EF%BF%BD&oauth_consumer_key=K%261',
      );
    });

    it('The callback receives the error of a getter that throws', async () => {
      const params = {
        get a() {
          throw new Error('mine');
        },
      };
      expect((await failureOf((done) => test().get(params, done))).message).to.equal('mine');
    });
  });
});
