/** The async context of a call: the values of an AsyncLocalStorage, such as the id of a request. */

import { builtinModule } from './builtin-module';

/** A function that runs in the current context, whoever calls it later. */
export function inThisContext<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  let hooks: typeof import('async_hooks') | undefined;
  try {
    hooks = builtinModule('async_hooks') as typeof import('async_hooks');
  } catch {
    // Browsers have no such contexts.
  }
  if (typeof hooks?.AsyncResource !== 'function') return run;
  const resource = new hooks.AsyncResource('7digital-api');
  return (...args) => resource.runInAsyncScope(run, undefined, ...args);
}
