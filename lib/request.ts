/** From a call to its data or error: sends it, follows what may be followed, repeats what may be repeated. */
import { answerError, requestError, shownPath } from './call-errors';
import { log, logCall } from './calllog';
import { entropy } from './entropy';
import { abortReason, Lifetime } from './lifetime';
import type { TransportSettings } from './limits';
import type { AbortSignalLike, Logger } from './options';
import { basicHeaders } from './headers';
import { type Call, toHttpRequest } from './outgoing';
import { MAX_REDIRECTS, redirectTarget, type Target } from './redirect';
import { interpret, type Outcome } from './responseparser';
import { retryAfterSeconds, retryDelay } from './retry';
import { type Cancel, exchange, type Failure, type HttpAnswer } from './transport';

/** What bounds one call. */
export interface Limits
  extends Pick<TransportSettings, 'timeout' | 'retries' | 'httpAgent' | 'httpsAgent' | 'maxResponseBytes'> {
  signal?: AbortSignalLike | undefined;
}

/** Sends a call of a resource; `done` gets what it comes to, once (D-3, D-12). */
export function send(
  call: Call,
  limits: Limits,
  format: string | null | undefined,
  logger: Logger | null | undefined,
  done: (outcome: Outcome | { error: Error; data?: undefined }) => void,
): void {
  announce(call, logger);
  perform(call, limits, (failure, answer) => {
    let outcome: Outcome | { error: Error; data?: undefined };
    try {
      outcome = failure ? lost(failure, call, logger) : told(answer as HttpAnswer, call, format);
    } catch (error) {
      // Such as what a getter among the parameters throws when the error wants to show them.
      outcome = { error: error as Error };
    }
    done(outcome);
  });
}

function lost(failure: Failure, call: Call, logger: Logger | null | undefined): { error: Error } {
  const error = requestError(failure, call);
  logFailure(failure, error, call, logger);
  return { error };
}

function told(answer: HttpAnswer, call: Call, format: string | null | undefined): Outcome {
  const { body, statusCode, headers } = answer;
  const contentType = headers['content-type'] as string | undefined;
  const { path } = call.endpoint;
  const outcome = interpret(
    { body, statusCode, contentType },
    { format, path, secure: call.consumer !== undefined },
  );
  if (outcome.error) return { error: answerError(outcome.error, call, answer) };
  // A text cannot carry the address of a redirect that was not followed (C-71, C-72).
  const location = headers['location'];
  if (location && typeof outcome.data === 'object')
    (outcome.data as { location?: unknown }).location = location;
  return outcome;
}

/** Sends a call until it has an answer or has failed for good. `settle` runs once, possibly before this returns. */
export function perform(
  call: Call,
  limits: Limits,
  settle: (failure: Failure | null, answer?: HttpAnswer) => void,
): void {
  const { method, protocol } = call.endpoint;
  const agent = protocol === 'https:' ? limits.httpsAgent : limits.httpAgent;
  if (limits.signal?.aborted) return settle({ reason: abortReason(limits.signal) });
  let cancel: Cancel | undefined;
  let over = false;
  let expired = false;
  let redirects = 0;
  let repeated = 0;
  let isResent = false;
  const lifetime = new Lifetime(limits.timeout, limits.signal, (reason) => {
    expired = true;
    // Through the exchange where one is open, so that the error knows the head of an answer that had come.
    cancel?.(reason);
    end({ reason });
  });

  function end(failure: Failure | null, answer?: HttpAnswer): void {
    if (over) return;
    over = true;
    lifetime.release();
    settle(failure, answer);
  }

  function attempt(hop?: Target, isFresh = false): void {
    let request: ReturnType<typeof toHttpRequest>;
    try {
      request = toHttpRequest(call, entropy, hop);
    } catch (error) {
      return end({ reason: error as Error });
    }
    request.agent = agent;
    request.isFresh = isFresh;
    cancel = exchange(request, limits.maxResponseBytes, (failure, answer) => review(hop, failure, answer));
  }

  function review(hop: Target | undefined, failure: Failure | null, answer?: HttpAnswer): void {
    if (over) return;
    if (expired) return end(failure);
    // The server had closed the connection before the request was read: once more, on a new one (D-16).
    if (failure?.staleSocket && method === 'GET' && !isResent) {
      isResent = true;
      return attempt(hop, true);
    }

    const next = answer && call.consumer && redirectTarget(answer, hop ?? targetOf(call));
    if (next && ++redirects > MAX_REDIRECTS) return end({ reason: tooManyRedirects(), head: answer });
    if (next) return attempt(next);

    if (repeated >= limits.retries) return end(failure, answer);
    const delay = retryDelay({
      method,
      repeated,
      retries: limits.retries,
      statusCode: answer?.statusCode,
      code: failure?.reason.code,
      retryAfter: retryAfterSeconds((answer ?? failure?.head)?.headers ?? {}, Date.now()),
      remaining: lifetime.remaining,
      random: Math.random(),
    });
    if (delay === undefined) return end(failure, answer);
    repeated += 1;
    lifetime.pause(delay, () => attempt(hop));
  }

  attempt();
}

function targetOf(call: Call): Target {
  const { host, port } = call.endpoint;
  return { host, port, path: call.path, query: '' };
}

function tooManyRedirects(): Error {
  return Object.assign(new Error(`More than ${MAX_REDIRECTS} redirects`), { code: 'ERR_TOO_MANY_REDIRECTS' });
}

/** The unsigned path logs a line, the signed one the error itself (C-131). */
export function logFailure(
  failure: Failure,
  error: Error,
  call: Call,
  logger: Logger | null | undefined,
): void {
  if (call.consumer) log(logger, 'error', error);
  else log(logger, 'info', `Error fetching [${shownPath(call)}]. Body:\n${failure.reason}`);
}

export function announce(call: Call, logger: Logger | null | undefined): void {
  if (!logger?.info) return;
  const { method, protocol, host, port, authtype, secretParams } = call.endpoint;
  const { form, headers, userAgent } = call;
  logCall(logger, {
    method,
    site: `${protocol}//${host}:${port || (protocol === 'https:' ? 443 : 80)}`,
    path: shownPath(call),
    headers: Object.entries(basicHeaders(headers, host, userAgent)),
    authtype,
    token: call.token.token,
    secret: call.token.secret,
    form: form && call.consumer ? [...form, ['oauth_consumer_key', call.consumer.key]] : form,
    secretParams,
  });
}
