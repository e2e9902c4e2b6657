/** Sends a request whose response is read as it comes. Settles once, with the head or with a failure. */
import type { IncomingMessage } from 'http';
import { type Outgoing, startRequest } from './node';
import { asError, cutShort } from './reasons';
import type { Cancel, Failure, HttpRequest } from './transport';

// The response only reports that it was aborted.
const reasons = new WeakMap<IncomingMessage, Error>();

/** Why a response was cut short. */
export function reasonOf(response: IncomingMessage): Error {
  return reasons.get(response) ?? cutShort();
}

/** @param done gets the response, whose body is then the receiver's to read or to destroy */
export function openResponse(
  request: HttpRequest,
  done: (failure: Failure | null, response?: IncomingMessage) => void,
): Cancel {
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
    outgoing?.request.destroy();
  }

  try {
    let incoming: IncomingMessage | undefined;
    const respond = (response: IncomingMessage) => {
      if (incoming) return;
      incoming = response;
      // A cancelled request concerns nobody any more.
      if (isSettled) response.destroy();
      else settle(null, response);
    };
    outgoing = startRequest(request, respond);
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
  return fail;
}
