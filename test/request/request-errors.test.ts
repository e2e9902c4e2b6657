import { expect } from 'chai';
import { type Reply, useCaptureServer } from '../support/capture-server';
import { failureOf } from '../support/calls';
import { kindsAt } from '../support/schema';

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

/** One response for each class of error. The others are in test/response/errors.test.ts. */
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
    'an error with 404',
    { status: 404, body: NOT_FOUND },
    {
      name: 'ApiError',
      message: 'not found: /t/g',
      code: '2001',
      statusCode: 404,
      response: { code: '2001', errorMessage: 'not found' },
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
    'broken JSON',
    { headers: { 'Content-Type': 'application/json' }, body: '{"status":' },
    {
      name: 'ApiParseError',
      message: 'Unparsable api response from: /t/g',
      statusCode: 200,
      response: '{"status":',
    },
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
