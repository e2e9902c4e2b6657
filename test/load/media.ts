/**
 * `node --expose-gc --require tsx/cjs test/load/media.ts ABORTS ITEMS MEGABYTES`: what so many aborted downloads leave
 * behind, and what a list of so many items and a file of so many megabytes hold in memory. Prints figures as JSON.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { TYPESCRIPT } from '../support/typescript';
import api = require('../../lib');

type Loose = any;

const [ABORTS, ITEMS, MEGABYTES] = process.argv.slice(2).map(Number) as [number, number, number];
const AT_ONCE = 20;

/** Bytes in use after collecting everything that can be. */
async function heap(): Promise<number> {
  for (let i = 0; i < 4; i += 1) {
    global.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), '7digital-load-'));

/** Aborts a download before the head, in the head, in the body of `open` or of `save`, or destroys its stream. */
async function abortOne(media: Loose, turn: number): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  if (turn % 5 === 0) {
    const saving = media.save(path.join(folder, `${turn}.mp3`), { signal });
    setTimeout(() => controller.abort(), 10);
    return void (await saving.catch(() => {}));
  }
  if (turn % 5 === 1) {
    const opening = media.open({ signal });
    controller.abort();
    return void (await opening.catch(() => {}));
  }
  const { stream } = (await media.open({ signal })) as { stream: Readable };
  stream.on('error', () => {});
  const closed = once(stream, 'close').catch(() => {});
  if (turn % 5 === 2) stream.destroy();
  else if (turn % 5 === 3) stream.once('data', () => controller.abort());
  else stream.once('data', () => stream.destroy());
  await closed;
  return undefined;
}

async function abortMany(media: Loose, count: number): Promise<void> {
  let turn = 0;
  const worker = async () => {
    while (turn < count) await abortOne(media, turn++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function aborts(client: Loose, origin: string, agent: http.Agent) {
  const media = client.OAuth().media(`${origin}/100000000`);
  await abortMany(media, Math.max(ABORTS / 4, 200));
  const before = { heap: await heap(), handles: handles() };
  await abortMany(media, ABORTS);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const after = { heap: await heap(), handles: handles() };
  return { before, after, sockets: Object.values(agent.sockets).flat().length };
}

function handles(): number {
  return (process as Loose)._getActiveHandles().length;
}

/** How many of the pages that were read are still in memory, at the most, when another one comes. */
async function iterate(client: Loose) {
  let items = 0;
  let most = 0;
  const start = await heap();
  for await (const item of client.Artists().getReleases({ artistId: ITEMS, pageSize: 50 })) {
    items += 1;
    if (item.id % 500 === 499) most = Math.max(most, (await heap()) - start);
  }
  return { items, mostMegabytes: most / 2 ** 20 };
}

/** Bytes in use after a collection. */
function held(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function save(client: Loose, origin: string) {
  const file = path.join(folder, 'large.mp3');
  await client.OAuth().media(`${origin}/1000000`).save(file);
  const start = held();
  let most = start;
  let samples = 0;
  const timer = setInterval(() => {
    most = Math.max(most, held());
    samples += 1;
  }, 20);
  const { size } = await client
    .OAuth()
    .media(`${origin}/${MEGABYTES * 2 ** 20}`)
    .save(file);
  clearInterval(timer);
  return { size, samples, heldMegabytes: (most - start) / 2 ** 20 };
}

async function main(): Promise<void> {
  const server = fork(path.join(__dirname, 'media-server.ts'), { execArgv: TYPESCRIPT });
  const [{ port }] = await once(server, 'message');
  const origin = `http://127.0.0.1:${port}`;
  const httpAgent = new http.Agent({ keepAlive: true });
  const client = (api.configure as Loose)(
    { logger: null, httpAgent, maxResponseBytes: 1e9 },
    { ...api.schema, host: '127.0.0.1', port },
  );
  const figures = {
    aborts: await aborts(client, origin, httpAgent),
    list: await iterate(client),
    save: await save(client, origin),
  };
  console.log(JSON.stringify(figures));
  fs.rmSync(folder, { recursive: true });
  httpAgent.destroy();
  server.disconnect();
}

void main();
