/* For jest 27, which does not support `exports`, and for jest 29. */
const api = require('7digital-api');
const { ApiError } = require('7digital-api/lib/errors');

test('A program calls the stub and has the same error classes as the deep import', async () => {
  const { releases } = await new api.Artists({ logger: null }).getReleases({ artistId: 1 });
  expect(releases.release).toHaveLength(10);
  const error = await new api.Releases({ logger: null }).getDetails({ releaseId: 'missing' }).catch((e) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(api.errors.ApiError).toBe(ApiError);
});
