/** A stub for programs without any code for it: they call it because of their environment. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStub, type Stub, type StubOptions } from '../integration-test/api-stub/index';

/** Runs a stub until `use` has ended. With the environment a client calls it, over https too. */
export async function withStub<T>(
  use: (env: NodeJS.ProcessEnv, stub: Stub) => Promise<T>,
  options: StubOptions = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-stub-'));
  const stub = await startStub(options);
  try {
    return await use(stubEnvironment(stub, folder), stub);
  } finally {
    await stub.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Leads a client to the stub and makes Node.js trust its certificate, which is written to the folder. An empty variable
 * counts as unset: values of the shell for the live service must not reach the stub.
 */
export function stubEnvironment({ host, port, certificate }: Stub, folder: string): NodeJS.ProcessEnv {
  const file = join(folder, 'stub.pem');
  writeFileSync(file, certificate);
  return {
    _7D_API_CLIENT_HOST: host,
    _7D_API_CLIENT_SSL_HOST: host,
    _7D_API_CLIENT_PORT: String(port),
    _7D_API_CLIENT_PREFIX: '',
    _7D_API_CLIENT_CONSUMER_KEY: '',
    _7D_API_CLIENT_CONSUMER_SECRET: '',
    NODE_EXTRA_CA_CERTS: file,
  };
}
