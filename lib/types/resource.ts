/** The common properties of resources, and resources of custom schemas. */
import type { InstanceFields, Params, ResourceOptions } from './options';
import type { AuthType } from './schema';
import type {
  Call,
  Callback,
  ErrorCallback,
  FormatOf,
  Formatted,
  MaybeThen,
  OkResponse,
  Options,
  Rest,
  Then,
  ThenError,
} from './calls';
import type { Defaults } from './params';
import type { CallPromise } from './promise';

/** The properties of a method. `host` and those after it can be changed to send calls to another server. */
export interface MethodInfo {
  /** path below the resource */
  readonly action: string;
  /** kind of signing; undefined for unsigned methods */
  readonly authtype: AuthType | undefined;
  host: string | undefined;
  sslHost: string | undefined;
  port: number | string | undefined;
  prefix: string | undefined;
}

/** Methods with properties. */
export type WithInfo<Methods> = Methods & { [Name in keyof Methods & string]: MethodInfo };

/** The properties of every resource. All can be changed on one instance. */
export interface ResourceFields extends InstanceFields {
  resourceName: string;
  host: string | undefined;
  sslHost: string | undefined;
  port: number | string | undefined;
  prefix: string | undefined;
  consumerkey: string | null;
  consumersecret: string | null;
}

/** Argument of the constructor of a resource: its default parameters by name, and its format. */
export interface ResourceSetup<K extends string, F extends string, C extends boolean = boolean>
  extends Omit<ResourceOptions, 'defaultParams' | 'format' | 'convert'> {
  /** Parameters sent with every call of this resource. Each replaces that of the client with the same name. */
  defaultParams?: Defaults<K> | null | undefined;
  /** `'json'`: responses are parsed to objects, `'XML'`: the body is returned as it was received. */
  format?: F | null | undefined;
  /** Converts values of responses: numbers, booleans and dates get their types, and lists are always arrays. */
  convert?: C | null | undefined;
}

/** Response of a method without known types. Any property can be read, as old programs do without checks. */
export interface CustomResponse extends OkResponse {
  [element: string]: any;
}

type CustomCall = Call<Params, CustomResponse>;

/** What a method of a custom schema returns. Whether it has pages is not known. */
type CustomResult<F extends string> =
  Lowercase<F> extends 'xml' ? CallPromise<string> : CallPromise<CustomResponse, any>;

/** A method of a custom schema: any parameters, any response. The overloads are those of generated methods. */
export interface CustomMethod<F extends string = 'json'> extends MethodInfo {
  (params: Params | null | undefined, ...then: Then<CustomCall, F>): void;
  (callback: Callback<Formatted<CustomResponse, F>>): void;
  (params: Params | null | undefined, ...then: ThenError): void;
  (callback: ErrorCallback): void;
  (params: Params | null | undefined, options: Options): CustomResult<F>;
  (params: Params | null | undefined, ...then: MaybeThen<CustomCall, F>): void | CustomResult<F>;
  (params?: Params | null, ...rest: Rest<CustomCall, F>): CustomResult<F>;
}

/** A resource of a custom schema: any method. */
export type CustomResource<F extends string = 'json'> = ResourceFields & {
  [method: string]: CustomMethod<F>;
};

export interface CustomConstructor<F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): CustomResource<FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): CustomResource<FormatOf<G, C>>;
  readonly prototype: CustomResource<F>;
}
