/**
 * Counts calls per key and day (UTC), reports the number in the headers of every response, and rejects calls beyond the
 * limit.
 */
import type { Response } from 'express';
import { TextError } from '../responses/errors';
import type { ConsumerKey } from '../state/keys';
import type { World } from '../world';

const DAY_SECONDS = 24 * 60 * 60;

export function countCall(world: World, { key }: ConsumerKey, res: Response): void {
  const seconds = Math.floor(world.now().getTime() / 1000);
  const day = Math.floor(seconds / DAY_SECONDS);
  const counted = world.state.calls.get(key);
  const current = counted?.day === day ? counted.calls + 1 : 1;
  world.state.calls.set(key, { day, calls: current });
  const reset = DAY_SECONDS - (seconds % DAY_SECONDS);
  res.set({
    'X-RateLimit-Current': String(current),
    'X-RateLimit-Limit': String(world.rateLimit),
    'X-RateLimit-Reset': String(reset),
  });
  if (current > world.rateLimit) {
    throw new TextError(429, 'Rate limit exceeded', { 'Retry-After': String(reset) });
  }
}
