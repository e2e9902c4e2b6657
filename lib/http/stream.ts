/**
 * Sends a request and returns its response while the body arrives. Settles once, with the response or with a failure.
 */
import type { IncomingMessage } from 'http';
import { Outgoing } from './node';
import { asError, cutShort } from './reasons';
import type { Failure, HttpRequest, UnderWay } from './transport';

// The response itself only reports that it was aborted.
const reasons = new WeakMap<IncomingMessage, Error>();

/** The reason why a response was cut. */
export function reasonOf(response: IncomingMessage): Error {
  return reasons.get(response) ?? cutShort();
}

/** @param done receives the response, and must read or destroy its body */
export function openResponse(
  request: HttpRequest,
  done: (failure: Failure | null, response?: IncomingMessage) => void,
): UnderWay {
  let isSettled = false;
  let outgoing: Outgoing | undefined;
  let received: IncomingMessage | undefined;

  function settle(failure: Failure | null, response?: IncomingMessage): void {
    isSettled = true;
    received = response;
    done(failure, response);
  }

  function fail(thrown: unknown): void {
    if (isSettled) return;
    const reason = asError(thrown);
    settle({ reason, staleSocket: outgoing?.isStale(reason.code) });
    outgoing?.drop();
  }

  try {
    let incoming: IncomingMessage | undefined;
    const respond = (response: IncomingMessage) => {
      if (incoming) return;
      incoming = response;
      // The response of a cancelled request is not used.
      if (isSettled) response.destroy();
      else settle(null, response);
    };
    outgoing = new Outgoing(request, respond);
    const { request: sent } = outgoing;
    sent.on('error', (error) => {
      if (received) reasons.set(received, error);
      else fail(error);
    });
    sent.on('close', () => fail(cutShort('socket hang up')));
    sent.end();
  } catch (error) {
    fail(error);
  }
  return { fail };
}
