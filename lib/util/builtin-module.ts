/** Loads modules of Node.js that are newer than some bundlers, which cannot resolve a plain `require` of them. */

/** @throws {Error} if the runtime has no such module */
export function builtinModule(name: string): unknown {
  const { createRequire } = require('module') as typeof import('module');
  return createRequire(`${process.cwd()}/`)(name);
}
