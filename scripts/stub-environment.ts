/** A stub for programs that know nothing of it: what their environment has to say so that they talk to it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStub, type Stub, type StubOptions } from '../integration-test/api-stub';

/** Runs a stub while `use` is under way; the environment leads a client there, over https too. */
export async function withStub<T>(
  use: (env: NodeJS.ProcessEnv, stub: Stub) => Promise<T>,
  options: StubOptions = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-stub-'));
  const stub = await startStub(options);
  try {
    const certificate = join(folder, 'stub.pem');
    writeFileSync(certificate, stub.certificate);
    return await use(environment(stub, certificate), stub);
  } finally {
    await stub.close();
    rmSync(folder, { recursive: true });
  }
}

/** Empty counts as unset: what the shell has set for the service must not reach the stub, and the other way round. */
function environment({ host, port }: Stub, certificate: string): NodeJS.ProcessEnv {
  return {
    _7D_API_CLIENT_HOST: host,
    _7D_API_CLIENT_SSL_HOST: host,
    _7D_API_CLIENT_PORT: String(port),
    _7D_API_CLIENT_PREFIX: '',
    _7D_API_CLIENT_CONSUMER_KEY: '',
    _7D_API_CLIENT_CONSUMER_SECRET: '',
    NODE_EXTRA_CA_CERTS: certificate,
  };
}
