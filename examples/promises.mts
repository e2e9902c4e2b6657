// The releases of an artist as in simpleclient.js, and the tracks of each, in TypeScript with promises.
//
//     npm run example -- promises
//
// A method without a callback returns a promise. Parameters and answers are typed: whatever is misspelt here is found
// before it runs.

import { ApiError, configure, OAuthError, type Release, RequestError, type Track } from '7digital-api';

// Ends every call below that is still under way after half a minute; a call's own `timeout` may end it sooner.
const signal = AbortSignal.timeout(30_000);

const client = configure({ logger: null, defaultParams: { country: 'GB' } });
const artists = new client.Artists();
const releases = new client.Releases({ defaultParams: { pageSize: 50 } });

try {
  const { artist } = await artists.getDetails({ artistId: 1 }, { signal });
  const answer = await artists.getReleases({ artistId: artist.id, pageSize: 4 }, { signal });
  const found = answer.releases.release;
  // All at once; a GET that fails on the way is sent again, twice at most.
  const tracks = await Promise.all(found.map(tracksOf));

  console.log(`${artist.name}: ${found.length} of ${answer.releases.totalItems} releases`);
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

/** There is a class for each thing that can go wrong. */
function explain(error: unknown): string {
  if (error instanceof OAuthError) return `the key was refused: ${error.message}`;
  if (error instanceof ApiError) return `the service says ${error.code}: ${error.message}`;
  if (error instanceof RequestError) return `there was no answer (${error.code}): ${error.message}`;
  throw error;
}
