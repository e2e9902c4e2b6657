import { expect } from 'chai';
import { type Reply, useCaptureServer } from '../support/capture-server';
import { failureOf } from '../support/calls';
import { kindsAt } from '../support/schema';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const error = (inside: string) => `<response status="error"><error code="2001">${inside}</error></response>`;
const NOT_FOUND = error('<errorMessage>not found</errorMessage>');
const REFUSED = error('<errorMessage>Invalid OAuth token</errorMessage>');
const UNSIGNED = ['get', 'post', 'put', 'remove'];
const SIGNED = ['get2', 'post2', 'put3', 'remove3', 'get3'];
const EVERY = [...UNSIGNED, ...SIGNED];

interface Expected {
  name: string;
  message: string;
  statusCode: number;
  code?: unknown;
  response?: unknown;
}
const parse = (what: string, statusCode = 200) => ({
  name: 'ApiParseError',
  message: `${what} from: /t/g`,
  statusCode,
});
const NODE = { code: '2001', errorMessage: 'not found' };
const API = { name: 'ApiError', message: 'not found: /t/g', code: '2001', response: NODE };
const UNPARSABLE = 'Unparsable api response';

const TABLE: Array<[what: string, reply: Reply, expected: Expected, methods?: string[]]> = [
  [
    '500 with the status ok (C-104)',
    { status: 500 },
    {
      name: 'ApiHttpError',
      message: '/t/g',
      statusCode: 500,
      response: '<response status="ok"><a>1</a></response>',
    },
  ],
  [
    '503 without a body (C-104)',
    { status: 503, body: '' },
    { name: 'ApiHttpError', message: '/t/g', statusCode: 503, response: '' },
  ],
  ['an error with 200', { body: NOT_FOUND }, { ...API, statusCode: 200 }],
  ['an error with 404', { status: 404, body: NOT_FOUND }, { ...API, statusCode: 404 }],
  [
    'an error in JSON with a number as code',
    {
      status: 404,
      headers: JSON_TYPE,
      body: '{"status":"error","error":{"code":2001,"errorMessage":"not found"}}',
    },
    { ...API, code: 2001, response: { ...NODE, code: 2001 }, statusCode: 404 },
  ],
  [
    'an error whose message mentions OAuth',
    { body: REFUSED },
    {
      name: 'OAuthError',
      message: 'Invalid OAuth token: /t/g',
      code: '2001',
      statusCode: 200,
      response: { code: '2001', errorMessage: 'Invalid OAuth token' },
    },
  ],
  [
    '401 with an error about OAuth for an unsigned call',
    { status: 401, body: REFUSED },
    {
      name: 'OAuthError',
      message: 'Invalid OAuth token: /t/g',
      code: '2001',
      statusCode: 401,
      response: { code: '2001', errorMessage: 'Invalid OAuth token' },
    },
    UNSIGNED,
  ],
  [
    '401 with an error about OAuth for a signed call (C-106, D-24)',
    { status: 401, body: REFUSED },
    {
      name: 'OAuthError',
      message: 'Invalid OAuth token: /t/g',
      code: '2001',
      statusCode: 401,
      response: REFUSED,
    },
    SIGNED,
  ],
  [
    '401 with a string about OAuth for a signed call (C-106)',
    { status: 401, body: 'OAuth/XAuth error: no' },
    {
      name: 'OAuthError',
      message: 'OAuth/XAuth error: no: /t/g',
      statusCode: 401,
      response: 'OAuth/XAuth error: no',
    },
    SIGNED,
  ],
  [
    '401 with a string about OAuth for an unsigned call',
    { status: 401, body: 'OAuth/XAuth error: no' },
    { ...parse(UNPARSABLE, 401), response: 'OAuth/XAuth error: no' },
    UNSIGNED,
  ],
  [
    '404 with a page that repeats the URL (C-107, D-24)',
    { status: 404, body: 'No /t/g?a=1&oauth_consumer_key=K%261' },
    parse(UNPARSABLE, 404),
  ],
  [
    'an error that repeats the URL (C-107, D-24)',
    {
      status: 404,
      body: error('<errorMessage>not found</errorMessage><see>/x?oauth_consumer_key=1</see>'),
    },
    { name: 'ApiError', message: 'not found: /t/g', code: '2001', statusCode: 404 },
  ],
  ['404 with a string', { status: 404, body: 'nothing here' }, parse(UNPARSABLE, 404)],
  [
    '429 with a page',
    { status: 429, body: '<html><body>slow</body></html>' },
    parse('Missing response node', 429),
  ],
  ['broken XML', { body: '<response status="ok"><a>' }, parse(UNPARSABLE)],
  ['broken JSON', { headers: JSON_TYPE, body: '{"status":' }, parse(UNPARSABLE)],
  ['JSON without a body', { headers: JSON_TYPE, body: '' }, parse(UNPARSABLE)],
  ['an empty body', { body: '' }, parse('Empty response')],
  ['a blank body', { body: ' \n ' }, parse('Empty response')],
  ['204', { status: 204 }, parse('Empty response', 204)],
  ['304', { status: 304 }, parse('Empty response', 304)],
  ['another root element', { body: '<answer status="ok"/>' }, parse('Missing response node')],
  ['an empty root element', { body: '<response/>' }, parse('Missing response node')],
  ['null in JSON', { headers: JSON_TYPE, body: 'null' }, parse('Missing response node')],
  ['no status', { body: '<response><a/></response>' }, parse('Unexpected response status')],
  ['another status', { body: '<response status="OK"/>' }, parse('Unexpected response status')],
  [
    'two statuses',
    { body: '<response status="ok"><status>ok</status></response>' },
    parse('Unexpected response status'),
  ],
  [
    'an error without an error element (C-108, D-21)',
    { body: '<response status="error"/>' },
    { name: 'ApiError', message: 'Unknown API error: /t/g', statusCode: 200 },
  ],
  [
    'an error with an empty error element (C-108, D-21)',
    { body: '<response status="error"><error/></response>' },
    { name: 'ApiError', message: 'Unknown API error: /t/g', statusCode: 200 },
  ],
  [
    'an error element with text only (C-108, D-21)',
    { body: '<response status="error"><error>oops</error></response>' },
    { name: 'ApiError', message: 'oops: /t/g', statusCode: 200 },
  ],
];
describe('A failed request', () => {
  const server = useCaptureServer();
  const { test } = kindsAt(server);
  const fails = async (reply: Reply, method: string, options: object = {}, params: unknown = {}) => {
    server.answer(reply);
    return failureOf((done) => test(options)[method](params, done));
  };

  for (const [what, reply, expected, methods = ['get', 'post', 'get2', 'post3']] of TABLE) {
    it(`A response of ${what} is reported as ${expected.name} (C-101)`, async () => {
      for (const method of methods) {
        const failure = await fails(reply, method);
        expect(failure).to.deep.include(expected);
        expect(failure.code).to.equal(expected.code);
      }
    });
  }

  it('The message has the path of the schema, with its slugs unfilled and without a query (C-101)', async () => {
    server.answer({ body: NOT_FOUND });
    const failure = await failureOf((done) => test().slug3({ id: 77, a: 1 }, done));
    expect(failure.message).to.equal('not found: /t/a/:Id/b');
  });

  it('The error has the parameters of the caller and the defaults, without secrets (C-105, C-110, D-1)', async () => {
    const params = { id: 1, d: new Date(2020, 0, 2), password: 'hunter2', cardNumber: '4111', list: ['a'] };
    const token = { accesstoken: 'T', accesssecret: 'TS' };
    for (const method of EVERY) {
      const given = Object.freeze({ ...params, ...token });
      const failure = await fails({ body: NOT_FOUND }, method, { defaultParams: { country: 'GB' } }, given);
      expect(failure.params).to.deep.equal({
        ...params,
        password: '[redacted]',
        cardNumber: '[redacted]',
        country: 'GB',
      });
      expect(failure.params).not.to.equal(given);
    }
    const plain = { releaseId: 'missing' };
    expect((await fails({ body: NOT_FOUND }, 'get', {}, plain)).params).to.deep.equal(plain);
    expect((await fails({ body: NOT_FOUND }, 'get', {}, null)).params).to.deep.equal({});
    expect(await fails({ body: REFUSED }, 'get')).not.to.have.property('params');
  });
});
