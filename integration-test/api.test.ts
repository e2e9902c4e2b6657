/**
 * The checks of the integration tests of 1.0.0 (C-145), over real sockets. Any stub with the fixed ids can respond,
 * also another one.
 */
import { expect } from 'chai';
import { api, client } from './support/client';
import { argumentsOf } from './support/settle';

interface Failure {
  name: string;
  code?: string;
  message?: string;
  statusCode: number;
}

describe('The client and a stub', () => {
  let stubbed: api.Client;
  // biome-ignore lint/suspicious/noExplicitAny: the tests read single values of responses
  const data = async (call: Parameters<typeof argumentsOf>[0]): Promise<any> => {
    const [error, found, ...more] = await argumentsOf(call);
    expect([error, more]).to.deep.equal([null, []]);
    return found;
  };

  before(() => {
    // Without a prefix, the paths in messages have none.
    stubbed = client({}, { prefix: undefined });
  });

  it('The items of an empty basket are an array (C-145.1, C-95)', async () => {
    const { basket } = await data((done) => stubbed.Basket().create(done));
    expect(basket.basketItems).to.be.an('array');
  });

  it('A single format of a package is in an array (C-145.2, C-92)', async () => {
    const { release } = await data((done) => new stubbed.Releases().getDetails({ releaseId: 2431 }, done));
    expect(release.download.packages.package[0].formats.format).to.be.an('array').with.length.at.least(1);
  });

  it('The items of an editorial list are an array (C-145.3)', async () => {
    const params = { key: 'home2', shopId: 34 };
    const { list } = await data((done) => new stubbed.Editorial().getList(params, done));
    expect(list.listItems.listItem).to.be.an('array').with.length.at.least(1);
  });

  it('The results of a search are an array (C-145.4)', async () => {
    const { searchResults } = await data((done) => new stubbed.Tracks().search({ q: 'timbalake' }, done));
    expect(searchResults.searchResult).to.be.an('array').with.length.at.least(1);
  });

  it('A release is returned by its id (C-145.5)', async () => {
    const { release } = await data((done) => stubbed.Releases().getDetails({ releaseId: 1192901 }, done));
    expect(release.title).to.equal('Wasting Light');
  });

  const failures: Array<[title: string, releaseId: string, failure: Failure]> = [
    [
      'Cut XML is an ApiParseError (C-145.6)',
      'error',
      {
        name: 'ApiParseError',
        message: 'Unparsable api response from: /release/details',
        statusCode: 200,
      },
    ],
    [
      'An unknown id is an ApiError with code, status and parameters (C-145.7)',
      'missing',
      { name: 'ApiError', code: '2001', statusCode: 404 },
    ],
    [
      'XML with another root is an ApiParseError (C-145.8)',
      'strangeResponse',
      { name: 'ApiParseError', message: 'Missing response node from: /release/details', statusCode: 200 },
    ],
    [
      'An unknown status is an ApiParseError (C-145.9)',
      'unrecognisedStatus',
      {
        name: 'ApiParseError',
        message: 'Unexpected response status from: /release/details',
        statusCode: 200,
      },
    ],
    [
      'The message of the service is the message of the error of an unsigned call (C-145.10)',
      'missing',
      {
        name: 'ApiError',
        code: '2001',
        message: 'No releases found with id: missing: /release/details',
        statusCode: 404,
      },
    ],
  ];
  for (const [title, releaseId, failure] of failures) {
    it(title, async () => {
      const params = { releaseId };
      const got = await argumentsOf((done) => stubbed.Releases().getDetails(params, done));
      check(got, failure);
      if (failure.code) expect((got[0] as api.ApiError).params).to.deep.equal(params);
      expect(params).to.deep.equal({ releaseId });
    });
  }

  it('The message of the service is the message of the error of a signed call (C-145.11)', async () => {
    const got = await argumentsOf((done) => stubbed.User().getDetails({ userId: 'invalid' }, done));
    check(got, {
      name: 'ApiError',
      code: '1002',
      message: 'Value of parameter userId is not valid: invalid: /user/details',
      statusCode: 400,
    });
  });

  /** The callback gets one argument, the expected error (C-39). */
  function check(got: unknown[], { name, code, message, statusCode }: Failure): void {
    expect(got).to.have.length(1);
    const error = got[0] as api.ApiError;
    expect(error).to.be.instanceOf(api.errors.IdentifiedApiError);
    expect([error.name, error.code, error.statusCode]).to.deep.equal([name, code, statusCode]);
    if (message) expect(error.message).to.equal(message);
  }
});
