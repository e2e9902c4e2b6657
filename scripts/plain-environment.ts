/** The environment for a program under test, the same on every machine. */

/** Without variables that configure a client, change how Node.js runs, or colour the output. `changes` are added. */
export function plainEnvironment(changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(_7D_API_CLIENT_|NODE_|FORCE_COLOR$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...changes };
}
