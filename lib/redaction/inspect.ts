/** How clients, resources and options are printed: short, and without secrets. */
import type { InspectOptions } from 'util';
import type { Headers, Params } from '../types/options';
import { redactHeaders } from './names';

// The symbol of the custom function of `util.inspect`.
const INSPECT = Symbol.for('nodejs.util.inspect.custom');
type Inspector = (value: unknown, options: InspectOptions) => string;

/** Options with secrets masked, and with loggers and agents by name. */
export function inspectOptions(options: object): Params {
  const { headers, ...others } = options as { headers?: Headers | null };
  const plain: Params = {};
  for (const [name, value] of Object.entries(others)) {
    const isNamed = name === 'logger' || name.endsWith('Agent');
    plain[name] = isNamed && value ? `[${name}]` : value;
  }
  const { redactParams } = require('./params') as typeof import('./params');
  const shown = redactParams(plain);
  if ('headers' in options) shown['headers'] = headers ? redactHeaders(headers) : headers;
  return shown;
}

/**
 * Defines an own property that `console.log`, `console.dir` and `util.inspect` show without its value. Code that copies
 * the object reads the value, and printing the copy shows it. An assignment on an object that inherits the property
 * makes an own property.
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
 * Makes an object print and serialise as `view` returns. The functions are not listed by `for…in`, and can be
 * overwritten.
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
    // Node.js passes `inspect` since 16.14.
    property(function inspect(this: T, _depth: number, options: InspectOptions, inspector?: Inspector) {
      const print = inspector ?? (require('util') as typeof import('util')).inspect;
      return print(view(this), options);
    }),
  );
  return target;
}
