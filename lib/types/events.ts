/** The events of a client: `client.on('response', (event) => …)`. */
import type { RequestError } from '../errors';
import type { RateLimit } from './promise';

/** A request is about to be sent. */
export interface RequestEvent {
  /** the same for all events of one call, and for no other call of any process */
  id: string;
  /** HTTP verb */
  method: string;
  /** path with its `:slugs` unfilled, without query */
  path: string;
  /** `2-legged`, `3-legged`, or undefined for an unsigned call */
  authtype: string | undefined;
  /** how often the call has been sent, including this time; redirects are not counted */
  attempt: number;
}

/** A request has a whole response, or has failed. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status; undefined without a response */
  statusCode: number | undefined;
  /** reason for a missing or incomplete response, with secrets masked */
  error: RequestError | undefined;
  /** milliseconds since the request was sent */
  elapsed: number;
  /** bytes of the body as received */
  bytes: number;
  rateLimit: RateLimit | undefined;
  /** headers that identify the request in the logs of the service, by lower-case name: `x-7dig`, `x-request-id` … */
  requestIds: Record<string, string>;
}

/** A call will be retried. */
export interface RetryEvent extends RequestEvent {
  /** milliseconds until the retry */
  delay: number;
  /** HTTP status that is the reason */
  statusCode: number | undefined;
  /** failure that is the reason */
  error: RequestError | undefined;
}

/** The events of a client, by name. */
export interface ClientEvents {
  request: RequestEvent;
  response: ResponseEvent;
  retry: RetryEvent;
}

/** Its return value and its errors do not affect the call. */
export type EventListener<Name extends keyof ClientEvents> = (event: ClientEvents[Name]) => unknown;
