/** Dotted paths folded into a tree, so that one walk serves all that begin alike. */
export interface PathTree {
  /** The last step that led here. */
  key: string;
  /** An ordinary key is no member of every object, so that it need not be looked for as an own one. */
  isOrdinary: boolean;
  /** A path ends here: what is found is to be a list. */
  isList: boolean;
  steps: PathTree[];
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
