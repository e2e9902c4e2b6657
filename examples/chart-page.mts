// The chart of a week as an HTML page with artwork. The day is the last one of the week; it is fixed here, so that the
// page shows the same each time.
//
//     npm run example -- chart-page [FILE [DAY]]   # YYYYMMDD

import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChartItem, configure } from '7digital-api';

const LENGTH = 20;
const [file = join(tmpdir(), 'chart.html'), toDate = '20101231'] = process.argv.slice(2);
const client = configure({ protocol: 'https:', logger: null, defaultParams: { country: 'GB' } });

const places: ChartItem[] = [];
const chart = client
  .Releases()
  .getChart({ period: 'week', toDate, pageSize: 10, imageSize: 200 }, { retries: 2 });
for await (const place of chart) {
  places.push(place);
  if (places.length === LENGTH) break;
}

await writeFile(file, pageOf(places));
for (const { position, release } of places.slice(0, 3))
  console.log(`${position}. ${release?.title} by ${release?.artist?.name}`);
console.log(`${places.length} places`);
console.log(`Saved ${file}`);

function pageOf(items: ChartItem[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Albums of the week to ${escape(toDate)}</title>
<style>
  body { font-family: sans-serif; display: grid; grid-template-columns: repeat(auto-fill, 200px); gap: 1em }
  figure { margin: 0 }
  img { width: 200px; height: 200px; background: #ddd }
</style>
${items.map(figureOf).join('\n')}
</html>
`;
}

function figureOf({ position, change, release }: ChartItem): string {
  const title = escape(release?.title);
  return `<figure>
  <img src="${escape(release?.image)}" alt="" loading="lazy">
  <figcaption>${escape(position)} (${escape(change)}) <b>${title}</b><br>${escape(release?.artist?.name)}</figcaption>
</figure>`;
}

/** Titles come from the service, so they must be escaped. */
function escape(text: string | null | undefined): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };
  return (text ?? '').replace(/[&<>"']/g, (character) => `&${names[character]};`);
}
