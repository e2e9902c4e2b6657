/** Sends a request whose response is read as it comes. Settles once, with the head or with a failure. */
import type { Agent, ClientRequest, IncomingMessage } from 'http';
import { clientFor, closeIdle } from './node';
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
  let outgoing: ClientRequest | undefined;
  let received: IncomingMessage | undefined;
  let bytesBefore = 0;

  function settle(failure: Failure | null, response?: IncomingMessage): void {
    isSettled = true;
    received = response;
    done(failure, response);
  }

  function fail(thrown: unknown): void {
    if (isSettled) return;
    const reason = asError(thrown);
    const isReset = reason.code === 'ECONNRESET' || reason.code === 'EPIPE';
    const staleSocket = isReset && outgoing?.reusedSocket && outgoing.socket?.bytesRead === bytesBefore;
    settle({ reason, staleSocket });
    outgoing?.destroy();
  }

  try {
    const { protocol, host, port, method, path, headers, agent } = request;
    const client = clientFor(protocol);
    if (request.isFresh) closeIdle((agent as Agent | undefined) ?? client.globalAgent, `${host}:${port}:`);
    let incoming: IncomingMessage | undefined;
    const respond = (response: IncomingMessage) => {
      if (incoming) return;
      incoming = response;
      // A cancelled request concerns nobody any more.
      if (isSettled) response.destroy();
      else settle(null, response);
    };
    const options = { hostname: host, port, method, path, headers, agent: agent as never };
    // Of the tools that play a server some know only the callback, some only the event.
    outgoing = client.request(options, respond);
    outgoing.on('response', respond);
    outgoing.once('socket', (socket) => {
      bytesBefore = socket?.bytesRead ?? 0;
    });
    outgoing.on('error', (error) => {
      if (received) reasons.set(received, error);
      else fail(error);
    });
    outgoing.on('close', () => fail(cutShort('socket hang up')));
    outgoing.end();
  } catch (error) {
    fail(error);
  }
  return fail;
}
