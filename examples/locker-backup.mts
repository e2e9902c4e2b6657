// Saves every purchase of a user to a folder: several downloads at once, with progress bars. Stop it with Ctrl-C or
// kill it, and start it again: existing files are kept, and downloads continue where they ended.
//
//     npm run example -- locker-backup [FOLDER]

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configure, type LockerTrack } from '7digital-api';
import { MultiBar, Presets } from 'cli-progress';

const AT_ONCE = 3;
const folder = process.argv[2] ?? join(tmpdir(), 'locker-backup');

// The user of the stub; for the live service set the variables.
const client = configure({
  protocol: 'https:',
  logger: null,
  retries: 3,
  defaultParams: {
    accesstoken: process.env['EXAMPLE_TOKEN'] ?? 'DEMO_TOKEN',
    accesssecret: process.env['EXAMPLE_TOKEN_SECRET'] ?? 'DEMO_TOKEN_SECRET',
    country: process.env['EXAMPLE_COUNTRY'] ?? 'GB',
  },
});

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

// Progress bars are only for terminals.
const style = { format: '{bar} {percentage} % {file}', hideCursor: true };
const bars = process.stderr.isTTY ? new MultiBar(style, Presets.shades_classic) : undefined;
const saved: string[] = [];

try {
  // The workers share one iteration over the locker; each takes the next purchase.
  const purchases = findPurchases();
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(purchases)));
} catch (error) {
  process.exitCode = 1;
  console.error('Stopped:', (error as Error).message);
} finally {
  bars?.stop();
}
saved.sort();
for (const line of saved) console.log(line);
console.log(`${saved.length} files in ${folder}`);

interface Purchase {
  /** Path of the file in the folder. */
  name: string;
  url: string;
}

/** Every track of every page of the locker, in the first format that it was bought in. */
async function* findPurchases(): AsyncGenerator<Purchase> {
  const options = { signal: stop.signal };
  for await (const { release, lockerTracks } of client.User().getLocker({ pageSize: 50 }, options)) {
    for (const track of lockerTracks.lockerTrack) {
      const url = urlOf(track);
      const { title, trackNumber } = track.track;
      const file = `${trackNumber} ${title}`;
      // A locker has the `url` in one of two places, and none for withdrawn tracks.
      if (url)
        yield { name: join(safe(release.artist?.name), safe(release.title), `${safe(file)}.mp3`), url };
    }
  }
}

function urlOf({ downloadUrls }: LockerTrack): string | undefined {
  const [first] = downloadUrls === '' ? [] : downloadUrls.downloadUrl;
  return first?.url ?? first?.format.url;
}

/** Titles become file names, so they must not change the folder. */
function safe(title = 'unknown'): string {
  return title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+|[. ]+$/g, '_');
}

async function work(purchases: AsyncIterable<Purchase>): Promise<void> {
  for await (const { name, url } of purchases) {
    const path = join(folder, name);
    if (existsSync(path)) {
      saved.push(`there already: ${name}`);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    const bar = bars?.create(1, 0, { file: name });
    const { size, resumedAt } = await client
      .OAuth()
      .media(url)
      .save(path, {
        resume: true,
        signal: stop.signal,
        onProgress({ transferred, total = transferred }) {
          bar?.setTotal(total);
          bar?.update(transferred);
        },
      });
    saved.push(`${size} bytes${resumedAt ? `, resumed at ${resumedAt}` : ''}: ${name}`);
  }
}
