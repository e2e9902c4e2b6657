/** Opens the port, http and https on the same one, and closes it with everything that hangs on it. */
import { createServer } from '@httptoolkit/httpolyglot';
import type { RequestListener } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';
import type { Certificate } from './certificate';
import type { OpenSockets } from './sockets';
import { refuseTunnel, refuseUnreadable } from './unreadable';

export interface Listener {
  port: number;
  close(): Promise<void>;
}

interface Place {
  host: string;
  port: number;
  certificate: Certificate;
  sockets: OpenSockets;
}

/** `localhost` means both loopback addresses, as old Nodes ask for ::1 first and newer ones for either. */
const addressesOf = (host: string): string[] => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host]);

export async function listen(
  handler: RequestListener,
  { host, port, certificate, sockets }: Place,
): Promise<Listener> {
  const open = async (address: string, wanted: number): Promise<Server> => {
    const server: Server = createServer({ tls: certificate }, http1Only(handler));
    server.on('clientError', refuseUnreadable);
    server.on('connect', refuseTunnel);
    // An expectation that nobody knows is no reason to refuse (RFC 9110 §10.1.1 leaves that open).
    server.on('checkExpectation', http1Only(handler));
    server.prependListener('connection', (socket: Socket) => sockets.add(socket));
    server.listen(wanted, address);
    await once(server, 'listening');
    return server;
  };
  const [first, ...others] = addressesOf(host);
  for (let attempt = 1; ; attempt++) {
    const servers = [await open(first!, port)];
    const chosen = (servers[0]!.address() as AddressInfo).port;
    try {
      for (const address of others) {
        const server = await open(address, chosen).catch(withoutIpv6);
        if (server) servers.push(server);
      }
      return { port: chosen, close: () => closeAll(servers, sockets) };
    } catch (error) {
      await closeAll(servers, sockets);
      // A port chosen for us on one address may be taken on the other; with luck the next one is not.
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

/** The port understands HTTP/2 to those who begin with it; express does not, and the service is HTTP/1.1. */
const http1Only =
  (handler: RequestListener): RequestListener =>
  (req, res) => {
    if (req.httpVersionMajor === 1) {
      handler(req, res);
      return;
    }
    res.writeHead(505, { 'Content-Type': 'text/plain' });
    res.end('HTTP version not supported');
  };

function withoutIpv6(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
}

async function closeAll(servers: Server[], sockets: OpenSockets): Promise<void> {
  const closed = servers.map((server) => once(server, 'close'));
  for (const server of servers) server.close();
  sockets.closeAll();
  await Promise.all(closed);
}
