import { expect } from 'chai';
import { ApiError, ApiHttpError, ApiParseError, OAuthError } from '../../lib/errors';
import type { RawResponse } from '../../lib/response/context';
import { dataOf, errorOf, failed, JSON_TYPE, NOT_FOUND, ok, PATH, REFUSED } from '../support/responses';

describe('The error of a response', () => {
  describe('ApiHttpError', () => {
    it('Any 5xx is an ApiHttpError, whatever the body and the format are (C-104, C-79)', () => {
      for (const body of [ok(''), REFUSED, '', 'text']) {
        for (const context of [{}, { secure: true }, { format: 'XML' }]) {
          const error = errorOf(body, { statusCode: 503 }, context);
          expect(error).to.be.instanceOf(ApiHttpError);
          expect(error).to.include({ message: PATH, statusCode: 503, response: body });
        }
      }
    });
  });

  describe('ApiParseError (C-101)', () => {
    const BODIES: Array<[body: string, what: string, answer?: Partial<RawResponse>]> = [
      ['<response', 'Unparsable api response'],
      ['<response status="ok"><a>', 'Unparsable api response'],
      ['nothing here', 'Unparsable api response', { statusCode: 404 }],
      ['OAuth trouble', 'Unparsable api response', { statusCode: 401 }],
      ['{"status"', 'Unparsable api response', JSON_TYPE],
      ['', 'Unparsable api response', JSON_TYPE],
      ['', 'Empty response'],
      ['', 'Empty response', { statusCode: 204 }],
      ['', 'Empty response', { statusCode: 304 }],
      [' \n', 'Empty response'],
      ['<a/>', 'Missing response node'],
      ['<html><body>Not found</body></html>', 'Missing response node', { statusCode: 404 }],
      ['<Response status="ok"/>', 'Missing response node'],
      ['<response/>', 'Missing response node'],
      ['null', 'Missing response node', JSON_TYPE],
      ['<response> </response>', 'Unexpected response status'],
      ['<response><a/></response>', 'Unexpected response status'],
      ['<response a="1"/>', 'Unexpected response status'],
      ['<response status="OK"/>', 'Unexpected response status'],
      ['<response status="ok"><status>ok</status></response>', 'Unexpected response status'],
      ['[]', 'Unexpected response status', JSON_TYPE],
      ['5', 'Unexpected response status', JSON_TYPE],
      ['{"status":true}', 'Unexpected response status', JSON_TYPE],
      ['{"__proto__":{"status":"ok"}}', 'Unexpected response status', { ...JSON_TYPE, statusCode: 404 }],
      ['{"status":"strange"}', 'Unexpected response status', JSON_TYPE],
      ['{"status":"strange","version":"1.2","id":1}', 'Unexpected response status', JSON_TYPE],
      ['{"tracks":[]}', 'Unexpected response status', { ...JSON_TYPE, statusCode: 302 }],
    ];
    for (const [body, what, answer = {}] of BODIES) {
      const how = `${answer.contentType ? ' as JSON' : ''}${answer.statusCode ? ` with ${answer.statusCode}` : ''}`;
      it(`The body ${JSON.stringify(body)}${how} is reported as "${what}"`, () => {
        const error = errorOf(body, answer);
        expect(error).to.be.instanceOf(ApiParseError);
        expect(error).to.include({
          message: `${what} from: ${PATH}`,
          response: body,
          statusCode: answer.statusCode ?? 200,
        });
        expect(error).to.not.have.property('params');
      });
    }
  });

  describe('ApiError', () => {
    it('An ApiError has code, status, error object and params (C-101, C-105)', () => {
      const params = { id: 5 };
      const error = errorOf(NOT_FOUND, { statusCode: 404 }, { params, secure: true });
      expect(error).to.be.instanceOf(ApiError);
      expect(error).to.include({ message: `Not found: ${PATH}`, code: '2001', statusCode: 404, params });
      expect(error.response).to.deep.equal({ code: '2001', errorMessage: 'Not found' });
    });

    it('The message has at most 65,536 characters of a long text, and the property response has all of it (D-19)', () => {
      const text = 'x'.repeat(70_000);
      const error = errorOf(failed(`<error code="1"><errorMessage>${text}</errorMessage></error>`));
      expect(error.message).to.equal(`${'x'.repeat(65_536)}…: ${PATH}`);
      expect(error.response.errorMessage).to.equal(text);
    });

    it('The code in JSON keeps its type (C-101)', () => {
      const error = errorOf('{"status":"error","error":{"code":2001,"errorMessage":"No"}}', JSON_TYPE);
      expect(error).to.include({ code: 2001, statusCode: 200 });
      expect(error.response).to.deep.equal({ code: 2001, errorMessage: 'No' });
    });

    it('params is missing if the call had no parameters (C-105)', () => {
      expect(errorOf(NOT_FOUND)).to.not.have.property('params');
    });

    const ODD: Array<[title: string, inner: string, message: string, code?: string]> = [
      ['no error at all', '', 'Unknown API error'],
      ['an empty error', '<error/>', 'Unknown API error'],
      ['an error that is text', '<error>boom</error>', 'boom'],
      ['an error with text and code', '<error code="1">boom</error>', 'boom', '1'],
      ['an error without message', '<error code="1"/>', 'Unknown API error', '1'],
      ['a nil message', '<error code="1"><errorMessage xsi:nil="true"/></error>', 'Unknown API error', '1'],
      ['a blank message', '<error code="1"><errorMessage> </errorMessage></error>', 'Unknown API error', '1'],
      ['a message with attributes', '<error><errorMessage lang="en">No</errorMessage></error>', 'No'],
      ['several errors', '<error code="1"><errorMessage>a</errorMessage></error><error code="2"/>', 'a', '1'],
      [
        'several messages',
        '<error><errorMessage>a</errorMessage><errorMessage>b</errorMessage></error>',
        'a,b',
      ],
    ];
    for (const [title, inner, message, code] of ODD) {
      it(`An ApiError is made from ${title} (C-108, D-21)`, () => {
        const error = errorOf(failed(inner));
        expect(error).to.be.instanceOf(ApiError);
        expect(error).to.include({ message: `${message}: ${PATH}`, code });
        expect(error.response).to.be.an('object');
      });
    }

    it('An ApiError is made from unexpected JSON (C-108)', () => {
      for (const error of ['null', '[]', '5', '"boom"', '{"errorMessage":{}}', '{"errorMessage":false}']) {
        expect(errorOf(`{"status":"error","error":${error}}`, JSON_TYPE)).to.be.instanceOf(ApiError);
      }
      expect(errorOf('{"status":"error"}', JSON_TYPE).message).to.equal(`Unknown API error: ${PATH}`);
    });
  });

  describe('OAuthError', () => {
    it('An error whose message mentions OAuth is an OAuthError on every path and has the status (C-101, D-24)', () => {
      for (const [statusCode, secure] of [
        [200, false],
        [401, false],
        [200, true],
      ] as const) {
        const error = errorOf(REFUSED, { statusCode }, { secure, params: { a: 1 } });
        expect(error).to.be.instanceOf(OAuthError);
        expect(error).to.include({ message: `Invalid OAuth token: ${PATH}`, code: '401', statusCode });
        expect(error.response).to.deep.equal({ code: '401', errorMessage: 'Invalid OAuth token' });
        expect(error).to.not.have.property('params');
      }
    });

    it('The response of an OAuthError for a signed 4xx is the whole body, and the code is set if the body was parsed (C-106)', () => {
      const error = errorOf(REFUSED, { statusCode: 401 }, { secure: true });
      expect(error).to.be.instanceOf(OAuthError);
      expect(error).to.include({
        message: `Invalid OAuth token: ${PATH}`,
        code: '401',
        statusCode: 401,
        response: REFUSED,
      });
    });

    it('A string or a page that mentions OAuth is an OAuthError for a signed 4xx (C-106)', () => {
      for (const body of ['OAuth authentication error', '<html>oauth</html>', '{"message":"OAUTH"}']) {
        const error = errorOf(body, { statusCode: 401 }, { secure: true });
        expect(error).to.be.instanceOf(OAuthError);
        expect(error).to.include({
          message: `${body}: ${PATH}`,
          code: undefined,
          statusCode: 401,
          response: body,
        });
      }
    });

    it('Such a string is not an OAuthError for an unsigned call or a signed 2xx (C-101)', () => {
      for (const [statusCode, secure] of [
        [401, false],
        [200, true],
      ] as const) {
        expect(errorOf('OAuth authentication error', { statusCode }, { secure })).to.be.instanceOf(
          ApiParseError,
        );
      }
    });

    it('A page that mentions OAuth only in a repeated URL is not an OAuthError (C-107, D-24)', () => {
      const bodies = [
        'Cannot GET /x?a=1&oauth_consumer_key=my-oauth-key',
        '<p>/x?OAUTH_consumer_key%3Doauth&amp;b</p>',
      ];
      for (const body of bodies) {
        expect(errorOf(body, { statusCode: 404 }, { secure: true }), body).to.be.instanceOf(ApiParseError);
      }
      const both = 'OAuth error at /x?oauth_consumer_key=k';
      expect(errorOf(both, { statusCode: 401 }, { secure: true })).to.be.instanceOf(OAuthError);
    });

    it('An error that mentions OAuth only outside its message is an ApiError (C-107)', () => {
      const body = failed('<error code="1"><errorMessage>No</errorMessage><hint>oauth</hint></error>');
      expect(errorOf(body, { statusCode: 400 }, { secure: true })).to.be.instanceOf(ApiError);
    });

    it('A success that mentions OAuth is a success (C-98, C-107)', () => {
      expect(dataOf(ok('<a>oauth</a>'), { statusCode: 404 }, { secure: true })).to.deep.equal({
        status: 'ok',
        a: 'oauth',
      });
    });

    it('An OAuthError for a signed 4xx is also reported if the format is XML (C-79, C-106)', () => {
      const answer = { statusCode: 401 };
      const context = { secure: true, format: 'XML' };
      expect(errorOf('OAuth error', answer, context)).to.be.instanceOf(OAuthError);
      expect(errorOf(REFUSED, answer, context)).to.include({ response: REFUSED, code: '401' });
      expect(dataOf(NOT_FOUND, answer, context)).to.equal(NOT_FOUND);
    });
  });
});
