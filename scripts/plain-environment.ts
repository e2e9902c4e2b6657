/** The environment that a program has to have so that a test of it means the same on every machine. */

/**
 * Without what would configure a client (C-8 to C-11, D-20), change how node runs, or colour what is printed; with
 * `changes`.
 */
export function plainEnvironment(changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(_7D_API_CLIENT_|NODE_|FORCE_COLOR$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...changes };
}
