/** Sends a call, follows its redirects, retries it, and returns its data or error. */
import { abortReason, Deadline, isAborted } from '../http/deadline';
import { exchange } from '../http/node';
import { locationOf, MAX_REDIRECTS, redirectTarget, type Target, tooManyRedirects } from '../http/redirect';
import { retryAfterSeconds, retryDelay } from '../http/retry';
import type { Cancel, Failure, HttpResponse } from '../http/transport';
import { type Outcome, parseResponse } from '../response/parse';
import { clockAndNonce } from '../signing/nonce';
import type { Logger } from '../types/options';
import type { CallSettings } from '../types/settings';
import { clock } from '../util/clock';
import { buildRequest, type Call } from './build';
import { convertData } from './convert';
import { requestError, responseError } from './error-details';
import { logFailure, logRequest } from './log';
import type { Sending, Timing } from './response-info';
import { startTrace } from './trace';

type CallOutcome = Outcome | { error: Error; data?: undefined };

/** Sends a call of a resource. `done` runs once, with the data or the error, and with the response if there is one. */
export function send(
  call: Call,
  settings: CallSettings,
  format: string | null | undefined,
  logger: Logger | null | undefined,
  done: (outcome: CallOutcome, sending?: Sending) => void,
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
    done(outcome, sendingOf(response, timing));
  });
}

/** Without the body, which may be large. */
export function sendingOf(response?: HttpResponse, timing?: Timing): Sending | undefined {
  return response && timing && { ...timing, statusCode: response.statusCode, headers: response.headers };
}

function networkFailure(failure: Failure, call: Call, logger: Logger | null | undefined): { error: Error } {
  const error = requestError(failure, call);
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
  if (outcome.error) return { error: responseError(outcome.error, call, response) };
  if (convert) outcome.data = convertData(outcome.data, response, call, logger);
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
  const { method, protocol, isSafe } = call.endpoint;
  const agent = protocol === 'https:' ? settings.httpsAgent : settings.httpAgent;
  if (isAborted(settings.signal)) return done({ reason: abortReason(settings.signal) });
  let cancel: Cancel | undefined;
  let isOver = false;
  let isExpired = false;
  let redirects = 0;
  let retried = 0;
  let isResent = false;
  const trace = startTrace(call, settings.listeners);
  const startedAt = clock.now();
  const deadline = new Deadline(settings.timeout, settings.signal, (reason) => {
    isExpired = true;
    // Cancels an open exchange, so that the error has the head of a response that was received.
    cancel?.(reason);
    end({ reason });
  });

  function end(failure: Failure | null, response?: HttpResponse): void {
    if (isOver) return;
    isOver = true;
    deadline.release();
    done(failure, response, { attempts: attempts(), elapsed: clock.now() - startedAt });
  }

  function attempts(): number {
    return 1 + retried + (isResent ? 1 : 0);
  }

  function attempt(hop?: Target, isFresh = false): void {
    let request: ReturnType<typeof buildRequest>;
    try {
      request = buildRequest(call, clockAndNonce, hop);
    } catch (error) {
      return end({ reason: error as Error });
    }
    request.agent = agent;
    request.isFresh = isFresh;
    trace?.request(attempts());
    // A listener of the event may have aborted the call.
    if (isOver) return;
    cancel = exchange(request, settings.maxResponseBytes, (failure, response) =>
      review(hop, failure, response),
    );
  }

  function review(hop: Target | undefined, failure: Failure | null, response?: HttpResponse): void {
    if (isOver) return;
    trace?.response({ failure, ...response });
    if (isExpired || isOver) return end(failure);
    // Usually the server had closed the connection before the request arrived, but it may have read the request.
    if (failure?.staleSocket && isSafe && !isResent) {
      isResent = true;
      return attempt(hop, true);
    }

    const next = response && call.consumer && redirectTarget(response, hop ?? targetOf(call));
    if (next && ++redirects > MAX_REDIRECTS) return end({ reason: tooManyRedirects(), head: response });
    if (next) return attempt(next);

    if (retried >= settings.retries.limit) return end(failure, response);
    const delay = retryDelay({
      method,
      isSafe,
      retried,
      retries: settings.retries,
      statusCode: response?.statusCode,
      code: failure?.reason.code,
      retryAfter: retryAfterSeconds((response ?? failure?.head)?.headers ?? {}, Date.now()),
      remaining: deadline.remaining,
      random: Math.random(),
    });
    if (delay === undefined) return end(failure, response);
    retried += 1;
    trace?.retry(attempts(), delay, failure, response?.statusCode);
    if (!isOver) deadline.pause(delay, () => attempt(hop));
  }

  attempt();
}

function targetOf(call: Call): Target {
  const { host, port } = call.endpoint;
  return { host, port, path: call.path, query: '' };
}
