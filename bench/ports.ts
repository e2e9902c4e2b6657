/** The server of the bench: started once, and asked for a port for each body. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortRequest, PortResponse } from './server';

export interface ServerPorts {
  /** Where the body is sent, and its size. */
  open(asked: PortRequest): Promise<PortResponse>;
  /** A file with the certificate of the server. */
  certificate: string;
  close(): void;
}

export async function startServer(folder: string): Promise<ServerPorts> {
  const server = fork(join(__dirname, 'server.ts'), { execArgv: ['--import', 'tsx'] });
  const { cert } = await messageOf<{ cert: string }>(server);
  const certificate = join(folder, 'bench.pem');
  writeFileSync(certificate, cert);
  const opened = new Map<string, Promise<PortResponse>>();
  // One message at a time, as each is the response to the last one.
  let last: Promise<unknown> = Promise.resolve();
  return {
    certificate,
    open(asked) {
      const key = JSON.stringify(asked);
      const known = opened.get(key);
      if (known) return known;
      const opening = last.then(() => {
        server.send(asked);
        return messageOf<PortResponse>(server);
      });
      opened.set(key, opening);
      last = opening;
      return opening;
    },
    close() {
      if (server.connected) server.disconnect();
    },
  };
}

async function messageOf<Message>(server: ChildProcess): Promise<Message> {
  const controller = new AbortController();
  const { signal } = controller;
  try {
    const ended = once(server, 'exit', { signal }).then(() => {
      throw new Error('The server of the bench ended');
    });
    const [message] = (await Promise.race([once(server, 'message', { signal }), ended])) as [Message];
    return message;
  } finally {
    controller.abort();
  }
}
