/** What goes over the network and what comes back. Types only. */
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
  /** Not over a socket that was kept from an earlier request. */
  isFresh?: boolean | undefined;
}

export interface HttpResponse {
  statusCode: number;
  headers: ResponseHeaders;
  readonly contentType?: string | undefined;
  /** Inflated and decoded as UTF-8, whatever the response says of its charset. */
  readonly body: string;
  /** The bytes of `body`, if the implementation has them: reading them is faster. */
  readonly content?: Uint8Array;
  /** Of the body, as received. */
  bytes?: number;
}

export type ResponseHead = Pick<HttpResponse, 'statusCode' | 'headers'>;

/** As node's errors are. Programs that use the public types may not have those of node. */
export interface NetworkError extends Error {
  code?: string | undefined;
  errno?: number | undefined;
  syscall?: string | undefined;
}

/** Why no response came. */
export interface Failure {
  /** node's error, or one of this client's with a code like node's. */
  reason: NetworkError;
  /** Head of the response, where it had come. */
  head?: ResponseHead | undefined;
  /** A kept-alive socket was closed, and not a byte of a response had come over it. */
  staleSocket?: boolean | undefined;
}

export type ExchangeCallback = (failure: Failure | null, response?: HttpResponse) => void;

/** Ends the exchange with the given error, if it has not settled; nothing of it stays open. */
export type Cancel = (reason: Error) => void;
