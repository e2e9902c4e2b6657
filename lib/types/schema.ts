/**
 * The shape of the schema (`api.json`) from which everything is built: methods, types, reference, stub routes.
 *
 * The format is a superset of the original's: a schema written for 1.0.0 works, and whatever a
 * program does not know it may skip.
 */

/** How a call is signed; any other string that is not empty behaves as `3-legged`. */
export type AuthType = '2-legged' | '3-legged' | (string & {});

/** Where requests go. Action beats resource, resource beats schema, by truthiness. */
export interface Location {
  /** Host of unsigned calls. */
  host?: string | undefined;
  /** Host of signed calls. */
  sslHost?: string | undefined;
  /** TCP port for both; default 80 or 443. */
  port?: number | string | undefined;
  /** First piece of the path, without slashes; `''` for none. */
  prefix?: string | undefined;
}

/** One parameter of an action, for people and for the generators; nothing at run time depends on it but `secret`. */
export interface ParamDefinition {
  /** Exact name on the wire. */
  name: string;
  type: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'dateTime' | 'list' | 'enum' | 'object';
  required: boolean;
  /** The required parameter that this one replaces: with it the call needs the other no more. */
  insteadOf?: string;
  /** The values that the service knows, for an enum or a list. */
  values?: string[];
  /** Where it stands. Without this: in the query, or in the form of a POST or PUT. */
  in?: 'path' | 'query' | 'body';
  /** Name of the entity in `lib/types/entities` of each item of a list, or of an object, in a JSON body. */
  of?: string;
  /** Never shown in logs and errors. */
  secret?: boolean;
  /** A value that works with the stub. The reference and the tests call the method with it. */
  sample?: string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;
  about: string;
}

/** What a response holds: `root` is the element under `<response>`, `items` the path of what repeats. */
export interface ResponseDefinition {
  root: string | null;
  items?: string;
  /** Name of the entity in `lib/types/entities` at `items`, or at `root` where there is no `items`. */
  type?: string;
  /** Name of the entity at `root`, where it is not the one that `Roots` has there. */
  rootType?: string;
  /** A success may have no body. */
  mayBeEmpty?: boolean;
  /** Paths of what is an array in this response, in addition to those of all responses. */
  lists?: string[];
}

export interface ActionDefinition extends Location {
  /**
   * Path below the resource; `''` for the resource itself; `:name` is filled from the parameters. That of media may
   * begin with a slash, and is then the path of the URL.
   */
  apiCall?: string;
  methodName?: string;
  /** HTTP verb in any case; default `GET`. */
  method?: string;
  oauth?: AuthType;
  /** What the method asks for where the caller's headers do not say: `xml`, or `json` where the service has no XML. */
  accept?: 'xml' | 'json';
  /** The body is JSON. Without this it is a form. */
  body?: 'json';
  /** The parameter whose array is the whole JSON body. */
  bodyArray?: string;
  /**
   * The method returns `Media`, at once. Host and prefix are those of the action or its resource, never of the
   * schema; `mediaHost` of the schema stands in their place.
   */
  media?: boolean;
  /** Of the URL of media; default `https:`. The option `protocol: 'https:'` of a client wins. */
  protocol?: 'http:' | 'https:';
  /** `low`: the endpoint rests on one recording or on the code of another client. */
  evidence?: 'low';
  summary?: string;
  /** It only reads, so it may be sent again. Without this nothing is known, and it is sent once. */
  safe?: boolean;
  /** In this order. A string is a group of the schema: `'@paging'` stands for the parameters in `groups.paging`. */
  params?: Array<ParamDefinition | string>;
  /** Values for a sample call, beside or instead of the `sample` of its parameters. */
  sample?: Record<string, unknown>;
  response?: ResponseDefinition;
  /**
   * Version of this package that added it; missing for the actions of 1.0.0. The method asks for XML, joins the arrays
   * of its lists by commas, sends what fills the path only once, and `response.items` is always an array.
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
  /** Host of the page where a user authorises a token; default `account.7digital.com`. */
  accountHost?: string | undefined;
  /** Host of all media, instead of those of their actions: for a stub, at the port of the schema. */
  mediaHost?: string | undefined;
  /** `https:` moves unsigned calls to https. */
  protocol?: 'http:' | 'https:' | undefined;
  /** Parameters that several actions share, by name of the group. */
  groups?: Record<string, ParamDefinition[]>;
  resources?: Record<string, ResourceDefinition>;
}
