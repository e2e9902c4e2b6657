/** Requests and responses of the network. Types only. */
import type { ResponseHeaders } from '../errors';
import type { AgentLike } from '../types/options';
import type { Protocol } from '../util/ports';

/** An HTTP request, ready to be sent. */
export interface HttpRequest {
  protocol: Protocol;
  host: string;
  port: number | string;
  method: string;
  /** Path and query, percent-encoded. */
  path: string;
  headers: Record<string, string | string[]>;
  body?: string | undefined;
  agent?: AgentLike | undefined;
  /** Not over a kept-alive socket. */
  isFresh?: boolean | undefined;
}

export interface HttpResponse {
  statusCode: number;
  headers: ResponseHeaders;
  readonly contentType?: string | undefined;
  /** Inflated and decoded as UTF-8, whatever charset the response declares. */
  readonly body: string;
  /** The bytes of `body`, if they are available, because parsing bytes is faster. */
  readonly content?: Uint8Array;
  /** Size of the body as received. */
  bytes?: number;
}

export type ResponseHead = Pick<HttpResponse, 'statusCode' | 'headers'>;

/** The shape of errors of Node.js. Programs that use the public types may not have @types/node. */
export interface NetworkError extends Error {
  code?: string | undefined;
  errno?: number | undefined;
  syscall?: string | undefined;
}

/** The reason for a missing response. */
export interface Failure {
  /** The error of Node.js, or one of this client with a similar code. */
  reason: NetworkError;
  /** Head of the response, if it was received. */
  head?: ResponseHead | undefined;
  /** Whether a kept-alive socket was closed before any byte of a response. */
  staleSocket?: boolean | undefined;
}

export type ExchangeCallback = (failure: Failure | null, response?: HttpResponse) => void;

/** An exchange, or a response that is being read. */
export interface UnderWay {
  /** Ends it with the given error, if it has not settled, and closes everything. */
  fail(reason: unknown): void;
}
