/** The server of the soak, in a process of its own: each request says how it wants to be treated. */
import {
  always,
  responseBytes,
  type Behaviour,
  certificateAuthority,
  RawServer,
  thenClose,
  xml,
} from '../faults/raw-server';

const release = (id: number) =>
  `<release id="${id}"><title>Release &amp; ${id}</title><type>Album</type><artist id="1"><name>Någon</name></artist>` +
  '<formats><format id="17"><fileFormat>MP3</fileFormat><bitRate>320</bitRate></format></formats></release>';
const BODY = xml(`<releases>${[1, 2, 3, 4, 5].map(release).join('')}</releases>`);
const SLOW_MS = 20;

const TREATMENTS: Readonly<Record<string, Behaviour>> = {
  good: always(responseBytes(200, BODY)),
  slow: ({ socket }) => void setTimeout(() => socket.write(responseBytes(200, BODY)), SLOW_MS),
  cut: thenClose(responseBytes(200, BODY).subarray(0, 400)),
  reset: ({ reset }) => reset(),
  stall: always(responseBytes(200, BODY).subarray(0, 400)),
  down: always(responseBytes(503, 'no')),
  malformed: always(responseBytes(200, BODY.slice(0, -20))),
  missing: always(
    responseBytes(404, xml('<error code="2001"><errorMessage>No such thing</errorMessage></error>', 'error')),
  ),
};

async function main(): Promise<void> {
  const behave: Behaviour = (peer, request, server) => {
    const wish = /\bwish=(\w+)/.exec(request.head + request.body)?.[1] ?? 'good';
    TREATMENTS[wish]?.(peer, request, server);
    // They are kept for tests that look at them; here they would fill the memory.
    server.requests.length = 0;
  };
  const servers = await Promise.all([
    new RawServer('http:', behave).start(),
    new RawServer('https:', behave).start(),
  ]);
  process.on('message', () => {
    const received = servers.reduce((sum, server) => sum + server.received, 0);
    const open = servers.reduce((sum, server) => sum + server.connections.size, 0);
    process.send?.({ received, open });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ ports: servers.map(({ port }) => port), ca: await certificateAuthority() });
}

void main();
