#!/usr/bin/env node
/** The stub as a program: `npx 7digital-api-stub`, and `npm run stub` in the repository. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Stub } from './index';
import { exportLines } from './program/exports';
import { HELP, readSettings, type Settings } from './program/options';

const NAME = '7digital-api-stub';

void run();

async function run(): Promise<void> {
  let settings: Settings;
  let stub: Stub;
  try {
    settings = readSettings(process.argv.slice(2), process.env);
    if (settings.help) {
      process.stdout.write(HELP);
      return;
    }
    const { port, host, keys, seed, quiet } = settings;
    // Loaded here because it takes most of the time to start, and help and mistakes do not need it.
    const { startStub } = require('./index') as typeof import('./index');
    stub = await startStub({ port, host, keys, quiet, ...(seed !== undefined && { seed }) });
  } catch (error) {
    fail(error as NodeJS.ErrnoException);
    return;
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(stub));
  }
  process.once('disconnect', () => void stop(stub));
  followParent(stub);
  try {
    announce(stub, settings);
  } catch (error) {
    fail(error as NodeJS.ErrnoException);
    void stop(stub);
  }
}

function announce(stub: Stub, { certificate, host, keys, quiet }: Settings): void {
  const variables = { ...stub.env };
  if (certificate !== undefined) variables['NODE_EXTRA_CA_CERTS'] = written(certificate, stub);
  const [own] = Object.entries(keys);
  if (own) {
    [variables['_7D_API_CLIENT_CONSUMER_KEY'], variables['_7D_API_CLIENT_CONSUMER_SECRET']] = own;
  }
  if (quiet) console.log(stub.url);
  else {
    console.log(`${NAME} listening on ${stub.url} (http and https)`);
    console.log(`\n${exportLines(variables).join('\n')}\n`);
  }
  if (!isLoopback(host)) {
    console.error(`${NAME}: warning: other machines that reach ${host} can use this stub`);
  }
  process.send?.({ ready: true, port: stub.port, certificate: stub.certificate });
}

function written(certificate: string, stub: Stub): string {
  try {
    writeFileSync(certificate, stub.certificate);
  } catch (error) {
    // oxlint-disable-next-line preserve-caught-error -- one line is all that is printed
    throw new Error(`the certificate cannot be written: ${(error as Error).message}`);
  }
  return path.resolve(certificate);
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);

/**
 * A signal to npm or npx ends them and the shell, and none of them passes it on. So this program ends when its parent
 * ends.
 */
function followParent(stub: Stub): void {
  if (!['stub', 'npx'].includes(process.env['npm_lifecycle_event'] ?? '')) return;
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
  // The channel to the parent would keep the process alive.
  if (process.connected) process.disconnect();
}

function fail(error: NodeJS.ErrnoException & { port?: number; address?: string }): void {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${error.port} is in use; choose another one with --port, or 0 for a free one`,
    EACCES: `port ${error.port} requires more rights; choose another one with --port`,
    EADDRNOTAVAIL: `${error.address} is not an address of this machine`,
    ENOTFOUND: `${error.message.split(' ').pop()} is not a host that can be found`,
  };
  const reason = error.syscall === undefined ? undefined : reasons[error.code ?? ''];
  console.error(`${NAME}: ${reason ?? error.message}`);
  process.exitCode = 1;
}
