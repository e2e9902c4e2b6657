/** Makes a method from an action of the schema: `(params, callback)`, or a promise without a callback. */
import { hideProperty, inspectAs, inspectOptions } from '../redaction/inspect';
import { log } from '../request/logger';
import { rulesOf, shapeOf } from '../request/rules';
import type { ClientOptions } from '../types/options';
import type {
  ActionDefinition,
  Location,
  ParamDefinition,
  ResourceDefinition,
  Schema,
} from '../types/schema';
import type { CallSettings, InstanceSettings } from '../types/settings';
import { expandParams } from '../util/expand-params';
import { capitalize, formatPath } from '../util/helpers';
import { type Action, type ActionFacts, type Instance, invoke } from './invoke';
import type { MediaAction } from './media/of-action';
import { clientSettings } from './settings';

/** The location is read at each call and can be changed. */
interface Method extends Location {
  (this: Resource, params: unknown, callback: unknown, ...rest: unknown[]): unknown;
  action: unknown;
  authtype: string | undefined;
}

/** Argument of the deep import `lib/resource`. */
export interface ResourceBuild extends ClientOptions {
  resourceDefinition: ResourceDefinition;
}

const SETTINGS = Symbol('client settings');
const GROUPS = Symbol('groups of parameters');
const MEDIA = Symbol('location of media');

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- all members are optional
export interface Resource extends InstanceSettings {}

/**
 * The prototype of a resource of a client: its settings and its methods, made from the schema. Instances such as `new
 * api.Artists()` have only their own options.
 */
export class Resource implements Instance {
  declare private readonly [SETTINGS]: CallSettings;
  declare private readonly [GROUPS]: Schema['groups'];
  declare private readonly [MEDIA]: MediaLocation;
  resourceName: string;
  host: string | undefined;
  sslHost: string | undefined;
  port: number | string | undefined;
  prefix: string | undefined;
  consumerkey: string | null | undefined;
  declare consumersecret: string | null | undefined;

  constructor(options: ResourceBuild, schema: Schema, settings = clientSettings(options)) {
    const definition = options.resourceDefinition;
    this.logger = options.logger;
    this.resourceName = definition.resource;
    this.host = definition.host || schema.host;
    this.sslHost = definition.sslHost || schema.sslHost;
    this.port = definition.port || schema.port;
    this.prefix = definition.prefix || schema.prefix;
    this.consumerkey = options.consumerkey;
    hideProperty(this, 'consumersecret', options.consumersecret);
    hideProperty(this, SETTINGS, { ...settings, protocol: settings.protocol ?? schema.protocol }, false);
    hideProperty(this, GROUPS, schema.groups, false);
    hideProperty(this, MEDIA, mediaLocation(definition, schema), false);
    log(this.logger, 'silly', `Creating constructor for resource: ${this.resourceName}`);
    for (const action of Object.values(definition.actions ?? {}))
      this.createAction(action, options.userManagement);
  }

  /** `'byDate'` → `getByDate`. A definition that is an object has the name of its method. */
  chooseMethodName(definition: ActionDefinition | string): string {
    return typeof definition === 'string' ? `get${capitalize(definition)}` : `${definition.methodName}`;
  }

  /** Adds the method of an action. With `isManaged`, 3-legged becomes 2-legged. */
  createAction(definition: ActionDefinition | string, isManaged?: unknown): void {
    if (definition === null || definition === undefined) {
      throw new TypeError(
        `The schema has an action without a definition in the resource ${this.resourceName}`,
      );
    }
    const name = this.chooseMethodName(definition);
    const given: ActionDefinition = typeof definition === 'string' ? {} : definition;
    const path = given.apiCall === undefined ? definition : given.apiCall;
    const method = `${given.method || 'GET'}`.toUpperCase();
    const owner = `An action of the resource ${this.resourceName}`;
    const groups = this[GROUPS];
    const action: Action = {
      action: `${path}`,
      method,
      // Without `safe`, a GET of a schema may buy something.
      isSafe: method === 'GET' && given.safe === true,
      authtype: (given.oauth === '3-legged' && isManaged ? '2-legged' : given.oauth) || undefined,
      facts: once(() => factsOf(given, expandParams(given.params, groups, owner))),
    };
    log(this.logger, 'silly', `Creating method: ${name} for ${path} action with ${action.method} HTTP verb`);
    if (given.media) return this.createMediaMethod(name, given, action);

    const client = this[SETTINGS];
    // Two named parameters, because old programs read `length`. Call options come between them.
    const invokeAction = function (this, params, callback, ...rest) {
      if (typeof this?.resourceName !== 'string') throw unbound(name);
      // A flat copy of a resource, as `_.extend({}, artists)` makes it, lacks the hidden properties.
      return invoke(this, action, invokeAction, this[SETTINGS] ?? client, [params, callback, ...rest]);
    } as Method;
    Object.assign(invokeAction, {
      action: path,
      authtype: action.authtype,
      host: given.host || this.host,
      sslHost: given.sslHost || this.sslHost,
      port: given.port || this.port,
      prefix: given.prefix || this.prefix,
    });
    addMethod(this, name, invokeAction);
  }

  private createMediaMethod(
    name: string,
    definition: ActionDefinition,
    { action, authtype, facts }: Action,
  ): void {
    const media = this[MEDIA];
    const protocol = this[SETTINGS].protocol === 'https:' ? 'https:' : (definition.protocol ?? 'https:');
    const prefix = definition.prefix || media.prefix;
    const isWhole = action.startsWith('/');
    const path = isWhole ? action : formatPath(prefix, this.resourceName, action);
    const makeMedia = function (this, given, callback) {
      if (!this?.[SETTINGS]) throw unbound(name);
      if (typeof given === 'function' || typeof callback === 'function')
        throw new TypeError(`${name} returns media and has no callback; media.open and media.save have one`);
      const { mediaOfAction } = require('./media/of-action') as typeof import('./media/of-action');
      const mediaAction: MediaAction = { path, authtype, protocol, ...facts() };
      return mediaOfAction(this, this[SETTINGS], mediaAction, makeMedia, given);
    } as Method;
    const host = media.host || definition.host || media.ownHost;
    if (!host) throw new Error(`The schema has no host for ${path}`);
    Object.assign(makeMedia, { action, authtype, host, port: definition.port || media.port });
    addMethod(this, name, makeMedia);
  }
}

function addMethod(resource: Resource, name: string, value: Method): void {
  Object.defineProperty(resource, name, { value, writable: true, enumerable: true, configurable: true });
}

// Enumerable, so that `for…in` over an instance lists both, as in 1.0.0.
for (const name of ['chooseMethodName', 'createAction']) {
  Object.defineProperty(Resource.prototype, name, { enumerable: true });
}
inspectAs(Resource.prototype, ({ format, logger, defaultParams, headers }) =>
  inspectOptions({ format, logger, defaultParams, headers }),
);

/** The location of the media of a resource. Of the schema itself, only `mediaHost` is used. */
interface MediaLocation {
  /** The host of all media, which replaces those of actions. */
  host: string | undefined;
  ownHost: string | undefined;
  port: number | string | undefined;
  prefix: string | undefined;
}

function mediaLocation({ host, port, prefix }: ResourceDefinition, schema: Schema): MediaLocation {
  const { mediaHost } = schema;
  return { host: mediaHost, ownHost: host, port: mediaHost ? schema.port : port, prefix };
}

/** Computed at the first call, because a program uses few of the methods. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function factsOf(definition: ActionDefinition, params: readonly ParamDefinition[]): ActionFacts {
  return {
    params,
    secretParams: secretNames(params),
    pagedItems: pagedItems(params, definition),
    rules: rulesOf(definition, params),
    shape: shapeOf(definition),
  };
}

function secretNames(params: readonly ParamDefinition[]): ReadonlySet<string> | undefined {
  const names = params.filter((param) => param.secret).map((param) => param.name.toLowerCase());
  return names.length > 0 ? new Set(names) : undefined;
}

/** An action has pages if its parameters and its response define them. */
function pagedItems(params: readonly ParamDefinition[], { response }: ActionDefinition): string | undefined {
  return params.some(({ name }) => name === 'page') ? response?.items : undefined;
}

function unbound(name: string): TypeError {
  return new TypeError(`${name} was called without its resource: write resource.${name}(…), or bind it`);
}
