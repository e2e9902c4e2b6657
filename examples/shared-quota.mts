// Several processes under the daily limit of one key. They count their calls together, in Redis, and stop before the
// service rejects them. Needs a Redis server.
//
//     npm run example -- shared-quota      # REDIS_URL, default redis://localhost:6379

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { configure } from '7digital-api';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createClient } from 'redis';

const KEY = 'calls-of-the-key';
const LIMIT = 30;
const PROCESSES = 3;
const WANTED = 20;
const DAY = 24 * 60 * 60;

const redis = createClient({ url: process.env['REDIS_URL'] ?? 'redis://localhost:6379' });
redis.on('error', (error: Error) => {
  console.error('Stopped:', error.message);
  process.exit(1);
});
await redis.connect();
const quota = new RateLimiterRedis({
  storeClient: redis,
  useRedisPackage: true,
  points: LIMIT,
  duration: DAY,
});

if (process.send) await work(process.send.bind(process));
else await runAll();
await redis.close();

/** Makes calls until there is nothing to do or the quota is used up. */
async function work(report: (result: object) => unknown): Promise<void> {
  // For each process, at most two open calls are not counted yet.
  const client = configure({ protocol: 'https:', logger: null, retries: 2, maxConcurrency: 2 });
  // A retry counts as a call at the service.
  client.on('retry', () => void quota.penalty(KEY, 1));
  client.on('response', async ({ rateLimit }) => {
    // Other programs may use the key, so a higher count of the service replaces the own count.
    const counted = (await quota.get(KEY))?.consumedPoints ?? 0;
    if (rateLimit?.current && rateLimit.current > counted)
      await quota.penalty(KEY, rateLimit.current - counted);
  });

  let made = 0;
  let isSpent = false;
  while (made < WANTED && !isSpent) {
    isSpent = !(await takeOne());
    if (isSpent) break;
    await client.Artists().getDetails({ artistId: 1 });
    made += 1;
  }
  report({ made, isSpent });
}

async function takeOne(): Promise<boolean> {
  try {
    await quota.consume(KEY);
    return true;
  } catch (error) {
    // A rejection without an Error has the time to wait.
    if (error instanceof Error) throw error;
    return false;
  }
}

async function runAll(): Promise<void> {
  await quota.delete(KEY);
  const file = fileURLToPath(import.meta.url);
  const workers = Array.from({ length: PROCESSES }, () => fork(file, { execArgv: ['--import', 'tsx'] }));
  const results = await Promise.all(workers.map((worker) => once(worker, 'message')));
  const made = results.reduce((sum, [result]) => sum + (result as { made: number }).made, 0);
  const { response } = await configure({ logger: null }).Artists().getDetails({ artistId: 1 }).withResponse();
  console.log(`${PROCESSES} processes wanted ${PROCESSES * WANTED} calls; the limit is ${LIMIT}`);
  console.log(`They made ${made}. The service has counted ${(response.rateLimit?.current ?? 1) - 1}`);
}
