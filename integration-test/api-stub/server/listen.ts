/** Opens one port for http and https, and closes it with all its connections. */
import http, { type RequestListener } from 'node:http';
import http2 from 'node:http2';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import tls from 'node:tls';
import { once } from 'node:events';
import type { Certificate } from './certificate';
import type { OpenSockets } from './sockets';
import { refuseHttp2, refuseTunnel, refuseUnreadable } from './unreadable';

export interface Listener {
  port: number;
  close(): Promise<void>;
}

/** In milliseconds. Node.js checks the limits of heads and requests only at intervals. */
export interface Patience {
  /** Time until the first byte, and for the TLS handshake. */
  start: number;
  head: number;
  request: number;
  interval: number;
}

const PATIENCE: Patience = { start: 60_000, head: 60_000, request: 300_000, interval: 10_000 };

interface Place {
  host: string;
  port: number;
  certificate: Certificate;
  sockets: OpenSockets;
  patience?: Patience;
}

/** `localhost` means both loopback addresses, because old versions of Node.js try ::1 first and newer ones either. */
const addressesOf = (host: string): string[] => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host]);

export async function listen(handler: RequestListener, place: Place): Promise<Listener> {
  const { host, port, sockets } = place;
  const protocols = serveProtocols(handler, place);
  const open = async (address: string, wanted: number): Promise<Server> => {
    const server = net.createServer(protocols.serve);
    server.listen(wanted, address);
    await once(server, 'listening');
    return server;
  };
  const closeAll = async (servers: Server[]): Promise<void> => {
    const closed = servers.map((server) => once(server, 'close'));
    for (const server of servers) server.close();
    sockets.closeAll();
    await Promise.all(closed);
  };
  const [first, ...others] = addressesOf(host);
  for (let attempt = 1; ; attempt++) {
    const servers: Server[] = [];
    try {
      servers.push(await open(first!, port));
      const chosen = (servers[0]!.address() as AddressInfo).port;
      for (const address of others) {
        const server = await open(address, chosen).catch(withoutIpv6);
        if (server) servers.push(server);
      }
      const close = async (): Promise<void> => {
        protocols.close();
        await closeAll(servers);
      };
      return { port: chosen, close };
    } catch (error) {
      await closeAll(servers);
      // The free port of one address may be in use on the other. The next one may be free on both.
      if (port !== 0 || attempt === 10 || servers.length === 0) {
        protocols.close();
        throw error;
      }
    }
  }
}

function withoutIpv6(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
}

interface Protocols {
  serve(socket: Socket): void;
  close(): void;
}

/** Recognises the protocol by the first bytes of a connection, and passes the connection on. */
function serveProtocols(
  handler: RequestListener,
  { certificate, sockets, patience = PATIENCE }: Place,
): Protocols {
  const { start, head, request, interval } = patience;
  const limits = { headersTimeout: head, requestTimeout: request, connectionsCheckingInterval: interval };
  const plain = http.createServer(limits, handler);
  plain.on('clientError', refuseUnreadable);
  plain.on('connect', refuseTunnel);
  // An unknown expectation is ignored, which RFC 9110 §10.1.1 allows.
  plain.on('checkExpectation', handler);
  // Node.js starts to check the limits when a server listens, and this server gets its connections from another one.
  plain.emit('listening');
  const second = http2.createServer(refuseHttp2);
  second.on('session', (session) => session.setTimeout(start, () => session.destroy()));
  const secure = tls.createServer(certificate, (socket) => {
    clearTimeout(handshakes.get(sockets.beneath(socket)!));
    sniff(socket, false);
  });
  // The limit of Node.js for handshakes does not close the TCP socket.
  const handshakes = new WeakMap<Socket, NodeJS.Timeout>();

  function encrypt(socket: Socket): void {
    const timer = setTimeout(() => socket.destroy(), start);
    handshakes.set(socket, timer);
    socket.on('close', () => clearTimeout(timer));
    secure.emit('connection', socket);
  }

  function sniff(socket: Socket, mayEncrypt: boolean): void {
    const gone = (): void => void socket.destroy();
    socket.setTimeout(start, gone);
    socket.once('readable', () => {
      const data = socket.read() as Buffer | null;
      socket.setTimeout(0, gone);
      // The connection ends without a byte.
      if (data === null) {
        socket.destroy();
        return;
      }
      socket.unshift(data);
      if (mayEncrypt && data[0] === TLS_HANDSHAKE) encrypt(socket);
      else (data.subarray(0, 4).equals(HTTP2_PREFACE) ? second : plain).emit('connection', socket);
    });
  }

  return {
    serve(socket) {
      sockets.add(socket);
      sniff(socket, true);
    },
    close: () => plain.close(),
  };
}

const TLS_HANDSHAKE = 0x16;
const HTTP2_PREFACE = Buffer.from('PRI ');
