/**
 * The format of the schema (`api.json`), from which everything is built: methods, types, reference, routes of the stub.
 *
 * The format is a superset of that of 1.0.0: a schema written for 1.0.0 works, and a program may ignore properties that
 * it does not know.
 */

/** How a call is signed. Any other string that is not empty behaves like `3-legged`. */
export type AuthType = '2-legged' | '3-legged' | (string & {});

/**
 * The host, port and prefix of requests. A truthy value of the action has priority over the resource, and the resource
 * over the schema.
 */
export interface Location {
  /** Host of unsigned calls. */
  host?: string | undefined;
  /** Host of signed calls. */
  sslHost?: string | undefined;
  /** TCP port for both. Default 80 or 443. */
  port?: number | string | undefined;
  /** First segment of the path, without slashes. `''` for none. */
  prefix?: string | undefined;
}

/**
 * One parameter of an action, for readers and generators. At run time, only some properties such as `secret` are used.
 */
export interface ParamDefinition {
  /** Exact name as sent. */
  name: string;
  type: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'dateTime' | 'list' | 'enum' | 'object';
  required: boolean;
  /** The required parameter that this one replaces. */
  insteadOf?: string;
  /** The values that the service knows, for an enum or a list. */
  values?: string[];
  /** Where it is sent. Default: in the query, or in the form of a POST or PUT. */
  in?: 'path' | 'query' | 'body';
  /** Name of the entity in `lib/types/entities` of an object, or of each item of a list, in a JSON body. */
  of?: string;
  /** Never shown in logs and errors. */
  secret?: boolean;
  /** A value that works with the stub. The reference and the tests call the method with it. */
  sample?: string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;
  about: string;
}

/** The content of a response: `root` is the element under `<response>`, `items` the path of the repeated element. */
export interface ResponseDefinition {
  root: string | null;
  items?: string;
  /** Name of the entity in `lib/types/entities` at `items`, or at `root` without `items`. */
  type?: string;
  /** Name of the entity at `root` if it is not the one of `Roots`. */
  rootType?: string;
  /** Whether a success may have no body. */
  mayBeEmpty?: boolean;
  /** Paths of arrays in this response, in addition to those of all responses. */
  lists?: string[];
}

export interface ActionDefinition extends Location {
  /**
   * Path below the resource. `''` for the resource itself. `:name` is filled from the parameters. The path of media may
   * begin with a slash, and is then the path of the URL.
   */
  apiCall?: string;
  methodName?: string;
  /** HTTP verb in any case. Default `GET`. */
  method?: string;
  oauth?: AuthType;
  /** The Accept header unless the caller sets one: `xml`, or `json` if the service has no XML. */
  accept?: 'xml' | 'json';
  /** The body is JSON. Without this it is a form. */
  body?: 'json';
  /** The parameter whose array is the whole JSON body. */
  bodyArray?: string;
  /**
   * Whether the method returns `Media`, without a promise. Host and prefix are those of the action or its resource,
   * never of the schema. `mediaHost` of the schema replaces them.
   */
  media?: boolean;
  /** Scheme of a media URL. Default `https:`. The option `protocol: 'https:'` of a client has priority. */
  protocol?: 'http:' | 'https:';
  /** `low`: the endpoint is known from one recording or from the code of another client. */
  evidence?: 'low';
  summary?: string;
  /** Whether it only reads, so that it may be retried. Without this nothing is known, and it is sent once. */
  safe?: boolean;
  /**
   * The parameters in order. A string is a group of the schema: `'@paging'` means the parameters in `groups.paging`.
   */
  params?: Array<ParamDefinition | string>;
  /** Values for a sample call, in addition to or instead of the `sample` of its parameters. */
  sample?: Record<string, unknown>;
  response?: ResponseDefinition;
  /**
   * Version of this package that added it. Missing for the actions of 1.0.0. The method requests XML, joins the arrays
   * of its lists by commas, sends parameters of the path only once, and `response.items` is always an array.
   */
  since?: string;
  notes?: string;
  legacy?: boolean;
}

export interface ResourceDefinition extends Location {
  /** Path of the resource. */
  resource: string;
  /** A string is short for `{ apiCall: string, methodName: 'get' + String }`. */
  actions?: Array<ActionDefinition | string> | Record<string, ActionDefinition | string>;
}

export interface Schema extends Location {
  /** Host of the page where a user authorises a token. Default `account.7digital.com`. */
  accountHost?: string | undefined;
  /** Host of all media, instead of those of their actions. For a stub, with the port of the schema. */
  mediaHost?: string | undefined;
  /** `https:` sends unsigned calls over https. */
  protocol?: 'http:' | 'https:' | undefined;
  /** Parameters of several actions, by name of the group. */
  groups?: Record<string, ParamDefinition[]>;
  resources?: Record<string, ResourceDefinition>;
}
