/** An ES module in plain JavaScript. */
import { expect } from 'chai';
import { place, suiteStub, valueOf, workshop } from './workshop';

describe('An ES module', () => {
  const { env } = suiteStub();

  it('import returns the same objects as require, by default and by name', async () => {
    const folder = place('esm', workshop().bare, 'esm-javascript');
    expect(await valueOf(folder, ['main.mjs'], env())).to.deep.equal({
      names: [
        'ApiError',
        'ApiHttpError',
        'ApiParseError',
        'IdentifiedApiError',
        'OAuthError',
        'RequestError',
        'configure',
        'default',
        'errors',
        'extendSchema',
        'schema',
      ],
      identity: {
        client: true,
        configure: true,
        schema: true,
        errors: true,
        classes: true,
        api: true,
        index: true,
        config: true,
      },
      failure: [true, false, false, '2001'],
      releases: 10,
      locker: 1,
      helpers: ['20200102', 38],
    });
  });
});
