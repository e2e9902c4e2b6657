// The releases of a period and what they cost in several shops.
//
//     npm run example -- label-dashboard [FROM TO]   # days as YYYYMMDD

import { ApiError, configure, type RateLimit, type Release } from '7digital-api';

const [fromDate = '20100101', toDate = '20101231'] = process.argv.slice(2);
const SHOPS = ['GB', 'US', 'DE'];
const SHOWN = 8;

// At most four calls are open at once.
const client = configure({ protocol: 'https:', logger: null, retries: 2, maxConcurrency: 4 });

let last: RateLimit | undefined;
client.on('response', ({ rateLimit }) => {
  last = rateLimit ?? last;
});

let count = 0;
const rows: Array<Promise<string[]>> = [];
for await (const release of client.Releases().getByDate({ fromDate, toDate, country: 'GB', pageSize: 10 })) {
  count += 1;
  if (rows.length < SHOWN) rows.push(rowOf(release));
}

console.log(`${count} releases from ${fromDate} to ${toDate}`);
table([['release', 'label', 'year', ...SHOPS], ...(await Promise.all(rows))]);
console.log(`The key has used ${last?.current} of ${last?.limit} calls`);

async function rowOf({ id, title = '', label, year = '' }: Release): Promise<string[]> {
  const prices = await Promise.all(SHOPS.map((country) => priceOf(id, country)));
  return [title, label?.name ?? '', year, ...prices];
}

async function priceOf(releaseId: string, country: string): Promise<string> {
  try {
    const { release } = await client.Releases().getDetails({ releaseId, country });
    const [cheapest] = release.download?.packages?.package ?? [];
    return cheapest?.price.sevendigitalPrice ?? '-';
  } catch (error) {
    // Not every release is sold everywhere.
    if (error instanceof ApiError && `${error.code}`.startsWith('20')) return '-';
    throw error;
  }
}

function table(lines: string[][]): void {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
