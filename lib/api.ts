/** The run-time factory: reads a schema and builds one constructor for each resource. */
import { checkOptions, checkSchema } from './check';
import config = require('./config');
import { withEnvironment } from './environment';
import * as errors from './errors';
import { checkLimits, type TransportSettings, transportSettings } from './limits';
import { OAuth } from './oauth';
import type { ClientOptions, Headers, Params, ResourceOptions } from './options';
import { Resource } from './resource';
import type { ResourceDefinition, Schema } from './schema';
import { printAs, shownOptions, veil } from './show';
import type { ClientSettings } from './types';

/** The table of this package, the very object that the old path of the schema gives (C-3). */
export const shippedSchema = require('../api.json') as Schema;

/**
 * A client: `options`, `schema`, and a constructor for each resource of the schema and the OAuth helper (C-1).
 * An ordinary object that its owner may add to (C-4).
 */
export class Api {
  declare options: ClientSettings;
  declare schema: Schema;
  [resource: string]: unknown;

  /**
   * @param isShared the options are the config module's own, and stay so (C-20)
   * @throws {TypeError} naming the option or the piece of the schema that cannot be used
   */
  constructor(options: ClientOptions, schema: Schema, isShared = false) {
    checkOptions(options);
    checkSchema(schema);
    // A resource may be called `options` or `schema`, and then stands in their place (C-31).
    const settled = (this.options = isShared ? config : completed(options));
    const table = (this.schema = withEnvironment(schema));
    const settings = transportSettings(settled);
    for (const [name, definition] of Object.entries(table.resources ?? {})) {
      add(this, name, resourcePrototype(settled, definition, table, settings));
    }
    add(this, 'OAuth', new OAuth(settled, table, settings));
  }

  /** A client of any schema (C-20). */
  static build(options: ClientOptions, schema: Schema): Api {
    return new Api(options, schema);
  }

  /** A client of the shipped schema; without options it has the config module's own (C-20). */
  static buildDefault(options?: ClientOptions | null): Api {
    return new Api(options ?? config, shippedSchema, !options);
  }

  /**
   * A new client with some options changed; this one stays as it is. `defaultParams` and `headers` are merged, the
   * new values winning; the schema stays, while the environment is read again (C-15, C-16).
   */
  reconfigure(changes?: ClientOptions | null): Api {
    const { options, schema } = this;
    checkOptions(changes || {});
    return new Api(
      {
        ...options,
        ...changes,
        defaultParams: { ...options.defaultParams, ...changes?.defaultParams },
        headers: { ...options.headers, ...changes?.headers },
      },
      schema,
    );
  }
}

function add(client: Api, name: string, prototype: Resource | OAuth): void {
  const value = resourceConstructor(client, prototype);
  Object.defineProperty(client, name, { value, writable: true, enumerable: true, configurable: true });
}

Object.defineProperty(Api.prototype, 'reconfigure', { enumerable: true });
// Not enumerable: what a listing of a client shows is the original's (C-1, D-26).
Object.defineProperty(Api.prototype, 'errors', { value: errors, writable: true, configurable: true });
printAs(Api.prototype, ({ options, schema }) => ({
  options: shownOptions(options),
  host: schema?.host,
  resources: Object.keys(schema?.resources ?? {}),
}));

function resourcePrototype(
  options: ClientSettings,
  resourceDefinition: ResourceDefinition,
  schema: Schema,
  settings: TransportSettings,
): Resource {
  return new Resource({ ...options, resourceDefinition }, schema, settings);
}

interface Instance {
  format: string | null | undefined;
  logger: ResourceOptions['logger'];
  defaultParams: Params | null | undefined;
  headers: Headers | null | undefined;
}

/** `new api.Artists(options)`, also without `new` (C-23). An ES class could not be called. */
function resourceConstructor(client: Api, prototype: Resource | OAuth) {
  function APIResource(this: Instance, options?: ResourceOptions | null): Instance | void {
    if (!(this instanceof APIResource))
      return new (APIResource as unknown as new (o: unknown) => Instance)(options);
    const given = options || {};
    checkOptions(given);
    const { format, logger, defaultParams, headers } = client.options;
    this.format = given.format === undefined ? format : given.format;
    this.logger = given.logger === undefined ? logger : given.logger;
    veil(this, 'defaultParams', filled(given.defaultParams, defaultParams));
    veil(this, 'headers', filled(given.headers, headers));
    checkLimits(given);
    for (const name of ['timeout', 'retries'] as const) {
      if (given[name] === undefined || given[name] === null) continue;
      Object.defineProperty(this, name, { value: given[name], writable: true, configurable: true });
    }
  }
  APIResource.prototype = prototype;
  return APIResource;
}

/** The client's own object where the resource has none, so that later changes reach it (C-13); else a merged copy (C-26). */
function filled<T extends object>(own: T | null | undefined, inherited: T | undefined): T | null | undefined {
  if (own === undefined) return inherited;
  if (own === null) return null;
  const merged = { ...own } as Record<string, unknown>;
  for (const [name, value] of Object.entries(inherited ?? {})) {
    if (merged[name] === undefined) merged[name] = value;
  }
  return merged as T;
}

// An agent knows its sockets, and they know what was sent over them.
const VEILED = ['consumersecret', 'defaultParams', 'headers', 'httpAgent', 'httpsAgent'];

/** Fresh options with every default in place; the caller's object is left alone (C-5, C-6, C-14). */
function completed(given: ClientOptions): ClientSettings {
  const options: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(config)) {
    if (options[name] === undefined) options[name] = value;
  }
  // null means "not given" here; for the logger it means silence (C-7, D-29).
  options['format'] ??= config.format;
  options['defaultParams'] = given.defaultParams ?? {};
  options['headers'] = given.headers ?? {};
  for (const name of VEILED) if (name in options) veil(options, name, options[name]);
  return printAs(options, shownOptions) as unknown as ClientSettings;
}
