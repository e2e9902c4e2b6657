/** Calls per key and day (UTC), told in the headers of every answer and refused beyond the limit. */
import type { Response } from 'express';
import { TextError } from '../answers/errors';
import type { ConsumerKey } from '../state/keys';
import type { World } from '../world';

const DAY_SECONDS = 24 * 60 * 60;

export function countCall(world: World, { key }: ConsumerKey, res: Response): void {
  const seconds = Math.floor(world.now().getTime() / 1000);
  const slot = `${Math.floor(seconds / DAY_SECONDS)} ${key}`;
  const current = (world.state.calls.get(slot) ?? 0) + 1;
  world.state.calls.set(slot, current);
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
