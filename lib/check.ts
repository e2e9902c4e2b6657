/** Clear errors for what cannot be meant as an option or as a piece of a schema. */
import type { ResourceOptions } from './options';
import type { Location, ResourceDefinition, Schema } from './schema';

/** For an argument that cannot be used; the code is that of node's own errors of the kind. */
export function invalidArgument(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_VALUE' });
}

/** @throws {TypeError} naming what is no object */
export function checkObject(value: unknown, name: string): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`The ${name} must be an object; got ${kindOf(value)}`);
}

/** The options that clients and resources share. @throws {TypeError} naming the one that cannot be used */
export function checkOptions(options: unknown): asserts options is ResourceOptions {
  checkObject(options, 'options');
  const { format, logger, defaultParams, headers } = options as ResourceOptions;
  checkObject(defaultParams ?? {}, 'option defaultParams');
  checkObject(headers ?? {}, 'option headers');
  // A logger may also be a function that has the levels as properties.
  if (typeof logger !== 'function') checkObject(logger ?? {}, 'option logger');
  if (typeof (format ?? '') !== 'string')
    throw new TypeError(`The option format must be a string; got ${kindOf(format)}`);
}

/** @throws {TypeError} naming the piece of the schema that cannot be used */
export function checkSchema(schema: unknown): asserts schema is Schema {
  checkObject(schema, 'schema');
  const { protocol, resources } = schema as Schema;
  if ((protocol ?? 'http:') !== 'http:' && protocol !== 'https:')
    throw new TypeError(`The protocol in the schema must be 'http:' or 'https:'; got ${String(protocol)}`);
  checkLocation(schema, 'schema');
  checkObject(resources ?? {}, 'list of resources in the schema');
  for (const [name, definition] of Object.entries(resources ?? {})) checkResource(name, definition);
}

function checkResource(name: string, definition: unknown): void {
  const whose = `definition of the resource ${name} in the schema`;
  checkObject(definition, whose);
  const { resource, actions } = definition as ResourceDefinition;
  if (typeof resource !== 'string')
    throw new TypeError(`The ${whose} must name its path as 'resource'; got ${kindOf(resource)}`);
  checkLocation(definition, whose);
  if (!Array.isArray(actions)) checkObject(actions ?? {}, `list of actions of the resource ${name}`);
  for (const action of Object.values(actions ?? {})) {
    if (typeof action === 'string') continue;
    checkObject(action, `definition of an action of the resource ${name}`);
    checkLocation(action, `definition of an action of the resource ${name}`);
  }
}

// What is falsy counts as not given, of whatever type it is (C-29).
function checkLocation(location: Location, whose: string): void {
  for (const part of ['host', 'sslHost', 'port', 'prefix'] as const) {
    const value: unknown = location[part];
    if (!value || typeof value === 'string' || (typeof value === 'number' && !/host/i.test(part))) continue;
    throw new TypeError(`The ${part} in the ${whose} must be a text; got ${kindOf(value)}`);
  }
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return `${value}`;
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
