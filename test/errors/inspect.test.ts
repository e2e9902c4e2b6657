import { inspect } from 'node:util';
import { expect } from 'chai';
import { ApiError, ApiHttpError, ApiParseError, OAuthError, RequestError } from '../../lib/errors';

/** What Node.js prints, without the lines of the stack. */
function printed(error: Error, options = {}): string {
  const lines = inspect(error, options).replace(/\n +at .*?(?= \{\n| \{ |\n|$)/g, '');
  return lines
    .replace(/ \{\s+/, ' { ')
    .replace(/,\s+/g, ', ')
    .replace(/\s+\}$/, ' }');
}

describe('util.inspect of an error', () => {
  it('The first line of an unparsable response is printed below the message', () => {
    const error = new ApiParseError(
      'Unparsable api response from: /1.2/a',
      '\n Invalid consumer key \nmore',
      401,
    );
    expect(printed(error)).to.equal(
      'ApiParseError: Unparsable api response from: /1.2/a\n    response: Invalid consumer key { statusCode: 401 }',
    );
    expect(printed(new ApiHttpError(500, '<html>\n…', '/1.2/a'))).to.include(
      '/1.2/a\n    response: <html> {',
    );
  });

  it('The line is not repeated if the message begins with it, and an empty response adds none', () => {
    expect(printed(new OAuthError('Bad token', 'Bad token: /1.2/a', 401))).to.equal(
      'OAuthError: Bad token: /1.2/a { statusCode: 401 }',
    );
    expect(printed(new ApiParseError('Empty response from: /1.2/a', ' ', 200))).to.equal(
      'ApiParseError: Empty response from: /1.2/a { statusCode: 200 }',
    );
  });

  it('A long line is cut', () => {
    expect(printed(new ApiParseError('m', 'x'.repeat(500), 200)).length).to.be.below(260);
  });

  it('The code, response and parameters of an ApiError are printed', () => {
    const error = new ApiError(
      { code: '1001', errorMessage: 'Missing letter' },
      'Missing letter: /1.2/a',
      200,
    );
    expect(printed(error)).to.match(/^ApiError: Missing letter: \/1\.2\/a { code: '1001', response: {/);
  });

  it('A RequestError is one block without the properties of verror', () => {
    const reason = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', errno: -111 });
    const error = new RequestError(reason, '/1.2/a');
    expect(printed(error)).to.equal(
      "RequestError: for url /1.2/a: connect ECONNREFUSED { code: 'ECONNREFUSED', errno: -111 }",
    );
    // An uncaught error is printed without the custom inspect function.
    expect(printed(error, { customInspect: false })).to.not.match(/jse_/);
  });

  it('An error that is nested deep in an object is printed short', () => {
    const error = new ApiParseError('m', 'text', 200);
    expect(inspect({ a: { b: { error } } }, { depth: 1 })).to.not.include('statusCode');
  });
});

describe('The properties of verror on a RequestError (C-100)', () => {
  const error = new RequestError(Object.assign(new Error('no'), { code: 'EPIPE' }), '/a');

  it('They are own properties', () => {
    expect(Object.getOwnPropertyNames(error)).to.include.members(['jse_shortmsg', 'jse_cause', 'jse_info']);
    expect(error.cause()?.message).to.equal('no');
  });

  it('They are in the JSON, as in 1.0.0', () => {
    expect(JSON.parse(JSON.stringify(error))).to.deep.equal({
      jse_shortmsg: 'for url /a',
      jse_cause: { code: 'EPIPE' },
      jse_info: {},
      message: 'for url /a: no',
      name: 'RequestError',
      code: 'EPIPE',
    });
  });
});
