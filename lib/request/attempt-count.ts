/** Counts the requests of one call, and decides whether there is another one. */
import { retryAfterSeconds, retryDelay } from '../http/retry';
import type { Failure, ResponseHead } from '../http/transport';
import type { RetrySettings } from '../types/settings';
import type { Endpoint } from './build';

export class AttemptCount {
  private retried = 0;
  private isResent = false;

  /** @param before the requests of earlier attempts of the same call */
  constructor(
    private readonly endpoint: Pick<Endpoint, 'method' | 'isSafe'>,
    private readonly retries: RetrySettings,
    private readonly before = 0,
  ) {}

  /** The number of the request that is sent now, from 1. */
  get number(): number {
    return 1 + this.before + this.retried + (this.isResent ? 1 : 0);
  }

  /** Whether the request is sent again at once, on a new connection. At most once, and counted. */
  resend(failure: Failure | null): boolean {
    // Usually the server had closed the connection before the request arrived, but it may have read the request.
    if (!failure?.staleSocket || !this.endpoint.isSafe || this.isResent) return false;
    this.isResent = true;
    return true;
  }

  /** Milliseconds until the retry, which is counted, or undefined for no retry. @param remaining milliseconds */
  retry(failure: Failure | null, response: ResponseHead | undefined, remaining: number): number | undefined {
    const { retries } = this;
    const { method, isSafe } = this.endpoint;
    if (this.retried >= retries.limit) return undefined;
    const delay = retryDelay({
      method,
      isSafe,
      retried: this.retried,
      retries,
      statusCode: response?.statusCode,
      code: failure?.reason.code,
      retryAfter: retryAfterSeconds((response ?? failure?.head)?.headers ?? {}, Date.now()),
      remaining,
      random: Math.random(),
    });
    if (delay !== undefined) this.retried += 1;
    return delay;
  }
}
