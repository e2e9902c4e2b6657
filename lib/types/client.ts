/** What `require('7digital-api')` and `configure` return. */
import type * as errors from '../errors';
import type { Resources } from './generated';
import type { ClientOptions, Headers, Logger, Params } from './options';
import type { Location, ResourceDefinition, Schema } from './schema';
import type { FormatOf } from './calls';
import type { ClientEvents, EventListener } from './events';
import type { OAuthConstructor } from './oauth';
import type { Defaults } from './params';
import type { RequestMethod } from './request';
import type { CustomConstructor } from './resource';

/**
 * Argument of `configure` and `reconfigure`. `K` are the names of the default parameters: a required parameter among
 * them is optional in a call. A `format` of type `string` counts as the default format.
 */
export interface ClientSetup<K extends string, F extends string, C extends boolean = boolean>
  extends Omit<ClientOptions, 'defaultParams' | 'format' | 'convert'> {
  /** Parameters sent with every call. */
  defaultParams?: Defaults<K> | null | undefined;
  /** `'json'`: responses are parsed to objects, `'XML'`: the body is returned as it was received. */
  format?: F | null | undefined;
  /** Converts values of responses: numbers, booleans and dates get their types, and lists are always arrays. */
  convert?: C | null | undefined;
}

/** The options of a client, with their defaults. */
export interface ClientSettings extends ClientOptions {
  consumerkey: string | null;
  consumersecret: string | null;
  format: string;
  logger: Logger | null;
  userManagement: boolean | null;
  defaultParams: Params;
  headers: Headers;
}

/** The properties of clients of any schema. */
export interface ClientBase {
  options: ClientSettings;
  OAuth: OAuthConstructor;
  /** `ApiError` and the other error classes, for `instanceof`. */
  errors: ErrorClasses;
  /** Runs the listener at each event of this client. `reconfigure` copies the listeners. */
  on<Name extends keyof ClientEvents>(event: Name, listener: EventListener<Name>): this;
  /** Runs the listener at the next event only. */
  once<Name extends keyof ClientEvents>(event: Name, listener: EventListener<Name>): this;
  /** Removes a listener. */
  off<Name extends keyof ClientEvents>(event: Name, listener: EventListener<Name>): this;
}

/** A client: the resources of the service as constructors. `D` and `F` come from its options. */
export interface Client<D extends string = never, F extends string = 'json'>
  extends ClientBase,
    Resources<D, F> {
  /** The same object that the client was built from. */
  schema: ShippedSchema;
  /** A new client with these options changed. This client does not change. */
  reconfigure<K extends string = never, G extends string = F, C extends boolean = boolean>(
    newOptions?: ClientSetup<K, G, C> | null,
  ): Client<D | Lowercase<K>, FormatOf<G, C>>;
  /** Calls an endpoint that the schema lacks, by verb and path. */
  request: RequestMethod<F>;
}

export type ResourceName = keyof Resources;

/** The schema of this package, or a copy of it with another host, port or prefix. */
export interface ShippedSchema extends Schema {
  resources: Record<ResourceName, ResourceDefinition>;
}

/** A custom schema, also one that comes from a JSON file. */
export interface CustomSchema extends Location {
  accountHost?: string | undefined;
  protocol?: string | undefined;
  resources?: { [name: string]: CustomResourceDefinition };
}

export interface CustomResourceDefinition extends Location {
  resource: string;
  actions?: unknown;
}

/** A client of a custom schema. The names of its resources are known, those of their methods are not. */
export type CustomClient<S extends CustomSchema, F extends string = 'json'> = ClientBase & {
  schema: S;
  /** Calls an endpoint that the schema lacks, by verb and path. */
  request: RequestMethod<F>;
  reconfigure<K extends string = never, G extends string = F, C extends boolean = boolean>(
    newOptions?: ClientSetup<K, G, C> | null,
  ): CustomClient<S, FormatOf<G, C>>;
} & { [Name in keyof NonNullable<S['resources']>]: CustomConstructor<F> };

/** Resources by name, as for `extendSchema`. */
export type AddedResources = Record<string, CustomResourceDefinition>;

declare const added: unique symbol;

/** The schema of this package with the resources `R` added. */
export interface ExtendedSchema<R extends AddedResources> extends ShippedSchema {
  /** exists only in the types */
  readonly [added]: R;
}

/** A client of an extended schema: the resources of the service with their types, and the added ones. */
export type ExtendedClient<R extends AddedResources, D extends string = never, F extends string = 'json'> = {
  [Name in keyof R]: CustomConstructor<F>;
} & {
  reconfigure<K extends string = never, G extends string = F, C extends boolean = boolean>(
    newOptions?: ClientSetup<K, G, C> | null,
  ): ExtendedClient<R, D | Lowercase<K>, FormatOf<G, C>>;
} & Client<D, F>;

/** Returns a schema with more resources. The known resources keep their types. */
export interface ExtendSchema {
  <A extends AddedResources, R extends AddedResources>(
    schema: ExtendedSchema<A>,
    resources: R,
  ): ExtendedSchema<A & R>;
  <R extends AddedResources>(schema: ShippedSchema, resources: R): ExtendedSchema<R>;
}

/** Builds a client. Without a schema, or with a copy of the shipped one, its methods have types. */
export interface Configure {
  <
    R extends AddedResources,
    K extends string = never,
    F extends string = 'json',
    C extends boolean = boolean,
  >(
    options: ClientSetup<K, F, C> | null | undefined,
    schema: ExtendedSchema<R>,
  ): ExtendedClient<R, Lowercase<K>, FormatOf<F, C>>;
  <K extends string = never, F extends string = 'json', C extends boolean = boolean>(
    options?: ClientSetup<K, F, C> | null,
    schema?: ShippedSchema | null,
  ): Client<Lowercase<K>, FormatOf<F, C>>;
  <S extends CustomSchema, K extends string = never, F extends string = 'json', C extends boolean = boolean>(
    options: ClientSetup<K, F, C> | null | undefined,
    schema: S,
  ): CustomClient<S, FormatOf<F, C>>;
}

/** The error classes. */
export interface ErrorClasses {
  IdentifiedApiError: typeof errors.IdentifiedApiError;
  ApiHttpError: typeof errors.ApiHttpError;
  ApiParseError: typeof errors.ApiParseError;
  ApiError: typeof errors.ApiError;
  OAuthError: typeof errors.OAuthError;
  RequestError: typeof errors.RequestError;
}

/** What `require('7digital-api')` returns: a ready client, and `configure` for others. */
export interface DefaultClient extends Client {
  configure: Configure;
  /** Returns a schema with more resources. The given schema does not change. */
  extendSchema: ExtendSchema;
}
