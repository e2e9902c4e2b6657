/** The open TCP sockets, to close them all at the end or to reset one on demand. */
import type { Socket } from 'node:net';

/** TLS wraps a socket. Both have the same addresses. */
const endsOf = ({ remoteAddress, remotePort, localAddress }: Socket): string =>
  `${remoteAddress} ${remotePort} ${localAddress}`;

export class OpenSockets {
  readonly #sockets = new Map<string, Socket>();

  add(socket: Socket): void {
    const ends = endsOf(socket);
    this.#sockets.set(ends, socket);
    // Resets and failed handshakes are caused by the client.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (this.#sockets.get(ends) === socket) this.#sockets.delete(ends);
    });
  }

  /** The socket itself, or the TCP socket of TLS. */
  beneath(socket: Socket): Socket | undefined {
    return this.#sockets.get(endsOf(socket));
  }

  /** Sends a TCP reset instead of a proper end. */
  reset(socket: Socket): void {
    this.beneath(socket)?.resetAndDestroy();
  }

  closeAll(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }
}
