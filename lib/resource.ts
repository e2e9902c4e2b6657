/** An action of the table becomes a method: `(params, callback)` as ever, or a promise. */
import { log } from './calllog';
import { capitalize } from './helpers';
import { type Action, type Instance, invoke } from './invoke';
import { type TransportSettings, transportSettings } from './limits';
import type { ClientOptions, Headers, Logger, Params } from './options';
import type { ActionDefinition, Location, ResourceDefinition, Schema } from './schema';
import { callForm, deliver } from './settle';
import { printAs, shownOptions, veil } from './show';

/** What a method tells of itself; the location is read at each call and may be overwritten (C-25). */
interface Method extends Location {
  (this: Resource, params: unknown, callback: unknown, ...rest: unknown[]): unknown;
  action: unknown;
  authtype: string | undefined;
}

/** Argument of the old door `lib/resource` (C-135). */
export interface ResourceBuild extends ClientOptions {
  resourceDefinition: ResourceDefinition;
}

const SETTINGS = Symbol('transport settings');

/**
 * The prototype of a client's resource: its settings and its methods, made from the table. The instances that
 * `new api.Artists()` gives hold only what they were given (C-24).
 */
export class Resource implements Instance {
  declare format: string | null | undefined;
  declare defaultParams: Params | null | undefined;
  declare headers: Headers | null | undefined;
  declare timeout: number | null | undefined;
  declare retries: number | null | undefined;
  declare private readonly [SETTINGS]: TransportSettings;
  logger: Logger | null | undefined;
  resourceName: string;
  host: string | undefined;
  sslHost: string | undefined;
  port: number | string | undefined;
  prefix: string | undefined;
  consumerkey: string | null | undefined;
  declare consumersecret: string | null | undefined;

  constructor(options: ResourceBuild, schema: Schema, settings = transportSettings(options)) {
    const definition = options.resourceDefinition;
    this.logger = options.logger;
    this.resourceName = definition.resource;
    this.host = definition.host || schema.host;
    this.sslHost = definition.sslHost || schema.sslHost;
    this.port = definition.port || schema.port;
    this.prefix = definition.prefix || schema.prefix;
    this.consumerkey = options.consumerkey;
    veil(this, 'consumersecret', options.consumersecret);
    veil(this, SETTINGS, { ...settings, protocol: settings.protocol ?? schema.protocol }, false);
    log(this.logger, 'silly', `Creating constructor for resource: ${this.resourceName}`);
    for (const action of Object.values(definition.actions ?? {}))
      this.createAction(action, options.userManagement);
  }

  /** `'byDate'` → `getByDate`; an object names its method itself (C-28). */
  chooseMethodName(definition: ActionDefinition | string): string {
    return typeof definition === 'string' ? `get${capitalize(definition)}` : `${definition.methodName}`;
  }

  /** Adds the method of an action. `isManaged` turns 3-legged into 2-legged (C-32). */
  createAction(definition: ActionDefinition | string, isManaged?: unknown): void {
    if (definition === null || definition === undefined) {
      throw new TypeError(
        `The schema has an action without a definition in the resource ${this.resourceName}`,
      );
    }
    const name = this.chooseMethodName(definition);
    const given: ActionDefinition = typeof definition === 'string' ? {} : definition;
    const action = given.apiCall === undefined ? definition : given.apiCall;
    const told: Action = {
      action: `${action}`,
      method: `${given.method || 'GET'}`.toUpperCase(),
      authtype: (given.oauth === '3-legged' && isManaged ? '2-legged' : given.oauth) || undefined,
      secretParams: secretNames(given),
    };
    log(this.logger, 'silly', `Creating method: ${name} for ${action} action with ${told.method} HTTP verb`);

    // Two named parameters, as old programs see in `length`; call options stand between them (C-25, D-4).
    const invokeAction = function (this, params, callback, ...rest) {
      if (!this?.[SETTINGS]) throw detached(name);
      const form = callForm([params, callback, ...rest]);
      return deliver(
        (settle) => invoke(this, told, invokeAction, this[SETTINGS], form, settle),
        form.callback,
      );
    } as Method;
    Object.assign(invokeAction, {
      action,
      authtype: told.authtype,
      host: given.host || this.host,
      sslHost: given.sslHost || this.sslHost,
      port: given.port || this.port,
      prefix: given.prefix || this.prefix,
    });
    Object.defineProperty(this, name, {
      value: invokeAction,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

// Both show up in `for…in` over an instance, as they did (C-24).
for (const name of ['chooseMethodName', 'createAction']) {
  Object.defineProperty(Resource.prototype, name, { enumerable: true });
}
printAs(Resource.prototype, ({ format, logger, defaultParams, headers }) =>
  shownOptions({ format, logger, defaultParams, headers }),
);

function secretNames({ params }: ActionDefinition): ReadonlySet<string> | undefined {
  const names = Array.isArray(params)
    ? params.filter((param) => param?.secret).map((param) => param.name.toLowerCase())
    : [];
  return names.length > 0 ? new Set(names) : undefined;
}

function detached(name: string): TypeError {
  return new TypeError(`${name} was called without its resource: write resource.${name}(…), or bind it`);
}
