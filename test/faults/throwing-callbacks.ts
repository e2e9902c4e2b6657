/** A program whose callbacks throw; it prints how often each ran and what reached `uncaughtException`. */
import { HELPER_KINDS, clientFor, KINDS } from './kinds';
import { responseBytes, certificateAuthority, OK, type Peer, RawServer } from './raw-server';

const ENDINGS: Record<string, (peer: Peer) => void> = {
  success: ({ socket }) => void socket.write(OK),
  'an error response': ({ socket }) => void socket.write(responseBytes(404, 'not here')),
  'a network failure': ({ reset }) => reset(),
};

async function main(): Promise<void> {
  const results: Array<{ name: string; runs: number; caught: string[] }> = [];
  let caught: string[] = [];
  process.on('uncaughtException', (error) => caught.push(error.message));
  process.on('unhandledRejection', () => caught.push('an unhandled rejection'));

  for (const kind of [...KINDS, ...HELPER_KINDS]) {
    for (const [ending, behave] of Object.entries(ENDINGS)) {
      const server = await new RawServer(kind.protocol, behave).start();
      const { client, agent } = clientFor(kind, { port: server.port, ca: await certificateAuthority() });
      caught = [];
      let runs = 0;
      await new Promise<void>((resolve) => {
        kind.call(client, kind.params, () => {
          runs += 1;
          setImmediate(resolve);
          throw new Error('thrown by the callback');
        });
      });
      agent.destroy();
      await server.stop();
      results.push({ name: `${kind.name}, ${ending}`, runs, caught });
    }
  }
  console.log(JSON.stringify(results));
}

void main();
