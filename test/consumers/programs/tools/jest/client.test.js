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

test('A call ends while the timers are fake, also if they were fake before the package was loaded', async () => {
  jest.useFakeTimers();
  jest.resetModules();
  for (const client of [api, require('7digital-api')]) {
    const byPromise = await new client.Artists({ logger: null }).getReleases({ artistId: 1 });
    expect(byPromise.releases.release).toHaveLength(10);
    const byCallback = await new Promise((resolve) => {
      new client.Artists({ logger: null }).getReleases({ artistId: 1 }, (error, data) => resolve(data));
    });
    expect(byCallback).toEqual(byPromise);
  }
  jest.useRealTimers();
});
