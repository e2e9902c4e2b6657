/** The three shapes of JSON: with the envelope of the service, a root without it, and no root at all (D-32). */
import { expect } from 'chai';
import { ApiError, ApiParseError, OAuthError } from '../../lib/errors';
import { dataOf, errorOf, JSON_TYPE, ok, PATH } from '../support/responses';

describe('JSON without the envelope of the service (D-32)', () => {
  const SUCCESSES: Array<[what: string, body: object]> = [
    ['a root', { playlist: { id: 'a', tracks: [{ trackId: '1' }], annotations: {} } }],
    ['no root', { page: 1, pageSize: 3, totalItems: 3, tracks: [{ id: 9525 }] }],
    ['an entity alone, whose status is its own', { id: 'a', status: 'published', name: 'x' }],
    ['an empty object', {}],
    ['errors of some entries', { items: { errors: [{ itemId: -1, code: 2001 }] } }],
    ['names such as __proto__', JSON.parse('{"__proto__":{"status":"ok"}}') as object],
    ['no error', { a: 1, error: null }],
  ];
  for (const [what, body] of SUCCESSES) {
    it(`is data as it came: ${what}`, () => {
      for (const statusCode of [200, 201]) {
        const data = dataOf(JSON.stringify(body), { ...JSON_TYPE, statusCode });
        expect(JSON.stringify(data)).to.equal(JSON.stringify(body));
      }
    });
  }

  const ERRORS: Array<[what: string, body: object, message: string, code: unknown]> = [
    ['with envelope', { status: 'error', version: '1.2', error: { code: 2001, message: 'No' } }, 'No', 2001],
    ['without status', { error: { code: 1002, message: 'Bad' } }, 'Bad', 1002],
    ['the old name of the message', { error: { code: '1002', errorMessage: 'Bad' } }, 'Bad', '1002'],
    ['a text', { error: 'Bad' }, 'Bad', undefined],
    ['no text', { error: {} }, 'Unknown API error', undefined],
  ];
  for (const [what, body, message, code] of ERRORS) {
    it(`may be an error, whatever the HTTP status: ${what}`, () => {
      for (const statusCode of [200, 400, 404]) {
        const error = errorOf(JSON.stringify(body), { ...JSON_TYPE, statusCode });
        expect(error).to.be.instanceOf(ApiError);
        expect(error).to.include({ message: `${message}: ${PATH}`, code, statusCode });
      }
    });
  }

  it('may be an error that is the root itself, with a status that is no success', () => {
    const body = JSON.stringify({ code: 2001, message: 'Not found' });
    expect(errorOf(body, { ...JSON_TYPE, statusCode: 404 })).to.include({
      message: `Not found: ${PATH}`,
      code: 2001,
    });
    expect(dataOf(body, JSON_TYPE)).to.deep.equal({ code: 2001, message: 'Not found' });
  });

  it('keeps the list of code 1008 on the response of the error', () => {
    const errors = [{ code: 1002, message: 'too old', index: 4 }];
    const body = JSON.stringify({ error: { code: 1008, message: 'Some logs are bad', errors } });
    const error = errorOf(body, { ...JSON_TYPE, statusCode: 400 });
    expect(error).to.be.instanceOf(ApiError);
    expect(error.response).to.deep.equal({ code: 1008, message: 'Some logs are bad', errors });
  });

  it('is a refusal of the OAuth layer where its message says so', () => {
    const body = JSON.stringify({ error: { code: 401, message: 'Invalid OAuth token' } });
    expect(errorOf(body, { ...JSON_TYPE, statusCode: 401 }, { secure: true })).to.be.instanceOf(OAuthError);
  });

  it('that is cut is an error', () => {
    expect(errorOf('{"playlist":{"id":"a","tr', JSON_TYPE)).to.be.instanceOf(ApiParseError);
  });
});

describe('XML (D-32)', () => {
  it('stays strict about its status, and about the name of the message (C-101)', () => {
    expect(errorOf('<response><playlist/></response>')).to.be.instanceOf(ApiParseError);
    const error = errorOf(
      '<response status="error"><error code="1"><message>No</message></error></response>',
    );
    expect(error.message).to.equal(`Unknown API error: ${PATH}`);
  });
});

describe('an empty body (D-33)', () => {
  it('is `{}` where the schema says that a success may have none', () => {
    for (const statusCode of [200, 201, 204]) {
      for (const body of ['', ' \n']) {
        for (const contentType of [undefined, 'application/json'])
          expect(dataOf(body, { statusCode, contentType }, { mayBeEmpty: true })).to.deep.equal({});
      }
    }
  });

  it('is an error elsewhere, and where the status is no success', () => {
    expect(errorOf('', { statusCode: 204 }).message).to.equal(`Empty response from: ${PATH}`);
    expect(errorOf('', { statusCode: 404 }, { mayBeEmpty: true }).message).to.equal(
      `Empty response from: ${PATH}`,
    );
  });
});

describe('the lists of an action', () => {
  const lists = ['items.releases.release', 'items.errors.error'];

  it('are arrays in XML, however many items there are', () => {
    const inner =
      '<items><releases><release id="1"/></releases><errors><error code="2001"/></errors></items>';
    expect(dataOf(ok(inner), {}, { lists }).items).to.deep.equal({
      releases: { release: [{ id: '1' }] },
      errors: { error: [{ code: '2001' }] },
    });
    expect(dataOf(ok(inner)).items.releases.release).to.deep.equal({ id: '1' });
  });

  it('leave JSON alone, whose arrays are arrays', () => {
    const body = JSON.stringify({ status: 'ok', items: { releases: [{ id: 1 }] } });
    expect(dataOf(body, JSON_TYPE, { lists }).items).to.deep.equal({ releases: [{ id: 1 }] });
  });
});
