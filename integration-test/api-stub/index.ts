/** A whole 7digital on localhost, for tests, examples and trying things out. See README.md. */
import { createCatalogue } from './catalogue';
import { createApp } from './server/app';
import { makeCertificate } from './server/certificate';
import { listen } from './server/listen';
import { createRequestLog, type SeenRequest } from './server/request-log';
import { createState } from './state';
import { OpenSockets } from './server/sockets';
import { knownKeys } from './state/keys';
import type { World } from './world';

export type { SeenRequest } from './server/request-log';
export { DEMO_TOKEN, DEMO_USER } from './state';
export { PLACEHOLDER } from './state/keys';

export interface StubOptions {
  /** 0, the default, picks a free one. */
  port?: number;
  /** Address to listen on; `localhost`, the default, is both loopback addresses. */
  host?: string;
  /** Consumer keys and secrets besides the built-in ones. */
  keys?: Record<string, string>;
  /** Another seed, another catalogue. */
  seed?: number;
  /** Calls per key and day; beyond it the answer is 429. */
  rateLimit?: number;
  /** The clock that timestamps, charts and purchases go by. */
  now?: () => Date;
  /** Says nothing about errors of its own on stderr. */
  quiet?: boolean;
}

export interface Stub {
  port: number;
  host: string;
  /** `http://localhost:PORT`; https answers on the same port. */
  url: string;
  /** In PEM, to trust: `new https.Agent({ ca: stub.certificate })`, or a file for NODE_EXTRA_CA_CERTS. */
  certificate: string;
  /** The last requests, oldest first. */
  requests: SeenRequest[];
  /** Forgets all that callers have changed: users, baskets, tokens, requests. */
  reset(): void;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

export const DEFAULT_SEED = 7;

export async function startStub(options: StubOptions = {}): Promise<Stub> {
  const { port = 0, host = 'localhost', keys = {}, seed = DEFAULT_SEED, rateLimit = 1_000_000 } = options;
  const { now = () => new Date(), quiet = false } = options;
  const catalogue = createCatalogue(seed, now());
  const world: World = {
    catalogue,
    state: createState(catalogue, now()),
    rateLimit,
    now,
    keys: knownKeys(keys),
    onFault: (error) => {
      if (!quiet) console.error('api-stub:', error);
    },
  };
  const log = createRequestLog();
  const certificate = await makeCertificate(host);
  const sockets = new OpenSockets();
  const app = createApp(world, log, sockets, { host, certificate: certificate.cert });
  const listener = await listen(app, { host, port, certificate, sockets });
  return {
    port: listener.port,
    host,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listener.port}`,
    certificate: certificate.cert,
    requests: log.seen,
    reset: () => {
      world.state = createState(catalogue, now());
      log.seen.length = 0;
    },
    close: listener.close,
  };
}
