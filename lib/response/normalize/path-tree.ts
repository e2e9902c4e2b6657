/** Dotted paths as a tree, so that paths with the same beginning are walked once. */
export interface PathTree {
  /** The last step of the path to this node. */
  key: string;
  /** Whether no object inherits a property with this name, so that it can be read without a check. */
  isOrdinary: boolean;
  /** Whether a path ends here, so that the value must be an array. */
  isList: boolean;
  steps: PathTree[];
}

let last: { paths: readonly string[]; tree: PathTree } | undefined;

/**
 * The tree of the paths. The last one is cached, and made again if a path has changed, because programs can change the
 * exported list.
 */
export function pathTree(paths: readonly string[]): PathTree {
  if (!last || !isSame(last.paths, paths)) last = { paths: [...paths], tree: grow(paths) };
  return last.tree;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((path, index) => path === others[index]);
}

function grow(paths: readonly string[]): PathTree {
  const root = node('');
  for (const path of paths) {
    let at = root;
    for (const key of path.split('.')) {
      let next = at.steps.find((step) => step.key === key);
      if (!next) at.steps.push((next = node(key)));
      at = next;
    }
    at.isList = true;
  }
  return root;
}

function node(key: string): PathTree {
  return { key, isOrdinary: !(key in Object.prototype), isList: false, steps: [] };
}
