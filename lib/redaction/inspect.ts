/** How clients, resources and options print: short, and without secrets. */
import type { InspectOptions } from 'util';
import { redactHeaders, redactParams } from './names';
import type { Headers, Params } from '../types/options';

// The name under which `util.inspect` looks for an object's own way to print.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
type Inspector = (value: unknown, options: InspectOptions) => string;

/** Options as they may be shown; loggers and agents print as what they are. */
export function inspectOptions(options: object): Params {
  const shown = redactParams(options as Params);
  const { defaultParams, headers } = options as { defaultParams?: Params | null; headers?: Headers | null };
  if (defaultParams) shown['defaultParams'] = redactParams(defaultParams);
  if (headers) shown['headers'] = redactHeaders(headers);
  for (const [name, value] of Object.entries(shown)) {
    if (name === 'logger' || name.endsWith('Agent')) shown[name] = value ? `[${name}]` : value;
  }
  return shown;
}

/**
 * An own property like any other, but one that no printer reads, not even `console.dir`, which asks no object how it
 * wants to be shown. What is assigned to an object that inherits it becomes a property of that object.
 */
export function hideProperty(target: object, name: PropertyKey, value: unknown, enumerable = true): void {
  Object.defineProperty(target, name, {
    get: () => value,
    set(this: object, assigned: unknown) {
      hideProperty(this, name, assigned, enumerable);
    },
    enumerable,
    configurable: true,
  });
}

/**
 * Makes an object print and serialise as `view` says. Neither shows up in `for…in`, and both can be overwritten.
 */
export function inspectAs<T extends object>(target: T, view: (self: T) => object): T {
  const property = (value: unknown) => ({ value, writable: true, configurable: true });
  Object.defineProperty(
    target,
    'toJSON',
    property(function toJSON(this: T) {
      return view(this);
    }),
  );
  Object.defineProperty(
    target,
    INSPECT,
    // node hands its own `inspect` over from 16.14 on.
    property(function inspect(this: T, _depth: number, options: InspectOptions, inspector?: Inspector) {
      const print = inspector ?? (require('util') as typeof import('util')).inspect;
      return print(view(this), options);
    }),
  );
  return target;
}
