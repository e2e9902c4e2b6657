/** Dotted paths folded into a tree, so that one walk serves all that begin alike. */
export interface PathTree {
  /** A path ends here: what is found is to be a list. */
  isList: boolean;
  below: Map<string, PathTree>;
}

let last: { paths: readonly string[]; tree: PathTree } | undefined;

/**
 * The tree of the paths. The last one is kept, and made anew when a path has changed: the list of the package is
 * open to its users.
 */
export function pathTree(paths: readonly string[]): PathTree {
  if (!last || !isSame(last.paths, paths)) last = { paths: [...paths], tree: grow(paths) };
  return last.tree;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((path, index) => path === others[index]);
}

function grow(paths: readonly string[]): PathTree {
  const root: PathTree = { isList: false, below: new Map() };
  for (const path of paths) {
    let node = root;
    for (const part of path.split('.')) {
      const next = node.below.get(part) ?? { isList: false, below: new Map() };
      node.below.set(part, next);
      node = next;
    }
    node.isList = true;
  }
  return root;
}
