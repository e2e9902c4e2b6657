/** The public types of the stub. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Client, ClientOptions } from '7digital-api';

export interface StubOptions {
  /** TCP port. 0, the default, picks a free one. */
  port?: number;
  /** Address to listen on. `localhost`, the default, means both loopback addresses. */
  host?: string;
  /** Consumer keys and secrets in addition to the built-in ones. They have user management. */
  keys?: Record<string, string>;
  /** Seed of the catalogue. Default 7. */
  seed?: number;
  /** Calls per key and day (UTC) before the response is 429. Default 1,000,000. */
  rateLimit?: number;
  /** The clock of the stub. Default: the clock of the system. */
  now?: () => Date;
  /** The allowed difference in seconds between `oauth_timestamp` and the clock of the stub. Default 300. */
  timestampWindow?: number;
  /** Prints no errors of the stub itself to stderr. */
  quiet?: boolean;
}

export interface Stub {
  readonly port: number;
  readonly host: string;
  /** `http://localhost:PORT`. The same port serves https. */
  readonly url: string;
  /** The certificate in PEM, for `new https.Agent({ ca: stub.certificate })`, or for a file for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  /**
   * The environment of a program under test in a separate process. With it the client calls the stub, and Node.js
   * trusts a file with the certificate, which exists until `close()`.
   */
  readonly env: Record<string, string>;
  /** The last requests, from old to new: up to 500, or fewer if they are large. */
  readonly requests: StubRequest[];
  /** The clock of the stub. */
  readonly clock: StubClock;
  /**
   * A client of the installed package `7digital-api` that calls this stub, trusts its certificate and has the built-in
   * key. It logs nothing without `options.logger`.
   *
   * @throws {Error} if `7digital-api` is not installed, or the environment contains another host for the client
   */
  client(options?: ClientOptions): Client;
  /**
   * Replaces the response of an endpoint. Signature and required parameters are still checked. Of several replies for
   * one endpoint, the last one is used until it has been sent `times` times.
   *
   * @param route verb and path without version, such as `GET /release/details` or `PUT /users/:id/update`, or the name
   * of
   * the method, such as `Releases.getDetails`
   * @param reply the content of `<response>` as an object, a whole body as a string, or a function that returns either
   * @throws {TypeError} naming the invalid argument
   */
  reply(route: string, reply: ReplyBody | ReplyFunction, options?: ReplyOptions): void;
  /**
   * Makes calls of an endpoint fail before they change anything in the stub. Of several failures for one endpoint, the
   * last one is used until it has occurred `times` times.
   *
   * @param route as for `reply()`, or `*` for every request
   * @throws {TypeError} naming the invalid argument
   */
  fail(route: string, failure: Failure): void;
  /** Removes users, baskets, tokens, requests, replies and failures, and resets the clock. */
  reset(): void;
  /** Ends every connection, frees the port and removes the file of the certificate. */
  close(): Promise<void>;
  /** The same as `close()`, for `await using stub = await startStub()`. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface StubRequest {
  /** In upper case. */
  method: string;
  /** Path without version and query, with percent-encoding as sent. */
  path: string;
  /** Path and query as sent. */
  url: string;
  secure: boolean;
  /** Parameters of the query and of a form, without those of OAuth. A repeated name has an array. */
  parameters: Record<string, string | string[]>;
  headers: IncomingHttpHeaders;
  /** Names and values alternately, as sent. */
  rawHeaders: string[];
  /** Empty until it is read. */
  body: string;
  /** Name of the method of the client for this endpoint, such as `Releases.getDetails`. Undefined for other paths. */
  action: string | undefined;
  /** Undefined if the request has no known key or a wrong signature. */
  caller: StubCaller | undefined;
  /** HTTP status of the response. 0 before it begins. */
  status: number;
}

/** The caller of a request. */
export interface StubCaller {
  /** The consumer key. */
  key: string;
  /** Whether the request has a valid signature. */
  signed: boolean;
  /** The access token or request token of the signature. */
  token?: string;
  /** Id of the user of the token. */
  user?: string;
}

export interface StubClock {
  /** The current time of the stub. */
  now(): Date;
  /**
   * Sets the clock, which continues from there.
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
 * The content of a response: an array repeats its element, `null` is an element with `xsi:nil`, a key that begins with
 * `@` is an attribute, and `_` is the text beside attributes.
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

/** A string is the whole body: XML if it begins with `<`, JSON if it begins with `{` or `[`, otherwise text. */
export type ReplyBody = ReplyTree | string;

/**
 * Returns the reply to one request, or undefined to let the stub respond. An error that it throws is HTTP 500, error
 * 9001.
 */
export type ReplyFunction = (request: StubRequest) => ReplyBody | undefined | Promise<ReplyBody | undefined>;

export interface ReplyOptions {
  /** HTTP status. Default 200. */
  status?: number;
  /** More headers. */
  headers?: Record<string, string>;
  /** The number of calls. Default: all. */
  times?: number;
}

/** One of `status`, `code` and `fault`, or only `delay`. */
export interface Failure {
  /** HTTP status with an HTML page. 429 has the string of the service. */
  status?: number;
  /** The header Retry-After: seconds, or any text. */
  retryAfter?: number | string;
  /** An error of the service, such as 2001, as XML or JSON. */
  code?: number;
  /** The message of the error. */
  message?: string;
  /** Any value of the header `x-stub-fault`: `cut`, `drip=50;bytes=16`, `delay=500, redirect=loop`. */
  fault?: string;
  /** Milliseconds to wait first. */
  delay?: number;
  /** The number of calls. Default: all. */
  times?: number;
}
