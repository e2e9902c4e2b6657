/**
 * `npm run example -- NAME`: runs an example against a stub of its own, which is gone when the example ends. With
 * `--live` the same program talks to the service, with the credentials in the environment.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStub, type Stub } from '../integration-test/api-stub';

const EXAMPLES = join(__dirname, '..', 'examples');

void main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  const live = args.includes('--live');
  const [name, ...rest] = args.filter((arg) => arg !== '--live');
  const file = name && fileOf(name);
  if (!file) {
    console.error(`Name one of the examples: ${names().join(', ')}`);
    process.exitCode = 1;
    return;
  }
  process.exitCode = live ? await run(file, rest, {}) : await withStub((env) => run(file, rest, env));
}

function names(): string[] {
  const programs = readdirSync(EXAMPLES).filter((file) => /\.(js|ts)$/.test(file));
  return programs.map((file) => file.replace(/\.(js|ts)$/, '')).sort();
}

function fileOf(name: string): string | undefined {
  const bare = name.replace(/^.*\//, '').replace(/\.(js|ts)$/, '');
  return ['js', 'ts'].map((ending) => join(EXAMPLES, `${bare}.${ending}`)).find((file) => existsSync(file));
}

async function withStub(use: (env: NodeJS.ProcessEnv) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-example-'));
  const stub = await startStub();
  try {
    return await use(stubEnvironment(stub, folder));
  } finally {
    await stub.close();
    rmSync(folder, { recursive: true });
  }
}

/** Points the client at the stub, and makes node trust its certificate. */
function stubEnvironment(stub: Stub, folder: string): NodeJS.ProcessEnv {
  const certificate = join(folder, 'stub.pem');
  writeFileSync(certificate, stub.certificate);
  return {
    _7D_API_CLIENT_HOST: stub.host,
    _7D_API_CLIENT_SSL_HOST: stub.host,
    _7D_API_CLIENT_PORT: String(stub.port),
    _7D_API_CLIENT_CONSUMER_KEY: '',
    _7D_API_CLIENT_CONSUMER_SECRET: '',
    NODE_EXTRA_CA_CERTS: certificate,
  };
}

function run(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
