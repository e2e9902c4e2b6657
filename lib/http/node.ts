/** The only place that opens a socket. An exchange settles exactly once, whatever the server does. */
import * as buffers from 'buffer';
import type { Agent, ClientRequest, IncomingMessage } from 'http';
import { asError, cutShort, tooLarge } from './reasons';
import { BufferedResponse } from './response';
import { defer } from '../util/clock';
import type { Cancel, ExchangeCallback, Failure, HttpRequest, HttpResponse, ResponseHead } from './transport';

// A Buffer of one byte needs a hundred bytes. Small chunks are joined, so that a slow body cannot fill the memory.
const MANY_CHUNKS = 1024;

// The replacements of Node.js modules in bundles have no such constant.
const LONGEST_STRING = buffers.constants?.MAX_STRING_LENGTH ?? 2 ** 28;

let http: typeof import('http') | undefined;
let https: typeof import('https') | undefined;

/**
 * The module of Node.js for a scheme, loaded when it is needed. Its `request` is read at each call, because tools
 * replace it.
 */
function clientFor(protocol: string): Pick<typeof import('http'), 'request' | 'globalAgent'> {
  return protocol === 'https:'
    ? (https ??= require('https') as typeof import('https'))
    : (http ??= require('http') as typeof import('http'));
}

export interface Outgoing {
  request: ClientRequest;
  /**
   * Whether an error with this code ended a kept-alive socket before any byte of a response. An incomplete head or a
   * 1xx proves that the server had read the request.
   */
  isStale(code: unknown): boolean;
}

/** @param respond runs once or twice with the same response. @throws {Error} an error of Node.js or of an agent */
export function startRequest(
  { protocol, host, port, method, path, headers, agent, isFresh }: HttpRequest,
  respond: (response: IncomingMessage) => void,
): Outgoing {
  const client = clientFor(protocol);
  if (isFresh) closeIdle((agent as Agent | undefined) ?? client.globalAgent, `${host}:${port}:`);
  const options = { hostname: host, port, method, path, headers, agent: agent as never };
  // Some tools that replace a server support only the callback, some only the event.
  const request = client.request(options, respond);
  request.on('response', respond);
  let bytesBefore = 0;
  request.on('socket', (socket) => {
    bytesBefore = socket?.bytesRead ?? 0;
  });
  return {
    request,
    isStale: (code) =>
      request.reusedSocket &&
      (code === 'ECONNRESET' || code === 'EPIPE') &&
      request.socket?.bytesRead === bytesBefore,
  };
}

/** If one kept socket was closed, the others may be, too. The names of an agent begin with host and port. */
function closeIdle({ freeSockets }: Agent, place: string): void {
  for (const [name, sockets] of Object.entries(freeSockets ?? {})) {
    if (name.startsWith(place)) for (const socket of [...(sockets ?? [])]) socket.destroy();
  }
}

/** Sends a request and collects its response, up to `maxBytes` before and after inflating. */
export function exchange(request: HttpRequest, maxBytes: number, done: ExchangeCallback): Cancel {
  // A longer response could not become a string.
  const limit = Math.min(maxBytes, LONGEST_STRING);
  let settled = false;
  let outgoing: Outgoing | undefined;
  let incoming: IncomingMessage | undefined;
  let stopInflating: (() => void) | undefined;
  let hasEnded = false;
  let isWritten = false;

  function finish(failure: Failure | null, response?: HttpResponse): void {
    if (settled) return;
    settled = true;
    done(failure, response);
  }

  function fail(thrown: unknown): void {
    if (settled) return;
    const reason = asError(thrown);
    const staleSocket = !incoming && outgoing?.isStale(reason.code);
    finish({ reason, head: incoming && headOf(incoming), staleSocket });
    // The socket is not used again, and its later errors have no effect.
    drop(outgoing);
    stopInflating?.();
  }

  function receive(response: IncomingMessage): void {
    if (incoming) return;
    incoming = response;
    const packed: Buffer[] = [];
    let chunks: Buffer[] = [];
    let size = 0;
    const add = (data: Buffer | string) => {
      // Tools that replace a server may send strings.
      const chunk = typeof data === 'string' ? Buffer.from(data) : data;
      size += chunk.length;
      if (size > limit) return fail(tooLarge(limit));
      if (chunks.push(chunk) < MANY_CHUNKS) return;
      packed.push(Buffer.concat(chunks));
      chunks = [];
    };
    const end = () => {
      if (hasEnded) return;
      hasEnded = true;
      if (isCut(response)) return fail(cutShort());
      // A server that responds before it has read the request may never read the rest. The last bytes may still be on
      // their way.
      if (!isWritten) defer(dropUnwritten);
      packed.push(...chunks);
      stopInflating = inflate(packed, response.headers?.['content-encoding'], limit, (error, plain) => {
        if (error) return fail(error);
        const { statusCode, headers } = headOf(response);
        const complete = new BufferedResponse(statusCode, headers, plain as Buffer[], size);
        // Parsing a large response needs the memory of the chunks.
        packed.length = chunks.length = 0;
        finish(null, complete);
      });
    };
    // A cut body emits 'aborted', 'error' or only 'close', depending on the version of Node.js. After the end, nothing
    // can be lost.
    const stop = (error: unknown) => {
      if (!hasEnded) fail(error);
    };
    response.on('data', guarded(add));
    response.on('end', guarded(end));
    response.on('error', stop);
    response.on('aborted', () => stop(cutShort()));
    response.on('close', () => stop(cutShort()));
  }

  // `writableFinished` cannot be used: it is false again while the next request is written to the same socket.
  function dropUnwritten(): void {
    if (!isWritten) drop(outgoing);
  }

  /** A response of a tool may be any object, and must not end the process. */
  function guarded<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      try {
        run(...args);
      } catch (error) {
        // An error after the exchange belongs to the code that follows it.
        if (settled) throw error;
        fail(error);
      }
    };
  }

  try {
    outgoing = startRequest(request, guarded(receive));
    const { request: sent } = outgoing;
    sent.on('finish', () => {
      isWritten = true;
    });
    sent.on('error', (error) => {
      // Stray bytes after a complete response are ignored.
      if (!hasEnded && !incoming?.complete) fail(error);
    });
    sent.on('close', () => {
      // A plain stream as the request of a tool closes after it was written.
      if (!incoming && sent.reusedSocket !== undefined) fail(cutShort('socket hang up'));
    });
    sent.end(request.body);
  } catch (error) {
    fail(error);
  }
  return fail;
}

/** Inflates `Content-Encoding: gzip`. Any other coding is passed on unchanged. Returns a function that stops it. */
function inflate(
  chunks: Buffer[],
  coding: string | undefined,
  limit: number,
  done: (error: Error | null, plain?: Buffer[]) => void,
): (() => void) | undefined {
  if (chunks.length === 0 || !coding || !/^(x-)?gzip$/i.test(coding.trim())) {
    done(null, chunks);
    return undefined;
  }
  const { createGunzip } = require('zlib') as typeof import('zlib');
  const gunzip = createGunzip();
  const plain: Buffer[] = [];
  let size = 0;
  gunzip.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) done(tooLarge(limit));
    else plain.push(chunk);
  });
  gunzip.on('error', done);
  gunzip.on('end', () => done(null, plain));
  for (const chunk of chunks) gunzip.write(chunk);
  gunzip.end();
  return () => gunzip.destroy();
}

function headOf({ statusCode, headers }: IncomingMessage): ResponseHead {
  return { statusCode: statusCode as number, headers: headers ?? {} };
}

/** Whether a body that has ended is incomplete. Responses made by tools have no `aborted`. */
function isCut({ aborted, complete }: IncomingMessage): boolean {
  return typeof aborted === 'boolean' ? aborted : complete === false;
}

function drop(outgoing: Outgoing | undefined): void {
  try {
    outgoing?.request.destroy();
  } catch {
    // A request of a tool may not have this method. It has no socket.
  }
}
