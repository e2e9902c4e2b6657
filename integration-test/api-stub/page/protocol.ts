/** The JSON messages between the start page and its routes. */

/** One endpoint of the schema, as the page shows it. */
export interface PageEndpoint {
  /** `Releases.getDetails` */
  name: string;
  resource: string;
  method: string;
  verb: string;
  /** Without prefix, with `:slugs`. */
  path: string;
  auth: 'unsigned' | '2-legged' | '3-legged';
  summary: string;
  notes?: string;
  legacy: boolean;
  /** The Accept header of the client. */
  accept: 'xml' | 'json';
  /** A stream or a file, by a signed URL. */
  media: boolean;
  params: PageParam[];
}

export interface PageParam {
  name: string;
  type: string;
  required: boolean;
  about: string;
  values?: string[];
  /** The required parameter that this one replaces. */
  insteadOf?: string;
  secret: boolean;
  /** Whether the value is written as JSON. */
  structured: boolean;
  /** An example for the empty field. */
  sample?: string;
}

/** The signer of a call. `default` is the demo user or the placeholder key, as the endpoint requires. */
export type Identity = 'default' | 'no token' | 'wrong secret' | 'unknown key';

/** A call to make. It names an endpoint, never a URL. */
export interface Wish {
  name: string;
  params: Record<string, string>;
  accept: 'xml' | 'json';
  identity: Identity;
  /** A value of the header `x-stub-fault`. Empty for none. */
  fault: string;
}

export interface SentRequest {
  method: string;
  url: string;
  headers: Array<[name: string, value: string]>;
  body: string;
}

export interface Received {
  status: number;
  statusText: string;
  headers: Array<[name: string, value: string]>;
  contentType: string;
  /** Bytes of the body as received. */
  size: number;
  /** Undefined if the body is not text. */
  text?: string;
  /** Whether the text is shortened because the body is too long for the page. */
  truncated: boolean;
}

/** The result of `send`: a response, or the reason for a missing one. */
export interface Outcome {
  request: SentRequest;
  milliseconds: number;
  response?: Received;
  failure?: string;
}

/** One program, as shown and as copied. The shown one has signatures and secret parameters masked. */
export interface Program {
  shown: string;
  whole: string;
}

export interface Programs {
  callback: Program;
  promise: Program;
  curl: Program;
  environment: Program;
}

/** The body of every error of these routes. */
export interface PageFailure {
  error: string;
}
