/** Makes a stub from its parts. */
import { createCatalogue } from './catalogue';
import { makeClient } from './client';
import { Clock } from './clock';
import { Environment } from './environment';
import { createApp } from './server/app';
import { makeCertificate } from './server/certificate';
import { listen } from './server/listen';
import { createRequestLog } from './server/request-log';
import { OpenSockets } from './server/sockets';
import { checkNames, checkWhole } from './shaping/check';
import { Failures } from './shaping/failures';
import { Replies } from './shaping/replies';
import { createState } from './state';
import { knownKeys } from './state/keys';
import type { Stub, StubOptions } from './types';
import type { World } from './world';

const DEFAULT_SEED = 7;

const OPTIONS = ['port', 'host', 'keys', 'seed', 'rateLimit', 'now', 'timestampWindow', 'quiet'];

/** In seconds, about 30,000 years. */
const LONGEST_WINDOW = 1e12;

// Compilers use this symbol if the runtime has none.
const asyncDispose: typeof Symbol.asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');

export interface Started {
  stub: Stub;
  /** The state and settings of the stub. */
  world: World;
}

/** See `startStub()`. */
export async function start(options: StubOptions): Promise<Started> {
  checkOptions(options);
  const { port = 0, host = 'localhost', keys = {}, seed = DEFAULT_SEED, rateLimit = 1_000_000 } = options;
  const { timestampWindow = 300, quiet = false } = options;
  const clock = new Clock(options.now ?? (() => new Date()));
  const now = (): Date => clock.now();
  const catalogue = createCatalogue(seed, now());
  const freshState = () => createState(catalogue, now(), timestampWindow);
  const world: World = {
    catalogue,
    state: freshState(),
    rateLimit,
    now,
    timestampWindow,
    replies: new Replies(),
    failures: new Failures(),
    keys: knownKeys(keys),
    onFault: (error) => {
      if (!quiet) console.error('7digital-api-stub:', error);
    },
  };
  const log = createRequestLog();
  const certificate = await makeCertificate(host);
  const sockets = new OpenSockets();
  const app = createApp(world, log, sockets, { host, certificate: certificate.cert });
  const listener = await listen(app, { host, port, certificate, sockets });
  const place = { host: reachable(host), port: listener.port, certificate: certificate.cert };
  const environment = new Environment(place);
  const clients = makeClient(place);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    environment.remove();
    clients.close();
    closing ??= listener.close();
    return closing;
  };
  const stub: Stub = {
    port: listener.port,
    host,
    url: `http://${bracketed(place.host)}:${listener.port}`,
    certificate: certificate.cert,
    get env() {
      return environment.variables();
    },
    requests: log.seen,
    clock,
    client: (settings) => clients.make(settings),
    reply: (route, reply, settings) => world.replies.add(route, reply, settings),
    fail: (route, failure) => world.failures.add(route, failure),
    reset: () => {
      clock.reset();
      world.state = freshState();
      world.replies.clear();
      world.failures.clear();
      log.seen.length = 0;
    },
    close,
    [asyncDispose]: close,
  };
  return { stub, world };
}

function checkOptions(options: StubOptions): void {
  checkNames(options, OPTIONS, 'startStub()');
  const { port, host = 'localhost', keys = {}, seed, rateLimit, timestampWindow, now } = options;
  checkWhole(port, 'port', 0, 65_535);
  checkWhole(seed, 'seed', -(2 ** 31), 2 ** 31 - 1);
  checkWhole(rateLimit, 'rateLimit', 0, Number.MAX_SAFE_INTEGER);
  checkWhole(timestampWindow, 'timestampWindow', 0, LONGEST_WINDOW);
  if (typeof host !== 'string' || host === '') throw new TypeError('host must be a string');
  if (now !== undefined && typeof now !== 'function') throw new TypeError('now must be a function');
  for (const [key, secret] of Object.entries(keys)) {
    if (typeof secret !== 'string') throw new TypeError(`The secret of the key ${key} must be a string`);
  }
}

/** `0.0.0.0` and `::` mean every address of the machine, but a client cannot connect to them. */
const reachable = (host: string): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host);

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
