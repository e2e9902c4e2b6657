/** The run-time factory: reads a schema and builds one constructor for each resource. */
import * as errors from '../errors';
import { hideProperty, inspectAs, inspectOptions } from '../redaction/inspect';
import type { Limiter } from '../request/limiter';
import { Listeners } from '../request/listeners';
import type { ClientSettings } from '../types';
import type { ClientOptions, ResourceOptions } from '../types/options';
import type { ResourceDefinition, Schema } from '../types/schema';
import type { CallSettings, InstanceSettings } from '../types/settings';
import { withEnvironment } from './environment';
import config = require('./defaults.js');
import { OAuth } from './oauth';
import { Resource } from './resource';
import {
  assertOptions,
  clientSettings,
  initializeInstance,
  withDefaultOptions,
  warnOfUnknown,
} from './settings';
import { assertSchema } from './validate';

/** The schema of this package, the same object that the old path of the schema exports. */
export const shippedSchema = require('../../api.json') as Schema;

/** What a client shares with the clients that `reconfigure` makes from it. */
interface Shared {
  listeners: Listeners;
  limiter: Limiter | undefined;
}

const SETTINGS = Symbol('settings');

const SHARED = Symbol('listeners and limit');

/**
 * A client: `options`, `schema`, and a constructor for each resource of the schema and the OAuth helper. An ordinary
 * object to which a program may add properties.
 */
export class Api {
  declare options: ClientSettings;
  declare schema: Schema;
  declare private readonly [SHARED]: Shared;
  declare private readonly [SETTINGS]: CallSettings;
  [resource: string]: unknown;

  /**
   * @param isShared whether the options are those of the config module, which are not copied
   * @param shared what it shares with the client that it is made from
   * @throws {TypeError} naming the invalid option or the invalid part of the schema
   */
  constructor(options: ClientOptions, schema: Schema, isShared = false, shared?: Shared) {
    assertOptions(options, 'client');
    assertSchema(schema);
    // A resource may be called `options` or `schema`, and then replaces that property.
    const complete = (this.options = isShared ? config : withDefaultOptions(options));
    const resolved = (this.schema = withEnvironment(schema));
    const { maxConcurrency } = complete;
    const limiter = shared?.limiter ?? (maxConcurrency ? limiterOf(maxConcurrency) : undefined);
    const { listeners } = shared ?? { listeners: new Listeners() };
    hideProperty(this, SHARED, { listeners, limiter }, false);
    const settings = { ...clientSettings(complete), listeners, limiter };
    hideProperty(this, SETTINGS, { ...settings, protocol: settings.protocol ?? resolved.protocol }, false);
    for (const [name, definition] of Object.entries(resolved.resources ?? {})) {
      add(this, name, resourcePrototype(complete, definition, resolved, settings));
    }
    add(this, 'OAuth', new OAuth(complete, resolved, settings));
  }

  /** A client of any schema. */
  static build(options: ClientOptions, schema: Schema): Api {
    const client = new Api(options, schema);
    warnOfUnknown(options, 'client', client.options.logger);
    return client;
  }

  /** A client of the shipped schema. Without options it has those of the config module. */
  static buildDefault(options?: ClientOptions | null): Api {
    return new Api(options ?? config, shippedSchema, !options);
  }

  /**
   * Returns a new client with some options changed. This client does not change. `defaultParams` and `headers` are
   * merged, and the new values replace the old. The schema is the same, and the environment is read again.
   */
  reconfigure(changes?: ClientOptions | null): Api {
    const { options, schema } = this;
    assertOptions(changes || {}, 'client');
    const { listeners, limiter } = this[SHARED];
    const keepsLimit = changes?.maxConcurrency === undefined;
    const client = new Api(
      {
        ...options,
        ...changes,
        defaultParams: { ...options.defaultParams, ...changes?.defaultParams },
        headers: { ...options.headers, ...changes?.headers },
      },
      schema,
      false,
      { listeners: listeners.copy(), limiter: keepsLimit ? limiter : undefined },
    );
    warnOfUnknown(changes, 'client', client.options.logger);
    return client;
  }

  /**
   * Calls an endpoint that the schema lacks: `('GET label/details', params, options, callback)`, or a promise without a
   * callback. Options in addition to those of any call: `oauth`, `body`, `host`.
   */
  request(...args: unknown[]): unknown {
    const { request } = require('./request') as typeof import('./request');
    return request(this.options, this.schema, this[SETTINGS], args);
  }

  /**
   * Runs the listener at each event. @throws {TypeError} for an unknown event, and for a listener that is not a
   * function
   */
  on(event: unknown, listener: unknown): this {
    this[SHARED].listeners.add(event, listener);
    return this;
  }

  /** Runs the listener at the next event only. @throws {TypeError} as `on` does */
  once(event: unknown, listener: unknown): this {
    this[SHARED].listeners.add(event, listener, true);
    return this;
  }

  /** Removes a listener. @throws {TypeError} as `on` does */
  off(event: unknown, listener: unknown): this {
    this[SHARED].listeners.remove(event, listener);
    return this;
  }
}

/** Loaded where there is a limit. */
function limiterOf(maxConcurrency: number): Limiter {
  const { Limiter } = require('../request/limiter') as typeof import('../request/limiter');
  return new Limiter(maxConcurrency);
}

function add(client: Api, name: string, prototype: Resource | OAuth): void {
  const value = resourceConstructor(client, prototype);
  Object.defineProperty(client, name, { value, writable: true, enumerable: true, configurable: true });
}

Object.defineProperty(Api.prototype, 'reconfigure', { enumerable: true });
// Not enumerable, so that the keys of a client are those of 1.0.0.
Object.defineProperty(Api.prototype, 'errors', { value: errors, writable: true, configurable: true });
inspectAs(Api.prototype, ({ options, schema }) => ({
  options: inspectOptions(options),
  host: schema?.host,
  resources: Object.keys(schema?.resources ?? {}),
}));

function resourcePrototype(
  options: ClientSettings,
  resourceDefinition: ResourceDefinition,
  schema: Schema,
  settings: CallSettings,
): Resource {
  return new Resource({ ...options, resourceDefinition }, schema, settings);
}

/** `new api.Artists(options)`, also without `new`. An ES class could not be called. */
function resourceConstructor(client: Api, prototype: Resource | OAuth) {
  function APIResource(this: InstanceSettings, options?: ResourceOptions | null): InstanceSettings | void {
    if (!(this instanceof APIResource))
      return new (APIResource as unknown as new (o: unknown) => InstanceSettings)(options);
    initializeInstance(this, options || {}, client.options);
  }
  APIResource.prototype = prototype;
  return APIResource;
}
