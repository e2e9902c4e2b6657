/** Servers of plain bytes, over http and https, for responses that no HTTP server sends. */
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
  /** Plain or TLS. What is written to it is the response. */
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

/** What listens on a port. It outlives the servers that use it one after another, as a TLS context costs milliseconds. */
interface Listener {
  server: net.Server;
  port: number;
  user: RawServer | undefined;
}

const idle: Record<Protocol, Listener[]> = { 'http:': [], 'https:': [] };

async function listen(protocol: Protocol): Promise<Listener> {
  const kept = idle[protocol].pop();
  if (kept) return kept;
  const listener: Listener = { server: await makeServer(protocol), port: 0, user: undefined };
  listener.server.on('connection', (raw: net.Socket) => {
    if (listener.user) listener.user.connect(raw);
    else raw.destroy();
  });
  listener.server.on(protocol === 'https:' ? 'secureConnection' : 'connection', (socket: net.Socket) =>
    listener.user?.accept(socket),
  );
  listener.server.listen(0, '127.0.0.1').unref();
  await once(listener.server, 'listening');
  listener.port = (listener.server.address() as net.AddressInfo).port;
  return listener;
}

async function makeServer(protocol: Protocol): Promise<net.Server> {
  if (protocol === 'http:') return net.createServer();
  return tls.createServer(await certificate).on('tlsClientError', () => {});
}

export class RawServer {
  port = 0;
  received = 0;
  /** The requests, as they came. */
  readonly requests: Received[] = [];
  readonly connections = new Set<net.Socket>();
  private listener: Listener | undefined;

  constructor(
    readonly protocol: Protocol,
    private readonly behave: Behaviour,
    /** Runs at once for each connection, before any request. */
    private readonly greet?: (peer: Peer) => void,
  ) {}

  async start(): Promise<this> {
    this.listener = await listen(this.protocol);
    this.listener.user = this;
    this.port = this.listener.port;
    return this;
  }

  /** Ends the connections. The port may be used by the next server. */
  async stop(): Promise<void> {
    const { listener } = this;
    if (!listener) return;
    this.listener = undefined;
    // One turn of the event loop, in which connections that wait to be accepted arrive.
    do {
      for (const raw of this.connections) raw.destroy();
      await new Promise((resolve) => setImmediate(resolve));
    } while (this.connections.size > 0);
    listener.user = undefined;
    idle[this.protocol].push(listener);
  }

  /** Ends the connections, and refuses new ones. */
  async close(): Promise<void> {
    const server = this.listener?.server;
    this.listener = undefined;
    server?.close();
    for (const raw of this.connections) raw.destroy();
    if (server) await once(server, 'close');
  }

  /** A new connection, before any TLS. */
  connect(raw: net.Socket): void {
    this.connections.add(raw);
    raw.on('error', () => {});
    raw.on('close', () => this.connections.delete(raw));
  }

  /** The connection below a TLS socket. The port of a closed one may be in use again. */
  private rawOf(socket: net.Socket): net.Socket {
    if (this.connections.has(socket)) return socket;
    const open = [...this.connections].filter((raw) => !raw.destroyed);
    return open.find((raw) => raw.remotePort === socket.remotePort) ?? socket;
  }

  /** A connection that bytes can be read from. */
  accept(socket: net.Socket): void {
    const raw = this.rawOf(socket);
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

/** The bytes of a response. A `Content-Length` is added if the headers have none. */
export function responseBytes(
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

export const OK = responseBytes(200, xml());

/** The same response to every request. */
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
