/** What programs see of the stub. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Client, ClientOptions } from '7digital-api';

export interface StubOptions {
  /** TCP port; 0, the default, picks a free one. */
  port?: number;
  /** Address to listen on; `localhost`, the default, is both loopback addresses. */
  host?: string;
  /** Consumer keys and secrets besides the built-in ones. They have user management. */
  keys?: Record<string, string>;
  /** Another seed, another catalogue; default 7. */
  seed?: number;
  /** Calls per key and day (UTC), beyond which the response is 429; default 1,000,000. */
  rateLimit?: number;
  /** The clock by which the stub goes; default the system's. */
  now?: () => Date;
  /** By how many seconds `oauth_timestamp` may differ from the clock of the stub; default 300. */
  timestampWindow?: number;
  /** Says nothing about errors of its own on stderr. */
  quiet?: boolean;
}

export interface Stub {
  readonly port: number;
  readonly host: string;
  /** `http://localhost:PORT`; https is served on the same port. */
  readonly url: string;
  /** In PEM, to trust: `new https.Agent({ ca: stub.certificate })`, or a file for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  /**
   * The environment of a program under test in a process of its own: it leads the client to the stub, and makes Node.js
   * trust a file with the certificate, which is there until `close()`.
   */
  readonly env: Record<string, string>;
  /** The last requests, oldest first; up to 500, fewer where they are large. */
  readonly requests: StubRequest[];
  /** The time by which the stub goes. */
  readonly clock: StubClock;
  /**
   * A client of the installed package `7digital-api` that calls this stub, trusts its certificate and has the built-in
   * key. Logs nothing unless `options.logger` says otherwise.
   *
   * @throws {Error} if `7digital-api` is not installed, or the environment would lead the client elsewhere
   */
  client(options?: ClientOptions): Client;
  /**
   * Replaces what an endpoint responds with. Signature and required parameters are checked as before. Of several replies
   * for one endpoint the last one counts, until it has been given `times` times.
   *
   * @param route verb and path without version, as in `GET /release/details` or `PUT /users/:id/update`; or the name of
   *   the method, as in `Releases.getDetails`
   * @param reply the inside of `<response>` as an object, a whole body as a string, or a function that returns either
   * @throws {TypeError} naming the argument that is invalid
   */
  reply(route: string, reply: ReplyBody | ReplyFunction, options?: ReplyOptions): void;
  /**
   * Makes calls of an endpoint fail, before they change anything in the stub. Of several failures for one endpoint the
   * last one counts, until it has happened `times` times.
   *
   * @param route as for `reply()`; or `*` for every request
   * @throws {TypeError} naming the argument that is invalid
   */
  fail(route: string, failure: Failure): void;
  /** Forgets users, baskets, tokens, requests, replies and failures, and sets the clock right. */
  reset(): void;
  /** Ends every connection, frees the port and removes the file of the certificate. */
  close(): Promise<void>;
  /** The same as `close()`, for `await using stub = await startStub()`. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface StubRequest {
  /** In capitals. */
  method: string;
  /** Path without version and query, with percent-encoding as sent. */
  path: string;
  /** Path and query as sent. */
  url: string;
  secure: boolean;
  /** Those of the query and of a form, without the ones of OAuth; a name that was sent several times has a list. */
  parameters: Record<string, string | string[]>;
  headers: IncomingHttpHeaders;
  /** Name and value in turns, as sent. */
  rawHeaders: string[];
  /** Empty until it has been read. */
  body: string;
  /** Name of the method of the client for this endpoint, as in `Releases.getDetails`; undefined for any other path. */
  action: string | undefined;
  /** Undefined if the request carried no known key, or was signed wrongly. */
  caller: StubCaller | undefined;
  /** Of the response; 0 where none has begun. */
  status: number;
}

/** Who sent a request. */
export interface StubCaller {
  /** The consumer key. */
  key: string;
  /** The request carried a signature, and it was right. */
  signed: boolean;
  /** The access token, or request token, that the request was signed with. */
  token?: string;
  /** Id of the user whose token that is. */
  user?: string;
}

export interface StubClock {
  /** What the stub takes for the present. */
  now(): Date;
  /**
   * Sets the clock, which goes on from there.
   *
   * @throws {TypeError} if the date is invalid
   */
  set(date: Date | string | number): void;
  /**
   * Moves the clock.
   *
   * @throws {TypeError} if this is not a number of milliseconds
   */
  advance(milliseconds: number): void;
}

/**
 * The inside of a response: an array repeats its element, `null` is an element with `xsi:nil`, a key that begins with
 * `@` is an attribute, `_` the text beside attributes.
 */
export interface ReplyTree {
  [name: string]: ReplyValue;
}

export type ReplyValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | ReplyTree
  | readonly ReplyValue[];

/** A string is the whole body: XML if it begins with `<`, JSON if with `{` or `[`, else text. */
export type ReplyBody = ReplyTree | string;

/** Returns the reply to one request; undefined leaves it to the stub. What it throws ends in HTTP 500, error 9001. */
export type ReplyFunction = (request: StubRequest) => ReplyBody | undefined | Promise<ReplyBody | undefined>;

export interface ReplyOptions {
  /** HTTP status; default 200. */
  status?: number;
  /** Further headers. */
  headers?: Record<string, string>;
  /** For so many calls; default for all. */
  times?: number;
}

/** One of `status`, `code` and `fault`, or `delay` alone. */
export interface Failure {
  /** HTTP status with a page of HTML; 429 with the text of the service. */
  status?: number;
  /** Header Retry-After: seconds, or any text. */
  retryAfter?: number | string;
  /** An error of the service, such as 2001, as XML or JSON. */
  code?: number;
  /** What the error of the service says. */
  message?: string;
  /** Any fault in the form of the header `x-stub-fault`: `cut`, `drip=50;bytes=16`, `delay=500, redirect=loop`. */
  fault?: string;
  /** Milliseconds to wait before. */
  delay?: number;
  /** For so many calls; default for all. */
  times?: number;
}
