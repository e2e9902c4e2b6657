// A web server that plays tracks to browsers. They may seek, because ranges are passed on, and they get neither key nor
// signature: only the server talks to the service.
//
//     npm run example -- stream-proxy           # requests a part of a track from itself
//     npm run example -- stream-proxy --serve   # waits for a browser

/* oxlint-disable oxc/no-async-endpoint-handlers -- Express 5 takes care of promises */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { ApiError, configure, schema } from '7digital-api';
import express, { type Request, type Response } from 'express';

// `mediaHost` is the host of a stub. Without it, streams come from the service.
const mediaHost = process.env['EXAMPLE_MEDIA_HOST'];
const client = configure({ logger: null, defaultParams: { country: 'GB' } }, { ...schema, mediaHost });

const PASSED_ON = ['content-type', 'content-length', 'content-range', 'accept-ranges'];

async function play(request: Request, response: Response): Promise<void> {
  const { range = '' } = request.headers;
  const browser = new AbortController();
  response.on('close', () => browser.abort());
  try {
    const { statusCode, headers, stream } = await client
      .Streams()
      .getCatalogue({ trackId: String(request.params['trackId']) })
      .open({ signal: browser.signal, range: /^bytes=(\d+-\d*|-[1-9]\d*)$/.test(range) ? range : undefined });
    response.status(statusCode);
    for (const name of PASSED_ON) if (headers[name]) response.set(name, headers[name]);
    await pipeline(stream, response);
  } catch (error) {
    if (response.headersSent) response.destroy();
    // The message is only for the log of the server.
    else response.status(statusOf(error)).json({ error: 'This track cannot be played' });
  }
}

function statusOf(error: unknown): number {
  if ((error as { statusCode?: number }).statusCode === 416) return 416;
  return error instanceof ApiError ? 404 : 502;
}

const server = express()
  .get('/tracks/:trackId', play)
  .get('/', (_, response) => void response.send('<audio controls src="/tracks/12345"></audio>'))
  .listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://localhost:${(server.address() as AddressInfo).port}`;

if (process.argv.includes('--serve')) {
  console.log(`Open ${site}/`);
} else {
  await show('/tracks/12345', { Range: 'bytes=0-999' });
  await show('/tracks/12345', { Range: 'bytes=999999999-' });
  await show('/tracks/missing');
  server.close();
}

async function show(path: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(site.replace('localhost', '127.0.0.1') + path, { headers });
  const bytes = (await response.arrayBuffer()).byteLength;
  const { status } = response;
  console.log(`GET ${path} ${headers['Range'] ?? ''}`.trim());
  console.log(
    `  ${status} ${response.headers.get('content-type')} ${response.headers.get('content-range') ?? ''}`.trimEnd(),
  );
  console.log(`  ${bytes} bytes`);
}
