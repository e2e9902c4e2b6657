/** The items of an action that 1.0.0 did not have: an array, however many the service sent. */
import { collectionOf, isHolder, listOf, own } from './holders';

/**
 * Makes what stands at a dotted path an array, in place: one item is wrapped, none gives `[]`. Where a step before
 * the last is missing or empty nothing happens.
 */
export function ensureItems(path: string, response: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() as string;
  let holders = listOf(response).filter(isHolder);
  for (const step of steps) {
    holders = holders.flatMap((holder) => listOf(own(holder, step))).filter(isHolder);
  }
  for (const holder of holders) holder[last] = collectionOf(own(holder, last));
}
