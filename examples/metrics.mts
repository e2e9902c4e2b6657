// Metrics from events, in the text format of Prometheus: a histogram of the time of calls, by endpoint and status.
//
//     npm run example -- metrics

import { configure } from '7digital-api';

const BUCKETS = [0.05, 0.25, 1, 5, 30];

interface Series {
  labels: string;
  /** The number of calls in each bucket. */
  buckets: number[];
  count: number;
  seconds: number;
  bytes: number;
}

const series = new Map<string, Series>();
let retries = 0;

const client = configure({ protocol: 'https:', logger: null, retries: 2, defaultParams: { country: 'GB' } });
client
  .on('response', ({ method, path, statusCode, error, elapsed, bytes }) => {
    // The path has its `:slugs` unfilled, so there are as many series as endpoints.
    const labels = `method="${method}",path="${path}",status="${statusCode ?? error?.code ?? 'none'}"`;
    const one = series.get(labels) ?? {
      labels,
      buckets: BUCKETS.map(() => 0),
      count: 0,
      seconds: 0,
      bytes: 0,
    };
    series.set(labels, one);
    const seconds = elapsed / 1000;
    BUCKETS.forEach((limit, index) => {
      if (seconds <= limit) one.buckets[index] = (one.buckets[index] ?? 0) + 1;
    });
    one.count += 1;
    one.seconds += seconds;
    one.bytes += bytes;
  })
  .on('retry', () => {
    retries += 1;
  });

// The calls of a program.
const artists = client.Artists();
for await (const _ of artists.getReleases({ artistId: 1, pageSize: 5 })) void _;
await artists.getDetails({ artistId: 'missing' }).catch(() => {});
await client.Tracks().getDetails({ trackId: 12345 });

for (const { labels, buckets, count, seconds, bytes } of series.values()) {
  // Prometheus expects every bucket. One shows the format.
  console.log(`sevendigital_call_seconds_bucket{${labels},le="${BUCKETS.at(-1)}"} ${buckets.at(-1)}`);
  console.log(`sevendigital_call_seconds_count{${labels}} ${count}`);
  console.log(`sevendigital_call_seconds_sum{${labels}} ${seconds.toFixed(3)}`);
  console.log(`sevendigital_response_bytes_total{${labels}} ${bytes}`);
}
console.log(`sevendigital_retries_total ${retries}`);
