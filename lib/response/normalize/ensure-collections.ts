/** Lists that are lists, however many items the service sent. */
import { collectionOf, type Holder, isHolder, listOf, own } from './holders';
import { type PathTree, pathTree } from './path-tree';

/**
 * Makes what stands at each path a list and returns the response, changed: one item is wrapped, none gives `[]`.
 * Where a step before the last is missing or empty nothing happens, so an empty container stays `''`.
 * The items of a basket then take the place of their container.
 */
function ensureCollections<T>(paths: readonly string[], response: T): T {
  if (!isHolder(response)) return response;
  const baskets = listOf(response['basket']).filter(isHolder);
  // In JSON the items may be a list without container already: out of reach of the path to them.
  const flat = baskets.filter((basket) => Array.isArray(basket['basketItems']));
  const kept = flat.map((basket) => basket['basketItems']);
  for (const basket of flat) basket['basketItems'] = undefined;

  wrapBelow(response, pathTree(paths));

  for (const [index, basket] of flat.entries()) basket['basketItems'] = kept[index];
  for (const basket of baskets) basket['basketItems'] = itemsOf(basket['basketItems']);
  return response;
}

function wrapBelow(holder: Holder, tree: PathTree): void {
  for (const [key, node] of tree.below) {
    if (node.isList) holder[key] = collectionOf(own(holder, key));
    if (node.below.size === 0) continue;
    for (const item of listOf(own(holder, key))) if (isHolder(item)) wrapBelow(item, node);
  }
}

function itemsOf(container: unknown): unknown {
  if (Array.isArray(container)) return container;
  return (isHolder(container) && container['basketItem']) || [];
}

export = ensureCollections;
