import { expect } from 'chai';
import { type Loose, type Reply, useCaptureServer } from '../support/capture-server';
import { callbackOf, failureOf } from '../support/calls';

const ISSUED = { requesttoken: 'rt', requestsecret: 'rs' };
const error = (text: string) =>
  `<response status="error"><error code="9"><errorMessage>${text}</errorMessage></error></response>`;
const pair = (element: string) =>
  `<?xml version="1.0"?><response status="ok"><${element}><oauth_token>T</oauth_token><oauth_token_secret>S</oauth_token_secret></${element}></response>`;

describe('The responses to getRequestToken and getAccessToken', () => {
  const server = useCaptureServer();
  type Call = (done: (...args: unknown[]) => void) => unknown;
  const calls = (format?: string): Array<[method: string, element: string, call: Call]> => {
    const oauth: Loose = new (server.client({ format }).OAuth)();
    return [
      ['getRequestToken', 'oauth_request_token', (done) => oauth.getRequestToken('http://cb', done)],
      ['getAccessToken', 'oauth_access_token', (done) => oauth.getAccessToken(ISSUED, done)],
    ];
  };

  it('The tokens are read from a form or XML, with white space before it, for any format (C-116, C-120, D-21)', async () => {
    for (const format of ['json', 'XML']) {
      for (const [, element, call] of calls(format)) {
        for (const body of ['oauth_token=T&oauth_token_secret=S', pair(element), `\n ${pair(element)}`]) {
          server.answer(body);
          expect((await callbackOf(call)).slice(0, 3)).to.deep.equal([null, 'T', 'S']);
        }
      }
    }
  });

  it('The form is decoded, and the first of two tokens is used (C-116)', async () => {
    for (const [, , call] of calls()) {
      server.answer('oauth_token=a%2Fb+c&oauth_token=other&oauth_token_secret=%C3%A9');
      expect((await callbackOf(call)).slice(0, 3)).to.deep.equal([null, 'a/b c', 'é']);
    }
  });

  const ODD: Array<[what: string, reply: Reply, name: string, message: RegExp]> = [
    ['nothing', { body: '' }, 'ApiParseError', /^Missing oauth token from: \/1.2\/oauth\//],
    ['text', { body: 'hello' }, 'ApiParseError', /^Missing oauth token/],
    ['half a pair', { body: 'oauth_token=T' }, 'ApiParseError', /^Missing oauth token/],
    [
      'an empty token',
      { body: 'oauth_token=&oauth_token_secret=S' },
      'ApiParseError',
      /^Missing oauth token/,
    ],
    [
      'ok without a pair',
      { body: '<response status="ok"><a/></response>' },
      'ApiParseError',
      /^Missing oauth/,
    ],
    ['an error', { body: error('no') }, 'ApiError', /^no: \/1.2\/oauth\//],
    [
      'an error that says oauth_token',
      { body: error('bad oauth_token=T') },
      'OAuthError',
      /^bad oauth_token=/,
    ],
    ['an error without a node', { body: '<response status="error"/>' }, 'ApiError', /^Unknown API error/],
    ['XML that is broken', { body: '<response' }, 'ApiParseError', /^Unparsable api response/],
    ['401 with text', { status: 401, body: 'OAuth/XAuth error: x' }, 'OAuthError', /^OAuth\/XAuth error: x/],
    ['404 with text', { status: 404, body: 'nowhere' }, 'ApiParseError', /^Unparsable api response/],
    [
      '404 with a pair',
      { status: 404, body: 'oauth_token=T&oauth_token_secret=S' },
      'OAuthError',
      /oauth_token/,
    ],
    ['500 with a page', { status: 500, body: '<html>' }, 'ApiHttpError', /^\/1.2\/oauth\//],
    ['303', { status: 303, body: pair('oauth_request_token') }, 'ApiHttpError', /^\/1.2\/oauth\//],
  ];
  for (const [what, reply, name, message] of ODD) {
    it(`A response of ${what} is an ${name} and never a success without a token (C-116, C-120, C-122, D-21, D-24)`, async () => {
      for (const format of ['json', 'XML']) {
        for (const [, , call] of calls(format)) {
          server.answer(reply);
          const failure = await failureOf(call);
          expect(failure).to.be.instanceOf(Error).with.property('name', name);
          expect(failure.message).to.match(message);
          expect(failure.statusCode).to.equal(reply.status ?? 200);
        }
      }
    });
  }

  it('The error has statusCode and data as in 1.0.0 and is an instance of Error (C-122, D-24)', async () => {
    for (const [, , call] of calls()) {
      server.answer({ status: 401, body: 'OAuth: unknown key' });
      const failure = await failureOf(call);
      expect(failure).to.be.instanceOf(Error);
      expect(failure).to.include({ statusCode: 401, data: 'OAuth: unknown key' });
      const told = JSON.parse(JSON.stringify(failure)) as object;
      expect(told).to.include({ statusCode: 401, data: 'OAuth: unknown key' });
    }
  });

  it('A request without a response is a RequestError (C-102, D-12, D-14)', async () => {
    for (const method of ['getRequestToken', 'getAccessToken', 'authoriseRequestToken']) {
      const oauth: Loose = new (server.client().OAuth)();
      const failure = await failureOf((done) =>
        oauth[method](
          method === 'getRequestToken' ? 'http://cb' : ISSUED,
          { signal: AbortSignal.abort() },
          done,
        ),
      );
      expect(failure).to.include({ name: 'RequestError', code: 'ABORT_ERR' });
    }
  });
});
