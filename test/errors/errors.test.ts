import { expect } from 'chai';
import VError from 'verror';
import {
  ApiError,
  ApiHttpError,
  ApiParseError,
  IdentifiedApiError,
  OAuthError,
  RequestError,
} from '../../lib/errors';
import { OK, type Loose, useCaptureServer } from '../support/capture-server';
import { dataOf, failureOf, thrownBy } from '../support/calls';
import { KINDS } from '../support/schema';

const NOT_FOUND = { code: '2001', errorMessage: 'not found' };
const MADE: Array<[name: string, error: Error, parent: unknown, json: object]> = [
  [
    'ApiHttpError',
    new ApiHttpError(503, '<html>', '/t/g'),
    ApiHttpError,
    { name: 'ApiHttpError', statusCode: 503, response: '<html>', message: '/t/g' },
  ],
  [
    'ApiParseError',
    new ApiParseError('no', '<a>', 200),
    ApiParseError,
    { name: 'ApiParseError', response: '<a>', message: 'no', statusCode: 200 },
  ],
  [
    'ApiError',
    new ApiError(NOT_FOUND, 'm', 404),
    ApiError,
    { name: 'ApiError', message: 'm', code: '2001', response: NOT_FOUND, statusCode: 404 },
  ],
  [
    'OAuthError',
    new OAuthError(NOT_FOUND, 'm'),
    OAuthError,
    { name: 'OAuthError', message: 'm', code: '2001', response: NOT_FOUND },
  ],
];

describe('The errors of responses', () => {
  for (const [name, error, constructor, json] of MADE) {
    it(`${name} is an IdentifiedApiError and serialises its own properties (C-99)`, () => {
      expect(error).to.be.instanceOf(constructor).and.instanceOf(IdentifiedApiError).and.instanceOf(Error);
      expect(JSON.parse(JSON.stringify(error))).to.deep.equal(json);
      expect(Object.keys(error)).to.deep.equal(Object.keys(json));
      expect(String(error)).to.equal(`${name}: ${error.message}`);
    });

    it(`${name} has its own stack, which begins with its name and message (C-99)`, () => {
      const { enumerable } = Object.getOwnPropertyDescriptor(error, 'stack') as PropertyDescriptor;
      expect(enumerable).to.equal(false);
      const [head, top] = `${error.stack}`.split('\n');
      expect(head).to.equal(`${name}: ${error.message}`);
      expect(top).to.contain('errors.test');
    });
  }

  it('An error made without a message has a default message (C-99)', () => {
    expect(new ApiHttpError(502).message).to.equal('Unexpected 502 status code');
    expect(new ApiHttpError(502, 'Bad Gateway').message).to.equal('Bad Gateway');
    expect(new ApiError(NOT_FOUND).message).to.equal('not found');
    expect(new OAuthError(NOT_FOUND).message).to.equal('not found');
  });

  it('An OAuthError keeps a string or an object as response, and its status (C-106, D-24)', () => {
    expect(new OAuthError('OAuth/XAuth error', 'm', 401)).to.deep.include({
      response: 'OAuth/XAuth error',
      code: undefined,
      statusCode: 401,
    });
    expect(new OAuthError(NOT_FOUND, 'm')).not.to.have.property('statusCode');
  });

  it('The errors are ES classes with a fixed name, so that a bundler can rename the classes (D-25, D-26)', () => {
    for (const [name, error, constructor] of MADE) {
      expect(String(constructor)).to.match(/^class /);
      class Renamed extends (constructor as Loose) {}
      expect(new (Renamed as Loose)(NOT_FOUND, 'm', 1)).to.include({ name });
      expect(Object.prototype.propertyIsEnumerable.call(error, 'name')).to.equal(true);
    }
  });
});

describe('RequestError', () => {
  const refused = (address: string) =>
    Object.assign(new Error(`connect ECONNREFUSED ${address}`), { code: 'ECONNREFUSED' });

  // Looks like an AggregateError.
  const several = (errors: unknown[]) => Object.assign(new Error(), { errors });

  const silent: Array<[what: string, cause: Error, says: string, code?: string]> = [
    [
      'has the reasons of all addresses',
      several([refused('::1'), refused('127.0.0.1'), refused('::1')]),
      'connect ECONNREFUSED ::1; connect ECONNREFUSED 127.0.0.1',
      'ECONNREFUSED',
    ],
    [
      'has the codes of reasons without a message',
      several([{ code: 'EA' }, null, { code: 'EB' }]),
      'EA; EB',
      'EA',
    ],
    [
      'has the code if the cause has no message',
      Object.assign(new Error(), { code: 'EPIPE' }),
      'EPIPE',
      'EPIPE',
    ],
    [
      'has the reasons of errors that consist of others',
      several([several([refused('::1')]), several([several([{ code: 'EA' }])])]),
      'connect ECONNREFUSED ::1; EA',
      'ECONNREFUSED',
    ],
    ['says that no reason is known', several([]), 'no reason was given'],
  ];
  for (const [what, cause, says, code] of silent) {
    it(`The message ${what} (D-14)`, () => {
      const error = new RequestError(cause, '/a?b=%25');
      expect(error.message).to.equal(`for url /a?b=%25: ${says}`);
      expect(error.code).to.equal(code);
      expect(error.stack).to.contain(says);
      expect(error.cause()).to.equal(cause);
    });
  }

  const cause = Object.assign(new Error('read ECONNRESET %s'), {
    code: 'ECONNRESET',
    errno: -104,
    syscall: 'read',
  });

  it('A RequestError is a VError whose message has the URL and the cause, and % in them is not a placeholder (C-100)', () => {
    const error: Loose = new RequestError(cause, '/t/g?a=%s%20b');
    expect(error).to.be.instanceOf(VError).and.not.instanceOf(IdentifiedApiError);
    expect(error.message).to.equal('for url /t/g?a=%s%20b: read ECONNRESET %s');
    expect(String(error)).to.equal(`RequestError: ${error.message}`);
    expect(error.cause()).to.equal(cause);
    expect(error).to.include({ jse_shortmsg: 'for url /t/g?a=%s%20b', jse_cause: cause });
    expect(error.jse_info).to.deep.equal({});
    expect(Object.keys(error)).to.include.members(['name', 'message']);
    expect(`${error.stack}`.split('\n')[1]).to.contain('errors.test');
  });

  it('A RequestError has code, errno and syscall of its cause (D-14, C-111)', () => {
    expect(new RequestError(cause, '/')).to.include({ code: 'ECONNRESET', errno: -104, syscall: 'read' });
    const plain = Object.keys(new RequestError(new Error('x'), '/'));
    expect(plain).not.to.include.members(['code']);
  });

  it('A RequestError can be made from a string (C-100)', () => {
    expect(new RequestError('broken', '/').message).to.equal('broken');
    for (const given of [5, undefined]) {
      expect(thrownBy(() => new RequestError(given as Loose, '/')).message).to.match(/must be a string/);
    }
    expect(new RequestError(null as Loose, '/a').message).to.equal('for url /a');
  });
});

describe('The errors of calls', () => {
  const server = useCaptureServer();

  it('An error has statusCode, headers and retryAfter, and of these only retryAfter is enumerable (D-25)', async () => {
    const test = new (server.client({}, KINDS).Test)();
    const headers = { 'Retry-After': '7', 'X-RateLimit-Current': '9' };
    const body =
      '<response status="error"><error code="1"><errorMessage>no</errorMessage></error></response>';
    const answers: Array<[status: number, body: string, name: string, keys: string[]]> = [
      [503, 'busy', 'ApiHttpError', ['name', 'statusCode', 'response', 'message', 'retryAfter']],
      [429, 'slow down', 'ApiParseError', ['name', 'response', 'message', 'statusCode', 'retryAfter']],
      [404, body, 'ApiError', ['name', 'message', 'code', 'response', 'statusCode', 'params', 'retryAfter']],
    ];
    for (const [status, text, name, keys] of answers) {
      server.answer({ status, headers, body: text });
      const error = await failureOf((done) => test.get({ a: 1 }, done));
      expect(error).to.include({ name, statusCode: status, retryAfter: 7, body: text, method: 'GET' });
      expect(error.headers).to.include({ 'x-ratelimit-current': '9' });
      expect(Object.keys(error).sort()).to.deep.equal(keys.sort());
    }
    server.answer(OK);
    await dataOf((done) => test.get({}, done));
  });

  it('retryAfter is missing if the response has no Retry-After, or none that can be parsed (D-25)', async () => {
    const test = new (server.client({}, KINDS).Test)();
    for (const headers of [{}, { 'Retry-After': 'soon' }]) {
      server.answer({ status: 500, headers });
      expect(await failureOf((done) => test.get({}, done))).not.to.have.property('retryAfter');
    }
  });
});
