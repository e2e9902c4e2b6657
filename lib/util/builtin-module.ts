/** Modules of node that are younger than some bundlers, which cannot read a plain `require` of them. */

/** @throws {Error} where the runtime has no such module */
export function builtinModule(name: string): unknown {
  const { createRequire } = require('module') as typeof import('module');
  return createRequire(`${process.cwd()}/`)(name);
}
