/** The only place that opens a socket. An exchange ends exactly once, whatever the server does. */
import * as buffers from 'buffer';
import type { Agent, ClientRequest, IncomingMessage } from 'http';
import { asError, cutShort, tooLarge } from './reasons';
import { BufferedResponse } from './response';
import { defer } from '../util/clock';
import type {
  ExchangeCallback,
  Failure,
  HttpRequest,
  HttpResponse,
  ResponseHead,
  UnderWay,
} from './transport';

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

/** A request that was started. The user of the class reads the response. */
export class Outgoing {
  readonly request: ClientRequest;
  private bytesBefore = 0;

  /** @param respond runs once or twice with the same response. @throws {Error} an error of Node.js or of an agent */
  constructor(
    { protocol, host, port, method, path, headers, agent, isFresh }: HttpRequest,
    respond: (response: IncomingMessage) => void,
  ) {
    const client = clientFor(protocol);
    if (isFresh) closeIdle((agent as Agent | undefined) ?? client.globalAgent, `${host}:${port}:`);
    const options = { hostname: host, port, method, path, headers, agent: agent as never };
    const request = client.request(options, respond);
    // Some tools that replace a server support only the callback, some only the event, and stubs return undefined.
    const known = request.listeners?.('response') as unknown[] | undefined;
    if (!known?.includes(respond)) request.on('response', respond);
    request.on('socket', (socket) => {
      this.bytesBefore = socket?.bytesRead ?? 0;
    });
    this.request = request;
  }

  /**
   * Whether an error with this code ended a kept-alive socket before any byte of a response. An incomplete head or a
   * 1xx proves that the server had read the request.
   */
  isStale(code: unknown): boolean {
    const { request } = this;
    return (
      request.reusedSocket &&
      (code === 'ECONNRESET' || code === 'EPIPE') &&
      request.socket?.bytesRead === this.bytesBefore
    );
  }

  /** A request of a tool may not have this method. It has no socket. */
  drop(): void {
    try {
      this.request.destroy();
    } catch {}
  }
}

/** If one kept socket was closed, the others may be, too. The names of an agent begin with host and port. */
function closeIdle({ freeSockets }: Agent, place: string): void {
  for (const [name, sockets] of Object.entries(freeSockets ?? {})) {
    if (name.startsWith(place)) for (const socket of [...(sockets ?? [])]) socket.destroy();
  }
}

/** Sends a request and collects its response, up to `maxBytes` before and after inflating. */
export function exchange(request: HttpRequest, maxBytes: number, done: ExchangeCallback): UnderWay {
  // A longer response could not become a string.
  const started = new Exchange(Math.min(maxBytes, LONGEST_STRING), done);
  started.start(request);
  return started;
}

/** A class, because an object needs less memory than closures while a call waits. */
class Exchange implements UnderWay {
  private outgoing: Outgoing | undefined;
  private incoming: IncomingMessage | undefined;
  private stopInflating: (() => void) | undefined;
  private hasEnded = false;
  private isWritten = false;
  private isSettled = false;

  constructor(
    private readonly limit: number,
    private readonly done: ExchangeCallback,
  ) {}

  start(request: HttpRequest): void {
    try {
      this.outgoing = new Outgoing(request, (response) => this.receive(response));
      const sent = this.outgoing.request;
      sent.on('finish', () => {
        this.isWritten = true;
      });
      sent.on('error', (error) => {
        // Stray bytes after a complete response are ignored.
        if (!this.hasEnded && !this.incoming?.complete) this.fail(error);
      });
      sent.on('close', () => {
        // A plain stream as the request of a tool closes after it was written.
        if (!this.incoming && sent.reusedSocket !== undefined) this.fail(cutShort('socket hang up'));
      });
      sent.end(request.body);
    } catch (error) {
      this.fail(error);
    }
  }

  fail(thrown: unknown): void {
    if (this.isSettled) return;
    const { incoming, outgoing } = this;
    const reason = asError(thrown);
    const staleSocket = !incoming && outgoing?.isStale(reason.code);
    this.finish({ reason, head: incoming && headOf(incoming), staleSocket });
    // The socket is not used again, and its later errors have no effect.
    outgoing?.drop();
    this.stopInflating?.();
  }

  private finish(failure: Failure | null, response?: HttpResponse): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.done(failure, response);
  }

  private receive(response: IncomingMessage): void {
    if (this.incoming) return;
    this.incoming = response;
    const body = new Body();
    try {
      response.on('data', (data: Buffer | string) => this.add(body, data));
      response.on('end', () => this.end(response, body));
      response.on('error', (error) => {
        if (!this.hasEnded) this.fail(error);
      });
      // A cut body emits 'aborted', 'error' or only 'close', depending on the version of Node.js. After the end, nothing
      // can be lost. No error is made then, because its stack would cost more than to parse a small body.
      const cut = () => {
        if (!this.hasEnded) this.fail(cutShort());
      };
      response.on('aborted', cut);
      response.on('close', cut);
    } catch (error) {
      this.failUnlessSettled(error);
    }
  }

  private add(body: Body, data: Buffer | string): void {
    try {
      body.add(data);
      if (body.size > this.limit) this.fail(tooLarge(this.limit));
    } catch (error) {
      this.failUnlessSettled(error);
    }
  }

  private end(response: IncomingMessage, body: Body): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    try {
      if (isCut(response)) return this.fail(cutShort());
      // A server that responds before it has read the request may never read the rest. The last bytes may still be on
      // their way.
      if (!this.isWritten) defer(() => this.dropUnwritten());
      const { statusCode, headers } = headOf(response);
      const chunks = body.take();
      const complete = (error: Error | null, plain: Buffer[] = chunks) => {
        if (error) return this.fail(error);
        const whole = new BufferedResponse(statusCode, headers, plain, body.size);
        // Parsing a large response needs the memory of the chunks.
        chunks.length = plain.length = 0;
        this.finish(null, whole);
      };
      const isInflated = chunks.length > 0 && isGzip(response);
      if (isInflated) this.stopInflating = inflate(chunks, this.limit, complete);
      else complete(null);
    } catch (error) {
      this.failUnlessSettled(error);
    }
  }

  // `writableFinished` cannot be used: it is false again while the next request is written to the same socket.
  private dropUnwritten(): void {
    if (!this.isWritten) this.outgoing?.drop();
  }

  /** A response of a tool may be any object, and must not end the process. Later errors belong to the caller's code. */
  private failUnlessSettled(error: unknown): void {
    if (this.isSettled) throw error;
    this.fail(error);
  }
}

/** The bytes of a response as they arrive. */
class Body {
  size = 0;
  private packed: Buffer[] = [];
  private recent: Buffer[] = [];

  add(data: Buffer | string): void {
    // Tools that replace a server may send strings.
    const chunk = typeof data === 'string' ? Buffer.from(data) : data;
    this.size += chunk.length;
    if (this.recent.push(chunk) < MANY_CHUNKS) return;
    this.packed.push(Buffer.concat(this.recent));
    this.recent = [];
  }

  /** Returns the chunks and keeps none of them. */
  take(): Buffer[] {
    const { packed, recent } = this;
    this.packed = this.recent = [];
    return packed.length > 0 ? packed.concat(recent) : recent;
  }
}

/** Any other coding is passed on unchanged. */
export function isGzip({ headers }: IncomingMessage): boolean {
  const coding = headers?.['content-encoding'];
  return coding !== undefined && /^(x-)?gzip$/i.test(`${coding}`.trim());
}

/** Inflates `Content-Encoding: gzip`. Returns a function that stops it. */
function inflate(
  chunks: readonly Buffer[],
  limit: number,
  done: (error: Error | null, plain?: Buffer[]) => void,
): (() => void) | undefined {
  const { createGunzip } = require('zlib') as Partial<typeof import('zlib')>;
  // Bundles for browsers have an empty module. A browser has already decompressed the body.
  if (!createGunzip) {
    done(null);
    return undefined;
  }
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
