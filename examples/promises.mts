// The releases of an artist as in simpleclient.js, and the tracks of each, in TypeScript with promises.
//
//     npm run example -- promises
//
// A method without a callback returns a promise. Parameters and responses are typed, so the compiler finds misspelt names.

import { ApiError, configure, OAuthError, type Release, RequestError, type Track } from '7digital-api';

// Aborts every call that is still open after half a minute; the `timeout` of a call may end it earlier.
const signal = AbortSignal.timeout(30_000);

// Without `protocol`, unsigned calls go over plain http, as in 1.0.0.
const client = configure({ protocol: 'https:', logger: null, defaultParams: { country: 'GB' } });
const artists = new client.Artists();
const releases = new client.Releases({ defaultParams: { pageSize: 50 } });

try {
  const { artist } = await artists.getDetails({ artistId: 1 }, { signal });
  const page = await artists.getReleases({ artistId: artist.id, pageSize: 4 }, { signal });
  const found = page.releases.release;
  // All at once; each call is retried after a network failure, at most twice.
  const tracks = await Promise.all(found.map(tracksOf));

  console.log(`${artist.name}: ${found.length} of ${page.releases.totalItems} releases`);
  found.forEach((release, index) => print(release, tracks[index] ?? []));
} catch (error) {
  console.error('Stopped:', explain(error));
  process.exitCode = 1;
}

async function tracksOf({ id }: Release): Promise<Track[]> {
  const options = { signal, timeout: 5_000, retries: 2 };
  const { tracks } = await releases.getTracks({ releaseId: id }, options);
  return tracks.track;
}

function print({ title, year }: Release, tracks: Track[]): void {
  const seconds = tracks.reduce((sum, { duration }) => sum + Number(duration), 0);
  console.log(`\n${title} (${year}), ${Math.round(seconds / 60)} minutes`);
  for (const track of tracks.slice(0, 3)) console.log(`  ${track.trackNumber}. ${track.title}`);
  if (tracks.length > 3) console.log(`  … ${tracks.length} in all`);
}

/** Each kind of failure has its error class. */
function explain(error: unknown): string {
  if (error instanceof OAuthError) return `the key was rejected: ${error.message}`;
  if (error instanceof ApiError) return `the service reports ${error.code}: ${error.message}`;
  if (error instanceof RequestError) return `there was no response (${error.code}): ${error.message}`;
  throw error;
}
