/**
 * `npm run example -- NAME`: runs an example with its own stub. With `--live` the same program calls the live service,
 * with the credentials in the environment.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import type { Stub } from '../integration-test/api-stub/index';
import { withStub } from './stub-environment';

const EXAMPLES = join(__dirname, '../examples');
const CREDENTIALS = ['_7D_API_CLIENT_CONSUMER_KEY', '_7D_API_CLIENT_CONSUMER_SECRET'];

const USAGE = 'usage: npm run example -- NAME [--live] [arguments of the example]';

void main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  const live = args.includes('--live');
  const [name = '', ...rest] = args.filter((arg) => arg !== '--live');
  const file = programs().find((program) => [program, parse(program).name].includes(basename(name)));
  const unset = CREDENTIALS.filter((variable) => !process.env[variable]);
  if (!file) {
    fail(
      `${USAGE}\nNAME is one of: ${programs()
        .map((program) => parse(program).name)
        .join(', ')}`,
    );
  } else if (live && unset.length > 0) {
    fail(`--live needs ${unset.join(' and ')} in the environment`);
  } else if (live) {
    process.exitCode = await run(file, rest, {});
  } else {
    process.exitCode = await withStub((env, stub) => run(file, rest, { ...env, ...forExamples(stub) }));
  }
}

function programs(): string[] {
  return readdirSync(EXAMPLES).filter((file) => /\.m?[jt]s$/.test(file));
}

/** Values for single examples: hosts without a variable of the client, a voucher, a program that acts as the user. */
function forExamples({ host, port }: Stub): NodeJS.ProcessEnv {
  return {
    EXAMPLE_ACCOUNT_HOST: `${host}:${port}`,
    EXAMPLE_PREVIEWS: `https://${host}:${port}`,
    EXAMPLE_MEDIA_HOST: host,
    EXAMPLE_VISITOR: join(__dirname, 'visit-authorise-page.js'),
    _7D_API_CLIENT_TEST_VOUCHER_CODE: 'STUB-HALF',
  };
}

function run(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const loader = /ts$/.test(file) ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, join(EXAMPLES, file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // Ctrl-C goes to the example too. The stub must be stopped after it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
