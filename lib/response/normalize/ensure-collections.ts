/** Makes lists arrays, for any number of items. */
import { collectionOf, type Holder, isHolder, listOf, own } from './holders';
import { type PathTree, pathTree } from './path-tree';

/**
 * Changes the value at each path to an array and returns the response: a single item is wrapped, and without items it
 * is `[]`. If an earlier step of the path is missing or empty, nothing changes, so an empty container stays `''`. Then
 * the items of a basket replace their container.
 */
function ensureCollections<T>(paths: readonly string[], response: T): T {
  if (!isHolder(response)) return response;
  if (response['basket'] === undefined) wrapBelow(response, pathTree(paths));
  else wrapBesideBaskets(paths, response);
  return response;
}

function wrapBesideBaskets(paths: readonly string[], response: Holder): void {
  const baskets = listOf(response['basket']).filter(isHolder);
  // In JSON the items may be an array without a container, which the path does not reach.
  const flat = baskets.filter((basket) => Array.isArray(basket['basketItems']));
  const kept = flat.map((basket) => basket['basketItems']);
  for (const basket of flat) basket['basketItems'] = undefined;

  wrapBelow(response, pathTree(paths));

  for (const [index, basket] of flat.entries()) basket['basketItems'] = kept[index];
  for (const basket of baskets) basket['basketItems'] = itemsOf(basket['basketItems']);
}

function wrapBelow(holder: Holder, tree: PathTree): void {
  for (const step of tree.steps) {
    // In most responses, all first steps but one are missing.
    let value = step.isOrdinary ? holder[step.key] : own(holder, step.key);
    if (step.isList && !Array.isArray(value)) holder[step.key] = value = collectionOf(value);
    if (step.steps.length === 0) continue;
    if (!Array.isArray(value)) {
      if (isHolder(value)) wrapBelow(value, step);
    } else for (const item of value) if (isHolder(item)) wrapBelow(item, step);
  }
}

function itemsOf(container: unknown): unknown {
  if (Array.isArray(container)) return container;
  return (isHolder(container) && container['basketItem']) || [];
}

export = ensureCollections;
