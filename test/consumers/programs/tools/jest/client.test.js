/* For jest 27, which knows no `exports`, and for jest 29. */
const api = require('7digital-api');
const { ApiError } = require('7digital-api/lib/errors');

test('calls the stub, and meets the classes of the deep import', async () => {
  const { releases } = await new api.Artists({ logger: null }).getReleases({ artistId: 1 });
  expect(releases.release).toHaveLength(10);
  const error = await new api.Releases({ logger: null }).getDetails({ releaseId: 'missing' }).catch((e) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(api.errors.ApiError).toBe(ApiError);
});
