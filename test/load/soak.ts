/**
 * `npm run soak`: many calls at once, a third of them hitting faults. Prints what came of them, and ends with 1 unless
 * every callback ran once and rightly, the agents kept to their sockets and the heap is where it was.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import api = require('../../lib');
import { KINDS, type Kind, type Loose } from '../faults/kinds';
import { TYPESCRIPT } from '../support/typescript';

const CALLS = Number(process.env['SOAK_CALLS'] ?? 20_000);
const AT_ONCE = Number(process.env['SOAK_AT_ONCE'] ?? 200);
const WARM_UP = Number(process.env['SOAK_WARM_UP'] ?? 3_000);
const MAX_SOCKETS = 40;
const GROWTH = 0.1;

/** What a call asks the server for, and what it has to come to. Every third call asks for one of the faults. */
const GOOD = ['good', 'fine'];
const FAULTS: ReadonlyArray<[wish: string, outcome: string]> = [
  ['cut', 'RequestError ECONNRESET'],
  ['reset', 'RequestError ECONNRESET'],
  ['stall', 'RequestError ETIMEDOUT'],
  ['down', 'ApiHttpError 503'],
  ['malformed', 'ApiParseError 200'],
  ['slow', 'fine'],
  ['missing', 'ApiError 404'],
];
/** Of the calls that stall; it covers the wait for a socket, too. */
const STALL_TIMEOUT = 250;

interface Client {
  client: Loose;
  agent: http.Agent | https.Agent;
}

interface Tally {
  outcomes: Map<string, number>;
  /** Calls that asked for a fault. */
  faults: number;
  wrong: string[];
  settlements: Uint8Array;
  mostSockets: number;
  mostMemory: number;
}

function makeClient(protocol: Kind['protocol'], port: number, ca: string): Client {
  const pool = { keepAlive: true, maxSockets: MAX_SOCKETS };
  const agent = protocol === 'https:' ? new https.Agent({ ...pool, ca }) : new http.Agent(pool);
  const schema = { ...api.schema, host: '127.0.0.1', sslHost: '127.0.0.1', port, protocol };
  const agents = protocol === 'https:' ? { httpsAgent: agent } : { httpAgent: agent };
  return { client: api.configure({ consumerkey: 'KEY', logger: null, ...agents }, schema), agent };
}

function outcomeOf(error: (Error & { code?: string; statusCode?: number }) | null, data: Loose): string {
  if (!error) return data.releases.release.length === 5 ? 'fine' : 'not the data that was sent';
  return `${error.name} ${error.name === 'RequestError' ? error.code : error.statusCode}`;
}

/** Makes so many calls, so many at once, by callback and promise in turns. */
async function makeCalls(count: number, clients: Record<string, Client>): Promise<Tally> {
  const settlements = new Uint8Array(count);
  const tally: Tally = {
    outcomes: new Map(),
    faults: 0,
    wrong: [],
    settlements,
    mostSockets: 0,
    mostMemory: 0,
  };
  let next = 0;

  function note(i: number, expected: string, outcome: string): void {
    settlements[i] = (settlements[i] as number) + 1;
    tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
    if (outcome !== expected) tally.wrong.push(`call ${i}: ${outcome} for ${expected}`);
    for (const { agent } of Object.values(clients))
      tally.mostSockets = Math.max(tally.mostSockets, sizeOf(agent));
    if (i % 100 === 0) tally.mostMemory = Math.max(tally.mostMemory, process.memoryUsage().rss);
  }

  function makeCall(i: number): Promise<void> {
    const kind = KINDS[i % KINDS.length] as Kind;
    const isFault = Math.floor(i / KINDS.length) % 3 === 2;
    const [wish, expected] = (isFault ? FAULTS[(i * 31 + (i >> 5)) % FAULTS.length] : GOOD) as [
      string,
      string,
    ];
    const { client } = clients[kind.protocol] as Client;
    const params = { ...kind.params, wish };
    const options = wish === 'stall' ? { timeout: STALL_TIMEOUT } : {};
    if (isFault) tally.faults += 1;
    const done = (error: Error | null, data?: unknown) => note(i, expected, outcomeOf(error, data));
    if (i % 2 === 0) return settled(kind.call(client, params, options) as Promise<unknown>, done);
    return new Promise((resolve) => {
      kind.call(client, params, options, (error: Error | null, data?: unknown) => {
        done(error, data);
        resolve();
      });
    });
  }

  async function worker(): Promise<void> {
    while (next < count) await makeCall(next++);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return tally;
}

type Done = (error: Error | null, data?: unknown) => void;

async function settled(promise: Promise<unknown>, done: Done): Promise<void> {
  const [result] = await Promise.allSettled([promise]);
  if (result.status === 'fulfilled') done(null, result.value);
  else done(result.reason);
}

/** Sockets of an agent, in use and kept. */
function sizeOf({ sockets, freeSockets }: http.Agent): number {
  const lists = [...Object.values(sockets), ...Object.values(freeSockets)];
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
}

/** Bytes in use after collecting everything that can be. */
async function heap(): Promise<number> {
  for (let i = 0; i < 4; i += 1) {
    global.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

async function ask(server: ChildProcess): Promise<{ received: number; open: number }> {
  server.send('count');
  const [told] = await once(server, 'message');
  return told;
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

async function main(): Promise<void> {
  if (!global.gc) throw new Error('Start with --expose-gc, as npm run soak does');
  const stray: unknown[] = [];
  process.on('uncaughtException', (error) => stray.push(error));
  process.on('unhandledRejection', (error) => stray.push(error));

  const server = fork(path.join(__dirname, 'soak-server.ts'), { execArgv: TYPESCRIPT });
  const [{ ports, ca }] = await once(server, 'message');
  const clients = {
    'http:': makeClient('http:', ports[0], ca),
    'https:': makeClient('https:', ports[1], ca),
  };

  await makeCalls(WARM_UP, clients);
  const before = await heap();
  const { received } = await ask(server);
  const started = process.hrtime.bigint();
  const tally = await makeCalls(CALLS, clients);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const after = await heap();

  for (const { agent } of Object.values(clients)) agent.destroy();
  let left = await ask(server);
  // The server hears of the last closed connections a little later.
  for (let i = 0; i < 200 && left.open > 0; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    left = await ask(server);
  }
  server.disconnect();

  const once_ = tally.settlements.filter((count) => count === 1).length;
  const growth = after / before - 1;
  const outcomes = [...tally.outcomes].sort(([, a], [, b]) => b - a);
  console.log(
    `${CALLS} calls, ${AT_ONCE} at once, in ${seconds.toFixed(1)} s; ${tally.faults} of them met a fault`,
  );
  for (const [outcome, count] of outcomes) console.log(`  ${String(count).padStart(6)}  ${outcome}`);
  console.log(
    `settled exactly once: ${once_} of ${CALLS}; as expected: ${CALLS - tally.wrong.length} of ${CALLS}`,
  );
  console.log(
    `requests at the server: ${left.received - received}; open connections at the end: ${left.open}`,
  );
  console.log(`most sockets of one agent: ${tally.mostSockets} of ${MAX_SOCKETS} allowed`);
  const sign = growth < 0 ? '' : '+';
  console.log(
    `heap after collection: ${megabytes(before)} before, ${megabytes(after)} after (${sign}${(growth * 100).toFixed(1)} %); ` +
      `most memory in use ${megabytes(tally.mostMemory)}`,
  );

  const problems = [
    ...tally.wrong.slice(0, 10),
    ...stray.map((error) => `reached nobody: ${error}`),
    once_ !== CALLS && 'not every call settled exactly once',
    tally.mostSockets > MAX_SOCKETS && 'more sockets than the agent allows',
    left.open > 0 && 'connections were left open',
    growth > GROWTH && `the heap grew by more than ${GROWTH * 100} %`,
  ].filter(Boolean);
  for (const problem of problems) console.error(`wrong: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

void main();
