/** Servers of plain bytes, over http and https: they break off, stall and babble as no HTTP server would. */
import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { makeCertificate } from '../../integration-test/api-stub/server/certificate';

export type Protocol = 'http:' | 'https:';

export interface Received {
  /** Request line and headers. */
  head: string;
  body: string;
  /** From 1, over all connections. */
  number: number;
  /** From 1, on this connection. */
  onConnection: number;
}

export interface Peer {
  /** Plain or TLS; what is written to it is the answer. */
  socket: net.Socket;
  /** Ends the connection with a TCP reset. */
  reset(): void;
}

export type Behaviour = (peer: Peer, request: Received, server: RawServer) => void;

const certificate = makeCertificate('127.0.0.1');

/** What a client has to trust. */
export async function certificateAuthority(): Promise<string> {
  return (await certificate).cert;
}

export class RawServer {
  port = 0;
  received = 0;
  /** What was asked for, as it came. */
  readonly requests: Received[] = [];
  readonly connections = new Set<net.Socket>();
  private server!: net.Server;

  constructor(
    readonly protocol: Protocol,
    private readonly behave: Behaviour,
    /** Runs at once for each connection, before any request. */
    private readonly greet?: (peer: Peer) => void,
  ) {}

  async start(): Promise<this> {
    if (this.protocol === 'https:') {
      this.server = tls.createServer(await certificate, (socket) => this.accept(socket, this.rawOf(socket)));
      this.server.on('tlsClientError', () => {});
    } else {
      this.server = net.createServer((socket) => this.accept(socket, socket));
    }
    this.server.on('connection', (raw: net.Socket) => {
      this.connections.add(raw);
      raw.on('error', () => {});
      raw.on('close', () => this.connections.delete(raw));
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as net.AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const raw of this.connections) raw.destroy();
    await closed;
  }

  /** The connection that a TLS socket speaks through; a closed one's port may be in use again. */
  private rawOf(socket: net.Socket): net.Socket {
    const open = [...this.connections].filter((raw) => !raw.destroyed);
    return open.find((raw) => raw.remotePort === socket.remotePort) ?? socket;
  }

  private accept(socket: net.Socket, raw: net.Socket): void {
    const peer: Peer = { socket, reset: () => raw.resetAndDestroy() };
    let text = '';
    let onConnection = 0;
    // The client may be gone while this side still writes.
    socket.on('error', () => {});
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      text += chunk;
      for (let request = wholeRequest(text); request; request = wholeRequest(text)) {
        text = text.slice(request.length);
        const { head, body } = request;
        const received = { head, body, number: ++this.received, onConnection: ++onConnection };
        this.requests.push(received);
        this.behave(peer, received, this);
      }
    });
    this.greet?.(peer);
  }
}

function wholeRequest(text: string): { head: string; body: string; length: number } | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = text.slice(0, end);
  const size = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  const length = end + 4 + size;
  return text.length < length ? undefined : { head, body: text.slice(end + 4, length), length };
}

/** The bytes of an answer. Without a `Content-Length` among its headers it gets the right one. */
export function answer(
  status: number,
  body: string | Buffer = '',
  headers: Record<string, string> = {},
): Buffer {
  const bytes = Buffer.from(body);
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const all = { 'Content-Type': 'text/xml', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  if (!names.has('content-length') && !names.has('transfer-encoding'))
    lines.push(`Content-Length: ${bytes.length}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Any\r\n${lines.join('')}\r\n`), bytes]);
}

export function xml(inner = '<a>1</a>', status = 'ok'): string {
  return `<?xml version="1.0" encoding="utf-8"?><response status="${status}" version="1.2">${inner}</response>`;
}

export const OK = answer(200, xml());

/** An answer that is the same for every request. */
export function always(bytes: string | Buffer): Behaviour {
  return ({ socket }) => void socket.write(bytes);
}

/** The bytes, then the end of the connection. */
export function thenClose(bytes: string | Buffer): Behaviour {
  return ({ socket }) => void socket.end(bytes);
}

/** The bytes, then a TCP reset as soon as they have left. */
export function thenReset(bytes: string | Buffer): Behaviour {
  return ({ socket, reset }) => void socket.write(bytes, () => setImmediate(reset));
}
