/** Opens the port, http and https on the same one, and closes it with everything that hangs on it. */
import { createServer } from '@httptoolkit/httpolyglot';
import type { RequestListener } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';
import type { Certificate } from './certificate';

export interface Listener {
  port: number;
  close(): Promise<void>;
}

/** `localhost` means both loopback addresses, as old Nodes ask for ::1 first and newer ones for either. */
const addressesOf = (host: string): string[] => (host === 'localhost' ? ['127.0.0.1', '::1'] : [host]);

export async function listen(
  handler: RequestListener,
  { host, port, certificate }: { host: string; port: number; certificate: Certificate },
): Promise<Listener> {
  const [first, ...others] = addressesOf(host);
  for (let attempt = 1; ; attempt++) {
    const servers = [await open(handler, certificate, first!, port)];
    const chosen = (servers[0]!.server.address() as AddressInfo).port;
    try {
      for (const address of others) {
        const server = await open(handler, certificate, address, chosen).catch(withoutIpv6);
        if (server) servers.push(server);
      }
      return { port: chosen, close: () => closeAll(servers) };
    } catch (error) {
      await closeAll(servers);
      // A port chosen for us on one address may be taken on the other; with luck the next one is not.
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

interface Open {
  server: Server;
  sockets: Set<Socket>;
}

async function open(handler: RequestListener, tls: Certificate, host: string, port: number): Promise<Open> {
  const server: Server = createServer({ tls }, handler);
  const sockets = new Set<Socket>();
  server.prependListener('connection', (socket: Socket) => {
    sockets.add(socket);
    // Resets and broken handshakes are the other side's affair.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return { server, sockets };
}

function withoutIpv6(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
}

async function closeAll(all: Open[]): Promise<void> {
  await Promise.all(
    all.map(async ({ server, sockets }) => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    }),
  );
}
