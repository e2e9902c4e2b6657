import { expect } from 'chai';
import { addDetails, requestError, responseError } from '../../lib/request/error-details';
import { ApiError, ApiHttpError, ApiParseError, RequestError } from '../../lib/errors';
import { type Call, buildCall } from '../../lib/request/build';
import { redactedPath, secretsOf } from '../../lib/request/secrets';

const KEYS = { consumerkey: 'KEY', consumersecret: 'consumer-secret' };
const PARAMS = {
  artistId: 1,
  accesstoken: 'the-token',
  accesssecret: 'the-token-secret',
  password: 'hunter2',
};

function callOf(params: object = PARAMS, change: object = {}, headers = {}): Call {
  const endpoint = {
    method: 'GET',
    protocol: 'https:' as const,
    host: 'api.example',
    port: undefined,
    path: '/1.2/a/:id',
    authtype: '3-legged',
    isSafe: true,
    secretParams: undefined,
    ...change,
  };
  return buildCall(endpoint, { id: 7, ...params }, null, headers, KEYS);
}

function answerOf(body: string, headers = {}) {
  return { statusCode: 404, headers: { 'content-type': 'text/xml', ...headers }, body };
}

describe('requestError (D-14, D-27)', () => {
  it('The error has the URL and the reason in its message, and the code and cause as properties (C-100)', () => {
    const reason = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
      errno: -111,
      syscall: 'connect',
    });
    const error = requestError({ reason }, callOf());
    expect(error).to.be.an.instanceOf(RequestError);
    expect(error).to.include({ name: 'RequestError', code: 'ECONNREFUSED', errno: -111, syscall: 'connect' });
    expect(error.message).to.equal(
      'for url /1.2/a/7?id=7&artistId=1&password=[redacted]&oauth_consumer_key=KEY: connect ECONNREFUSED',
    );
    expect(error.cause()).to.equal(reason);
    expect(error).to.include({ method: 'GET', path: '/1.2/a/:id', authtype: '3-legged' });
    expect(Object.keys(error)).to.not.include.members(['method', 'path', 'authtype', 'headers']);
  });

  it('The error has status and headers of a response that was cut (D-25)', () => {
    const head = { statusCode: 503, headers: { 'retry-after': '4' } };
    const error = requestError({ reason: new Error('aborted'), head }, callOf());
    expect(error).to.include({ statusCode: 503, retryAfter: 4 });
    expect(error.headers).to.deep.equal(head.headers);
    expect(error.body).to.equal(undefined);
  });

  it('The error of Node.js is masked too, and its bytes are removed', () => {
    const reason = Object.assign(new Error('Parse Error: the-token'), {
      code: 'HPE_INVALID',
      reason: 'saw hunter2',
      rawPacket: Buffer.from('the-token-secret'),
    });
    const error = requestError({ reason }, callOf());
    expect(error.message).to.match(/: Parse Error: \[redacted\]$/);
    expect(error.stack).to.not.include('the-token');
    const cause = error.cause() as Error & { reason: string };
    expect(cause.message).to.equal('Parse Error: [redacted]');
    expect(cause.stack).to.not.include('the-token');
    expect(cause.reason).to.equal('saw [redacted]');
    expect(cause).to.not.have.property('rawPacket');
  });

  it('A frozen error is accepted', () => {
    const reason = Object.freeze(new Error('about hunter2'));
    expect(requestError({ reason }, callOf()).message).to.match(/about \[redacted\]$/);
  });

  it('A path with a secret is shown with its slugs unfilled', () => {
    const call = callOf({ token: 'the-token' }, { path: '/1.2/a/:token/b' });
    expect(redactedPath(call)).to.equal('/1.2/a/:token/b');
    expect(requestError({ reason: new Error('x') }, call).message).to.equal('for url /1.2/a/:token/b: x');
  });
});

describe('responseError (D-1, D-25, D-27)', () => {
  it('An ApiError gets the parameters without key and tokens, with secrets masked', () => {
    const error = new ApiError({ code: '2001', errorMessage: 'No' }, 'No: /a', 404);
    const call = callOf();
    responseError(error, call, answerOf('<response/>'));
    expect(error.params).to.deep.equal({ id: 7, artistId: 1, password: '[redacted]' });
    expect(error).to.include({ code: '2001', statusCode: 404, body: '<response/>', path: '/1.2/a/:id' });
    expect(error.headers).to.deep.equal({ 'content-type': 'text/xml' });
    expect(JSON.parse(JSON.stringify(error))).to.have.all.keys(
      'name',
      'message',
      'code',
      'statusCode',
      'response',
      'params',
    );
  });

  it('Other errors get no parameters', () => {
    expect(responseError(new ApiParseError('x', '', 200), callOf(), answerOf('x'))).to.not.have.property(
      'params',
    );
  });

  it('Every part that comes from the response is masked', () => {
    const response = { code: 'hunter2', errorMessage: 'the-token', deep: [{ n: 'consumer-secret' }] };
    const error = new ApiError(response, 'the-token-secret: /a', 404);
    responseError(
      error,
      callOf(),
      answerOf('body with hunter2', { 'x-echo': 'the-token', 'set-cookie': ['hunter2'] }),
    );
    expect(error.message).to.equal('[redacted]: /a');
    expect(error.stack).to.include('[redacted]: /a');
    expect(error.code).to.equal('[redacted]');
    expect(error.response).to.deep.equal({
      code: '[redacted]',
      errorMessage: '[redacted]',
      deep: [{ n: '[redacted]' }],
    });
    expect(error.body).to.equal('body with [redacted]');
    expect(error.headers).to.deep.include({ 'x-echo': '[redacted]', 'set-cookie': '[redacted]' });
  });

  it('Codes and statuses of the service stay, even if a secret has the same digits', () => {
    const error = new ApiError({ code: '2001' }, 'No', 404);
    responseError(error, callOf({ cardVerificationCode: '2001', pin: '404' }), answerOf('x'));
    expect(error).to.include({ code: '2001', statusCode: 404 });
  });

  it('A card number that the response has as a number is masked', () => {
    const error = new ApiError({ code: 4929000000006 }, 'No', 400);
    responseError(error, callOf({ cardNumber: '4929000000006' }), answerOf('x'));
    expect(error.code).to.equal('[redacted]');
  });

  it('The error has retryAfter (D-25)', () => {
    const error = addDetails(
      new ApiHttpError(503, 'x', '/a'),
      callOf(),
      answerOf('x', { 'retry-after': '30' }),
    );
    expect(error).to.include({ retryAfter: 30 });
    expect(Object.keys(error)).to.include('retryAfter');
  });
});

describe('secretsOf (D-27)', () => {
  it('The secrets are the signing secrets, the tokens, secret parameters and secret headers', () => {
    const headers = {
      Authorization: 'Basic dXNlcjpwYXNz==',
      Cookie: 'theme=dark; session=abcdefghij',
      'X-Api-Key': ['first-key', 'second-key'],
      'X-Auth': null,
      'X-Token': undefined,
      Accept: 'text/xml',
    };
    const params = { ...PARAMS, pin: [1234, '5678', null], cvv: 7n, cardNumber: new Date(2030, 0, 2) };
    const secrets = secretsOf(callOf(params, {}, headers));
    expect(secrets).to.include.members([
      'consumer-secret',
      'the-token',
      'the-token-secret',
      'hunter2',
      '1234',
      '5678',
      '7',
      '20300102',
      'Basic dXNlcjpwYXNz==',
      'dXNlcjpwYXNz',
      'theme=dark; session=abcdefghij',
      'abcdefghij',
      'first-key',
      'second-key',
    ]);
    expect(secrets).to.not.include.members(['dark', 'text/xml', 'KEY', '1']);
  });

  it('The tokens and the consumer secret are included even if the call does not use them (D-8)', () => {
    const call = callOf(PARAMS, { authtype: undefined, protocol: 'http:' });
    expect(secretsOf(call)).to.include.members(['the-token', 'the-token-secret', 'consumer-secret']);
    expect(call.target).to.not.include('the-token');
  });
});
