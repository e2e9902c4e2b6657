/**
 * What the integration tests of 1.0.0 asked of client and stub (C-145), over real sockets. Any stub that has the fixed
 * ids can answer these, also another one.
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

describe('the client and a stub', () => {
  let stubbed: api.Client;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at single places of answers
  const data = async (call: Parameters<typeof argumentsOf>[0]): Promise<any> => {
    const [error, found, ...more] = await argumentsOf(call);
    expect([error, more]).to.deep.equal([null, []]);
    return found;
  };

  before(() => {
    // Without a prefix, the paths in messages have none either.
    stubbed = client({}, { prefix: undefined });
  });

  it('has the items of an empty basket as an array (C-145.1, C-95)', async () => {
    const { basket } = await data((done) => stubbed.Basket().create(done));
    expect(basket.basketItems).to.be.an('array');
  });

  it('has the formats of a package as an array where there is one (C-145.2, C-92)', async () => {
    const { release } = await data((done) => new stubbed.Releases().getDetails({ releaseId: 2431 }, done));
    expect(release.download.packages.package[0].formats.format).to.be.an('array').with.length.at.least(1);
  });

  it('has the items of an editorial list as an array (C-145.3)', async () => {
    const params = { key: 'home2', shopId: 34 };
    const { list } = await data((done) => new stubbed.Editorial().getList(params, done));
    expect(list.listItems.listItem).to.be.an('array').with.length.at.least(1);
  });

  it('has the results of a search as an array (C-145.4)', async () => {
    const { searchResults } = await data((done) => new stubbed.Tracks().search({ q: 'timbalake' }, done));
    expect(searchResults.searchResult).to.be.an('array').with.length.at.least(1);
  });

  it('gets a release by its id (C-145.5)', async () => {
    const { release } = await data((done) => stubbed.Releases().getDetails({ releaseId: 1192901 }, done));
    expect(release.title).to.equal('Wasting Light');
  });

  const failures: Array<[title: string, releaseId: string, failure: Failure]> = [
    [
      'takes XML that ends in the middle for unreadable (C-145.6)',
      'error',
      {
        name: 'ApiParseError',
        message: 'Unparsable api response from: /release/details',
        statusCode: 200,
      },
    ],
    [
      'tells code, status and parameters where something is not found (C-145.7)',
      'missing',
      { name: 'ApiError', code: '2001', statusCode: 404 },
    ],
    [
      'misses the response in other XML (C-145.8)',
      'strangeResponse',
      { name: 'ApiParseError', message: 'Missing response node from: /release/details', statusCode: 200 },
    ],
    [
      'does not believe a status that it does not know (C-145.9)',
      'unrecognisedStatus',
      {
        name: 'ApiParseError',
        message: 'Unexpected response status from: /release/details',
        statusCode: 200,
      },
    ],
    [
      'passes on what the service says is wrong, unsigned (C-145.10)',
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

  it('passes on what the service says is wrong, signed and over https (C-145.11)', async () => {
    const got = await argumentsOf((done) => stubbed.User().getDetails({ userId: 'invalid' }, done));
    check(got, {
      name: 'ApiError',
      code: '1002',
      message: 'Value of parameter userId is not valid: invalid: /user/details',
      statusCode: 400,
    });
  });

  /** One argument, and it is this (C-39). */
  function check(got: unknown[], { name, code, message, statusCode }: Failure): void {
    expect(got).to.have.length(1);
    const error = got[0] as api.ApiError;
    expect(error).to.be.instanceOf(api.errors.IdentifiedApiError);
    expect([error.name, error.code, error.statusCode]).to.deep.equal([name, code, statusCode]);
    if (message) expect(error.message).to.equal(message);
  }
});
