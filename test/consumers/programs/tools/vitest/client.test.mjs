/* For vitest. */
import api, { ApiError } from '7digital-api';
import errors from '7digital-api/lib/errors';
import { expect, test, vi } from 'vitest';

test('A program calls the stub and has the same error classes as the deep import', async () => {
  const { releases } = await new api.Artists({ logger: null }).getReleases({ artistId: 1 });
  expect(releases.release).toHaveLength(10);
  const error = await new api.Releases({ logger: null }).getDetails({ releaseId: 'missing' }).catch((e) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(errors.ApiError).toBe(ApiError);
});

test('A call ends while the timers are fake, also if they were fake before the package was loaded', async () => {
  vi.useFakeTimers();
  vi.resetModules();
  for (const client of [api, (await import('7digital-api')).default]) {
    const { releases } = await new client.Artists({ logger: null }).getReleases({ artistId: 1 });
    expect(releases.release).toHaveLength(10);
  }
  vi.useRealTimers();
});
