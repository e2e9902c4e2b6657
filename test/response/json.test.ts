/**
 * The three structures of JSON: with the envelope of the service, with a root and no envelope, and without a root
 * (D-32).
 */
import { expect } from 'chai';
import { ApiError, ApiParseError, OAuthError } from '../../lib/errors';
import { dataOf, errorOf, JSON_TYPE, ok, PATH } from '../support/responses';

describe('JSON without the envelope of the service (D-32)', () => {
  const SUCCESSES: Array<[what: string, body: object]> = [
    ['a root', { playlist: { id: 'a', tracks: [{ trackId: '1' }], annotations: {} } }],
    ['no root', { page: 1, pageSize: 3, totalItems: 3, tracks: [{ id: 9525 }] }],
    ['an entity that has its own status', { id: 'a', status: 'published', name: 'x' }],
    ['an empty object', {}],
    ['errors of single entries', { items: { errors: [{ itemId: -1, code: 2001 }] } }],
    ['names such as __proto__', JSON.parse('{"__proto__":{"status":"ok"}}') as object],
    ['no error', { a: 1, error: null }],
  ];
  for (const [what, body] of SUCCESSES) {
    it(`A success returns the data unchanged: ${what}`, () => {
      for (const statusCode of [200, 201]) {
        const data = dataOf(JSON.stringify(body), { ...JSON_TYPE, statusCode });
        expect(JSON.stringify(data)).to.equal(JSON.stringify(body));
      }
    });
  }

  const ERRORS: Array<[what: string, body: object, message: string, code: unknown]> = [
    [
      'an error with an envelope',
      { status: 'error', version: '1.2', error: { code: 2001, message: 'No' } },
      'No',
      2001,
    ],
    ['an error without a status', { error: { code: 1002, message: 'Bad' } }, 'Bad', 1002],
    ['an error with errorMessage', { error: { code: '1002', errorMessage: 'Bad' } }, 'Bad', '1002'],
    ['an error that is a string', { error: 'Bad' }, 'Bad', undefined],
    ['an error without a message', { error: {} }, 'Unknown API error', undefined],
  ];
  for (const [what, body, message, code] of ERRORS) {
    it(`An ApiError is reported whatever the HTTP status is: ${what}`, () => {
      for (const statusCode of [200, 400, 404]) {
        const error = errorOf(JSON.stringify(body), { ...JSON_TYPE, statusCode });
        expect(error).to.be.instanceOf(ApiError);
        expect(error).to.include({ message: `${message}: ${PATH}`, code, statusCode });
      }
    });
  }

  it('An error without a root is reported if the HTTP status is an error', () => {
    const body = JSON.stringify({ code: 2001, message: 'Not found' });
    expect(errorOf(body, { ...JSON_TYPE, statusCode: 404 })).to.include({
      message: `Not found: ${PATH}`,
      code: 2001,
    });
    expect(dataOf(body, JSON_TYPE)).to.deep.equal({ code: 2001, message: 'Not found' });
  });

  it('The errors of code 1008 are in the response of the error', () => {
    const errors = [{ code: 1002, message: 'too old', index: 4 }];
    const body = JSON.stringify({ error: { code: 1008, message: 'Some logs are bad', errors } });
    const error = errorOf(body, { ...JSON_TYPE, statusCode: 400 });
    expect(error).to.be.instanceOf(ApiError);
    expect(error.response).to.deep.equal({ code: 1008, message: 'Some logs are bad', errors });
  });

  it('An error whose message mentions OAuth is an OAuthError', () => {
    const body = JSON.stringify({ error: { code: 401, message: 'Invalid OAuth token' } });
    expect(errorOf(body, { ...JSON_TYPE, statusCode: 401 }, { secure: true })).to.be.instanceOf(OAuthError);
  });

  it('A cut body is an ApiParseError', () => {
    expect(errorOf('{"playlist":{"id":"a","tr', JSON_TYPE)).to.be.instanceOf(ApiParseError);
  });
});

describe('XML with a missing status or message (D-32)', () => {
  it('XML without a status is an ApiParseError, and the message must be in errorMessage (C-101)', () => {
    expect(errorOf('<response><playlist/></response>')).to.be.instanceOf(ApiParseError);
    const error = errorOf(
      '<response status="error"><error code="1"><message>No</message></error></response>',
    );
    expect(error.message).to.equal(`Unknown API error: ${PATH}`);
  });
});

describe('An empty body (D-33)', () => {
  it('An empty body is `{}` if the schema allows an empty success', () => {
    for (const statusCode of [200, 201, 204]) {
      for (const body of ['', ' \n']) {
        for (const contentType of [undefined, 'application/json'])
          expect(dataOf(body, { statusCode, contentType }, { mayBeEmpty: true })).to.deep.equal({});
      }
    }
  });

  it('An empty body is an error otherwise, and if the HTTP status is an error', () => {
    expect(errorOf('', { statusCode: 204 }).message).to.equal(`Empty response from: ${PATH}`);
    expect(errorOf('', { statusCode: 404 }, { mayBeEmpty: true }).message).to.equal(
      `Empty response from: ${PATH}`,
    );
  });
});

describe('The lists of an action', () => {
  const lists = ['items.releases.release', 'items.errors.error'];

  it('Lists in XML are arrays for any number of items', () => {
    const inner =
      '<items><releases><release id="1"/></releases><errors><error code="2001"/></errors></items>';
    expect(dataOf(ok(inner), {}, { lists }).items).to.deep.equal({
      releases: { release: [{ id: '1' }] },
      errors: { error: [{ code: '2001' }] },
    });
    expect(dataOf(ok(inner)).items.releases.release).to.deep.equal({ id: '1' });
  });

  it('Lists in JSON stay as they are', () => {
    const body = JSON.stringify({ status: 'ok', items: { releases: [{ id: 1 }] } });
    expect(dataOf(body, JSON_TYPE, { lists }).items).to.deep.equal({ releases: [{ id: 1 }] });
  });
});
