/** The async context of a call: what an AsyncLocalStorage holds, such as the id of a visitor's request. */

import { builtinModule } from './builtin-module';

/** A function that runs in the context of now, whoever calls it later. */
export function inThisContext<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  let hooks: typeof import('async_hooks') | undefined;
  try {
    hooks = builtinModule('async_hooks') as typeof import('async_hooks');
  } catch {
    // A page has no such contexts.
  }
  if (typeof hooks?.AsyncResource !== 'function') return run;
  const resource = new hooks.AsyncResource('7digital-api');
  return (...args) => resource.runInAsyncScope(run, undefined, ...args);
}
