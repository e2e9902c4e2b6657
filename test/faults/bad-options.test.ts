import http from 'node:http';
import https from 'node:https';
import { expect } from 'chai';
import api = require('../../lib');
import { type Kind, HELPER_KINDS, KINDS, type Loose } from './kinds';

const configure = api.configure as (options: unknown, schema?: unknown) => Loose;
// The port refuses connections, so a call that was sent would fail.
const schema = { ...api.schema, host: '127.0.0.1', sslHost: '127.0.0.1', port: 1 };
const agent = (protocol: string) => ({ addRequest() {}, protocol });

/** Options of a client: `[option, value, what the message says]`. */
const OF_CLIENT: ReadonlyArray<[option: string, value: unknown, says: RegExp]> = [
  ['timeout', -1, /timeout must be a number of milliseconds from 0 to 2147483647; got -1/],
  ['timeout', Number.NaN, /timeout must be .*; got NaN/],
  ['timeout', Infinity, /timeout must be .*; got Infinity/],
  ['timeout', 2 ** 31, /timeout must be .*; got 2147483648/],
  ['timeout', '5000', /timeout must be .*; got '5000'/],
  ['timeout', { seconds: 1 }, /timeout must be .*; got an object/],
  ['retries', -1, /retries must be a whole number from 0 up; got -1/],
  ['retries', 1.5, /retries must be .*; got 1.5/],
  ['retries', true, /retries must be .*; got true/],
  ['retries', Number.NaN, /retries must be .*; got NaN/],
  ['retries', {}, /retries.limit must be a whole number from 0 up; got undefined/],
  ['retries', { limit: '3' }, /retries.limit must be .*; got '3'/],
  ['retries', { limit: 1, unsafe: true }, /retries.unsafe must be an option of a single call/],
  ['retries', { limit: 1, method: 'POST' }, /retries has limit, unsafe, methods, statusCodes, no method/],
  ['retries', { limit: 1, methods: 'POST' }, /retries.methods must be an array of GET, .*; got 'POST'/],
  ['retries', { limit: 1, methods: ['PATCH'] }, /item of the option retries.methods must be .*; got 'PATCH'/],
  ['retries', { limit: 1, statusCodes: [200] }, /item of the option retries.statusCodes must be .*; got 200/],
  ['headers', 'X-A: 1', /headers must be an object/],
  ['headers', ['X-A'], /headers must be an object/],
  ['headers', new Map([['X-Lang', 'de']]), /headers must be an object; got a Map/],
  ['defaultParams', new URLSearchParams('a=1'), /defaultParams must be an object; got a URLSearchParams/],
  ['defaultParams', 'country=GB', /defaultParams must be an object/],
  ['defaultParams', [1], /defaultParams must be an object/],
  ['logger', 'info', /logger must be an object/],
  ['logger', 3, /logger must be an object/],
  ['format', 7, /format must be a string/],
  ['format', {}, /format must be a string/],
  ['convert', 'yes', /convert must be true or false; got 'yes'/],
  ['convert', 1, /convert must be true or false; got 1/],
];

const OF_CLIENT_ONLY: typeof OF_CLIENT = [
  ['protocol', 'ftp:', /protocol must be 'http:' or 'https:'; got 'ftp:'/],
  ['protocol', 'https', /protocol must be .*; got 'https'/],
  ['maxResponseBytes', 0, /maxResponseBytes must be a whole number of bytes above 0; got 0/],
  ['maxResponseBytes', -5, /maxResponseBytes must be .*; got -5/],
  ['maxResponseBytes', 1.5, /maxResponseBytes must be .*; got 1.5/],
  ['maxResponseBytes', '64MB', /maxResponseBytes must be .*; got '64MB'/],
  ['httpAgent', 'proxy:8080', /httpAgent must be an agent of node's http module; got a string/],
  ['retries', [1], /retries must be a whole number from 0 up; got an array/],
  ['timeout', () => 5, /timeout must be .*; got a function/],
  ['httpAgent', {}, /httpAgent must be an agent of node's http module; got an object/],
  ['httpAgent', true, /httpAgent must be .*; got true/],
  ['httpAgent', new https.Agent(), /httpAgent must be an agent of node's http module; got an object/],
  ['httpsAgent', new http.Agent(), /httpsAgent must be an agent of node's https module; got an object/],
  ['httpsAgent', agent('http:'), /httpsAgent must be an agent of node's https module; got an object/],
];

/** Options of a call. */
const OF_CALL: ReadonlyArray<[options: unknown, says: RegExp]> = [
  [{ timeout: -1 }, /timeout must be a number of milliseconds from 0 to 2147483647; got -1/],
  [{ timeout: Number.NaN }, /timeout must be .*; got NaN/],
  [{ retries: '3' }, /retries must be .*; got '3'/],
  [{ retries: { limit: 1, unsafe: 'yes' } }, /retries.unsafe must be true or false; got 'yes'/],
  [{ retries: { limit: 1, statusCodes: [1000] } }, /item of the option retries.statusCodes must be/],
  [{ signal: {} }, /signal must be an AbortSignal; got an object/],
  [{ signal: new AbortController() }, /signal must be an AbortSignal; got an AbortController/],
  [
    new Map([['timeout', 5]]),
    /argument after the parameters must be a callback or an object of options; got a Map/,
  ],
  [Promise.resolve({ timeout: 5 }), /a callback or an object of options; got a Promise/],
  [new AbortController().signal, /a callback or an object of options; got an AbortSignal/],
  [{ headers: new Map([['X-Lang', 'de']]) }, /headers must be an object; got a Map/],
  [{ signal: 'abort' }, /signal must be an AbortSignal; got a string/],
  [{ signal: { aborted: false, addEventListener() {} } }, /signal must be an AbortSignal/],
  [{ headers: 'X-A: 1' }, /headers must be an object; got a string/],
  [{ headers: [['X-A', '1']] }, /headers must be an object/],
  ['callback', /argument after the parameters must be a callback or an object of options; got a string/],
  [[() => {}], /argument after the parameters must be a callback or an object of options/],
  [5, /argument after the parameters must be .*; got 5/],
];

const isRefused = (error: Loose, says: RegExp) => {
  expect(error).to.be.an.instanceOf(TypeError);
  expect(error.message).to.match(says);
};

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('Invalid options', () => {
  for (const [option, value, says] of [...OF_CLIENT, ...OF_CLIENT_ONLY]) {
    it(`configure and reconfigure throw: ${says.source}`, () => {
      isRefused(
        thrown(() => configure({ [option]: value })),
        says,
      );
      isRefused(
        thrown(() => configure({}).reconfigure({ [option]: value })),
        says,
      );
    });
  }

  for (const [option, value, says] of OF_CLIENT) {
    it(`The constructors of resources throw: ${says.source}`, () => {
      const client = configure({});
      for (const name of ['Artists', 'OAuth']) {
        isRefused(
          thrown(() => new client[name]({ [option]: value })),
          says,
        );
      }
    });
  }

  for (const [options, says] of OF_CALL) {
    it(`A call ends in its callback or promise and sends nothing: ${says.source}`, async () => {
      const client = configure({ logger: null }, schema);
      for (const kind of [...KINDS, ...HELPER_KINDS] as Kind[]) {
        const promise = kind.call(client, kind.params, options) as Promise<unknown>;
        isRefused(await promise.catch((error) => error), says);
        const args = await new Promise<unknown[]>((resolve) => {
          expect(kind.call(client, kind.params, options, (...all: unknown[]) => resolve(all))).to.equal(
            undefined,
          );
        });
        expect(args).to.have.length(1);
        isRefused(args[0], says);
      }
    });
  }

  it('Invalid options that are set on an instance later end its calls (C-19)', async () => {
    const resource = configure({ logger: null }, schema).Artists();
    resource.timeout = -5;
    isRefused(await resource.getDetails({}).catch((error: Error) => error), /timeout must be/);
    resource.timeout = null;
    resource.retries = 'often';
    isRefused(await resource.getDetails({}).catch((error: Error) => error), /retries must be/);
    resource.retries = { limit: 1, unsafe: true };
    isRefused(await resource.getDetails({}).catch((error: Error) => error), /retries.unsafe must be/);
  });

  it('null and undefined are valid and mean the default (C-7)', async () => {
    const names = [...OF_CLIENT, ...OF_CLIENT_ONLY].map(([option]) => option);
    for (const nothing of [null, undefined]) {
      const options = Object.fromEntries(names.map((name) => [name, nothing]));
      const client = configure(options, schema);
      const limits = { timeout: nothing, retries: nothing, signal: nothing, headers: nothing };
      const error = await client
        .Artists({ timeout: nothing, logger: null })
        .getDetails({}, limits)
        .catch((e: Error) => e);
      expect(error).to.include({ name: 'RequestError', code: 'ECONNREFUSED' });
    }
  });

  it('Agents of other packages are valid, with or without a protocol (D-18)', () => {
    configure({ httpAgent: { addRequest() {} }, httpsAgent: agent('https:') });
  });

  it('Headers that cannot be sent end in a RequestError with the name of the header (C-65)', async () => {
    for (const headers of [{ 'X-A': 'a\r\nX-B: b' }, { 'X A': '1' }, { 'X-A': '\u0100' }]) {
      for (const kind of KINDS) {
        const client = configure({ logger: null, headers }, schema);
        const error: Loose = await (kind.call(client, kind.params) as Promise<unknown>).catch((e) => e);
        expect(error.name).to.equal('RequestError');
        expect(error.code).to.match(/^ERR_INVALID_(CHAR|HTTP_TOKEN)$/);
        expect(error.message).to.match(/X.A/);
      }
    }
  });
});
