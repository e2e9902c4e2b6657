/** Emits the events of one call. Nothing is built for an event without listeners. */
import type { ResponseHeaders } from '../errors';
import type { Failure } from '../http/transport';
import { maskHeaders } from '../redaction/headers';
import { createMask } from '../redaction/values';
import type { ClientEvents, RequestEvent } from '../types/events';
import type { CallListeners } from '../types/settings';
import type { Call } from './build';
import { requestError } from './error-details';
import { emit, type EventName, isAnyHeard, isHeard } from './listeners';
import { rateLimitOf } from './response-info';
import { clock } from '../util/clock';
import { secretsOf } from './secrets';

/** The result of one request. */
export interface Received {
  failure: Failure | null;
  statusCode?: number | undefined;
  headers?: ResponseHeaders | undefined;
  /** Size of the body as received. */
  bytes?: number | undefined;
}

/** A trace, if there are listeners when the call begins. */
export function startTrace(call: Call, listeners: CallListeners | undefined): Trace | undefined {
  return isAnyHeard(listeners) ? new Trace(call, listeners) : undefined;
}

export class Trace {
  private readonly id = nextId();
  private attempt = 0;
  private sentAt = 0;

  constructor(
    private readonly call: Call,
    private readonly listeners: CallListeners | undefined,
  ) {}

  request(attempt: number): void {
    this.attempt = attempt;
    this.sentAt = clock.now();
    this.report('request', () => this.about(attempt));
  }

  response({ failure, statusCode, headers = failure?.head?.headers ?? {}, bytes = 0 }: Received): void {
    const elapsed = clock.now() - this.sentAt;
    this.report('response', () => ({
      ...this.about(this.attempt),
      statusCode: statusCode ?? failure?.head?.statusCode,
      error: failure ? requestError(failure, this.call) : undefined,
      elapsed,
      bytes,
      rateLimit: rateLimitOf(headers),
      requestIds: this.requestIds(headers),
    }));
  }

  retry(attempt: number, delay: number, failure: Failure | null, statusCode?: number): void {
    this.report('retry', () => {
      const error = failure ? requestError(failure, this.call) : undefined;
      return { ...this.about(attempt), delay, statusCode, error };
    });
  }

  private report<Name extends EventName>(name: Name, build: () => ClientEvents[Name]): void {
    if (!isHeard(name, this.listeners)) return;
    let event: ClientEvents[Name];
    try {
      event = build();
    } catch {
      // Such as a getter among the parameters that throws when their secrets are looked for.
      return;
    }
    emit(name, event, this.listeners);
  }

  private about(attempt: number): RequestEvent {
    const { method, path, authtype } = this.call.endpoint;
    return { id: this.id, method, path, authtype, attempt };
  }

  private requestIds(headers: ResponseHeaders): Record<string, string> {
    const ids: Record<string, string> = {};
    for (const [name, value] of Object.entries(headers))
      if (REQUEST_ID.test(name) && typeof value === 'string') ids[name] = value;
    return maskHeaders(ids, createMask(secretsOf(this.call))) as Record<string, string>;
  }
}

const REQUEST_ID = /^x-7dig$|^x-7d-|^x-amzn-trace-id$|(request|correlation|trace)-?id$/;

let begin: string | undefined;
let count = 0;

function nextId(): string {
  begin ??= Math.random().toString(36).slice(2, 10);
  count += 1;
  return `${begin}-${count}`;
}
