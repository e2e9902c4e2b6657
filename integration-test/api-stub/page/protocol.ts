/** What the start page and its routes send each other, as JSON. */

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
  /** What the client asks for. */
  accept: 'xml' | 'json';
  /** A stream or a file, by a URL that carries its signature. */
  media: boolean;
  params: PageParam[];
}

export interface PageParam {
  name: string;
  type: string;
  required: boolean;
  about: string;
  values?: string[];
  /** The required parameter that is not needed where this one is given. */
  insteadOf?: string;
  secret: boolean;
  /** The value is written as JSON. */
  structured: boolean;
  /** An example, shown in the empty field. */
  sample?: string;
}

/** Who signs a call. `default` is the demo user or the placeholder key, whatever the endpoint needs. */
export type Identity = 'default' | 'no token' | 'wrong secret' | 'unknown key';

/** A call to make: it names an endpoint, never a URL. */
export interface Wish {
  name: string;
  params: Record<string, string>;
  accept: 'xml' | 'json';
  identity: Identity;
  /** As in the header `x-stub-fault`; empty for none. */
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
  /** Undefined where the body is not text. */
  text?: string;
  /** The text ends early because the body is too long for the page. */
  truncated: boolean;
}

/** What `send` returns: either a response or the reason why there is none. */
export interface Outcome {
  request: SentRequest;
  milliseconds: number;
  response?: Received;
  failure?: string;
}

/** One program, as it is shown and as it is copied: signatures and secret parameters are masked in the first. */
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

/** Body of every refusal of these routes. */
export interface PageFailure {
  error: string;
}
