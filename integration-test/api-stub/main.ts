/** `npm run stub`: the stub as a program. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startStub, type Stub } from '.';

const DEFAULT_PORT = 9876;

const USAGE =
  'usage: npm run stub -- [--key KEY:SECRET]… [--certificate FILE]   (PORT in the environment, 9876 unless set, 0 picks one)';

interface Settings {
  port: number;
  keys: Record<string, string>;
  /** Where to write the certificate, for `NODE_EXTRA_CA_CERTS`. */
  certificate: string | undefined;
}

void run();

async function run(): Promise<void> {
  let stub: Stub;
  try {
    const { certificate, ...options } = settings(process.argv.slice(2), process.env);
    stub = await startStub(options);
    if (certificate !== undefined) writeCertificate(certificate, stub);
  } catch (error) {
    fail(error as NodeJS.ErrnoException);
    return;
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(stub));
  }
  followParent(stub);
  console.log(`api-stub listening on ${stub.url} (http and https)`);
  process.send?.({ ready: true, port: stub.port, certificate: stub.certificate });
}

function writeCertificate(file: string, stub: Stub): void {
  try {
    writeFileSync(file, stub.certificate);
  } catch (error) {
    void stub.close();
    throw error;
  }
}

/**
 * A signal to `npm run stub` ends npm and the shell between it and us, and nobody passes it on. So what npm started goes
 * when its parent goes.
 */
function followParent(stub: Stub): void {
  if (process.env.npm_lifecycle_event !== 'stub') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    void stop(stub);
  }, 200);
  timer.unref();
}

async function stop(stub: Stub): Promise<void> {
  await stub.close();
  // The channel to a parent would keep the process alive.
  if (process.connected) process.disconnect();
}

function settings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args,
    options: { key: { type: 'string', multiple: true }, certificate: { type: 'string' } },
  });
  const keys: Record<string, string> = {};
  for (const pair of values.key ?? []) {
    const colon = pair.indexOf(':');
    if (colon < 1) throw new Error(`--key wants KEY:SECRET, not ${pair}\n${USAGE}`);
    keys[pair.slice(0, colon)] = pair.slice(colon + 1);
  }
  const port = env.PORT ? Number(env.PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is not a port: ${env.PORT}`);
  return { port, keys, certificate: values.certificate };
}

function fail(error: NodeJS.ErrnoException): void {
  const message =
    error.code === 'EADDRINUSE'
      ? `port ${process.env.PORT || DEFAULT_PORT} is in use; set PORT to another one, or to 0`
      : error.message;
  console.error(`api-stub: ${message}`);
  process.exitCode = 1;
}
