/** Sends a call, follows its redirects, retries it, and returns its data or error. */
import { abortReason, Deadline, isAborted } from '../http/deadline';
import { exchange } from '../http/node';
import { locationOf, MAX_REDIRECTS, redirectTarget, type Target, tooManyRedirects } from '../http/redirect';
import type { Failure, HttpRequest, HttpResponse, UnderWay } from '../http/transport';
import { type Outcome, parseResponse } from '../response/parse';
import { clockAndNonce } from '../signing/nonce';
import type { Logger } from '../types/options';
import type { CallSettings } from '../types/settings';
import { AttemptCount } from './attempt-count';
import { buildRequest, type Call } from './build';
import { logFailure, logRequest } from './log';
import { isAnyHeard } from './listeners';
import type { Sending, Timing } from './response-info';
import type { Trace } from './trace';

// Loaded when they are needed: most calls succeed, without listeners and conversion, and a program that makes one call
// starts sooner without them.
const later = {
  details: () => require('./error-details') as typeof import('./error-details'),
  conversion: () => require('./convert') as typeof import('./convert'),
  tracing: () => require('./trace') as typeof import('./trace'),
};

type CallOutcome = Outcome | { error: Error; data?: undefined };

export type Finish = (outcome: CallOutcome, response?: HttpResponse, timing?: Timing) => void;

/** Sends a call of a resource. `done` runs once, with the data or the error, and with the response if there is one. */
export function send(
  call: Call,
  settings: CallSettings,
  format: string | null | undefined,
  logger: Logger | null | undefined,
  done: Finish,
): void {
  logRequest(call, logger);
  perform(call, settings, (failure, response, timing) => {
    let outcome: CallOutcome;
    try {
      outcome = failure
        ? networkFailure(failure, call, logger)
        : toOutcome(response as HttpResponse, call, settings, format, logger);
    } catch (error) {
      // For example, a getter among the parameters threw.
      outcome = { error: error as Error };
    }
    done(outcome, response, timing);
  });
}

/** Without the body, which may be large. */
export function sendingOf(response?: HttpResponse, timing?: Timing): Sending | undefined {
  if (!response || !timing) return undefined;
  const { statusCode, headers } = response;
  return { statusCode, headers, attempts: timing.attempts, elapsed: timing.elapsed };
}

function networkFailure(failure: Failure, call: Call, logger: Logger | null | undefined): { error: Error } {
  const error = later.details().requestError(failure, call);
  logFailure(error, call, logger);
  return { error };
}

function toOutcome(
  response: HttpResponse,
  call: Call,
  { convert }: CallSettings,
  format: string | null | undefined,
  logger: Logger | null | undefined,
): Outcome {
  const { path, rules } = call.endpoint;
  const secure = call.consumer !== undefined;
  const { mayBeEmpty, lists } = rules ?? {};
  const outcome = parseResponse(response, { format, path, secure, mayBeEmpty, lists });
  if (outcome.error) return { error: later.details().responseError(outcome.error, call, response) };
  if (convert) outcome.data = later.conversion().convertData(outcome.data, response, call, logger);
  // A string cannot have the URL of a redirect that was not followed.
  const location = locationOf(response.headers);
  if (location && typeof outcome.data === 'object')
    (outcome.data as { location?: unknown }).location = location;
  return outcome;
}

/** Runs once, perhaps before the function that it is passed to returns. */
export type Performed = (failure: Failure | null, response?: HttpResponse, timing?: Timing) => void;

/** Sends a call until it has a response or its last failure, as soon as the limit of the client allows. */
export function perform(call: Call, settings: CallSettings, done: Performed): void {
  const { limiter, signal } = settings;
  if (!limiter || isAborted(signal)) return performNow(call, settings, done);
  const start = (leave: () => void) => {
    try {
      performNow(call, settings, (...result) => {
        done(...result);
        leave();
      });
    } catch (error) {
      // For example, the signal of the caller threw.
      done({ reason: error as Error });
      leave();
    }
  };
  limiter.enter(signal, start, () => done({ reason: abortReason(signal) }));
}

function performNow(call: Call, settings: CallSettings, done: Performed): void {
  if (isAborted(settings.signal)) return done({ reason: abortReason(settings.signal) });
  new Attempts(call, settings, done).send();
}

/** The requests of one call: the first, those after redirects, and retries. */
class Attempts {
  private readonly trace: Trace | undefined;
  private readonly deadline: Deadline;
  private underWay: UnderWay | undefined;
  private isOver = false;
  private isExpired = false;
  private redirects = 0;
  private readonly count: AttemptCount;

  constructor(
    private readonly call: Call,
    private readonly settings: CallSettings,
    private readonly done: Performed,
  ) {
    const { listeners, retries } = settings;
    this.count = new AttemptCount(call.endpoint, retries);
    this.trace = isAnyHeard(listeners) ? new (later.tracing().Trace)(call, listeners) : undefined;
    this.deadline = new Deadline(settings.timeout, settings.signal, (reason) => this.expire(reason));
  }

  /** @param hop where a redirect leads @param isFresh not over a socket that was kept */
  send(hop?: Target, isFresh = false): void {
    const { call, settings } = this;
    let request: HttpRequest;
    try {
      request = buildRequest(call, clockAndNonce, hop);
    } catch (error) {
      return this.end({ reason: error as Error });
    }
    request.agent = request.protocol === 'https:' ? settings.httpsAgent : settings.httpAgent;
    request.isFresh = isFresh;
    this.trace?.request(this.count.number);
    // A listener of the event may have aborted the call.
    if (this.isOver) return;
    this.underWay = exchange(request, settings.maxResponseBytes, (failure, response) =>
      this.review(hop, failure, response),
    );
  }

  private expire(reason: Error): void {
    this.isExpired = true;
    // Cancels an open exchange, so that the error has the head of a response that was received.
    this.underWay?.fail(reason);
    this.end({ reason });
  }

  private end(failure: Failure | null, response?: HttpResponse): void {
    if (this.isOver) return;
    this.isOver = true;
    this.deadline.release();
    this.done(failure, response, { attempts: this.count.number, elapsed: this.deadline.elapsed });
  }

  private review(hop: Target | undefined, failure: Failure | null, response?: HttpResponse): void {
    if (this.isOver) return;
    const { call, count } = this;
    this.trace?.response({ failure, ...response });
    if (this.isExpired || this.isOver) return this.end(failure);
    if (count.resend(failure)) return this.send(hop, true);

    const next = response && call.consumer && redirectTarget(response, hop ?? targetOf(call));
    if (next && ++this.redirects > MAX_REDIRECTS)
      return this.end({ reason: tooManyRedirects(), head: response });
    if (next) return this.send(next);

    const delay = count.retry(failure, response, this.deadline.remaining);
    if (delay === undefined) return this.end(failure, response);
    this.trace?.retry(count.number, delay, failure, response?.statusCode);
    if (!this.isOver) this.deadline.pause(delay, () => this.send(hop));
  }
}

function targetOf(call: Call): Target {
  const { host, port } = call.endpoint;
  return { host, port, path: call.path, query: '' };
}
