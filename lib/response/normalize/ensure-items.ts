/** Makes the items of an action that 1.0.0 does not have an array, for any number of items. */
import { collectionOf, isHolder, listOf, own } from './holders';

/**
 * Changes the value at a dotted path to an array, in place: a single item is wrapped, and without items it is `[]`. If
 * an earlier step of the path is missing or empty, nothing changes.
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
