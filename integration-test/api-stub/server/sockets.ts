/** The TCP sockets that are open, to close them all at the end or to reset one on demand. */
import type { Socket } from 'node:net';

export class OpenSockets {
  readonly #sockets = new Set<Socket>();

  add(socket: Socket): void {
    this.#sockets.add(socket);
    // Resets and broken handshakes are the other side's affair.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  /** Sends a reset instead of a goodbye. Under TLS `socket` is a wrapper, so the one beneath is looked up by its peer. */
  reset(socket: Socket): void {
    const raw = [...this.#sockets].find(
      (item) =>
        !item.destroyed &&
        item.remotePort === socket.remotePort &&
        item.remoteAddress === socket.remoteAddress,
    );
    raw?.resetAndDestroy();
  }

  closeAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
