/** The server of the tests: the bundled stub as a separate program, unless the environment names another server. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import https from 'node:https';
import path from 'node:path';
import { isNested, isWhole, named, type Place } from './environment';
import { TYPESCRIPT } from '../../test/support/typescript';

const MAIN = path.join(__dirname, '../api-stub/main.ts');

export interface Server extends Place {
  /** `localhost:PORT` */
  address: string;
  /** Trusts the certificate of the server, which is trusted nowhere else (D-18). */
  httpsAgent: https.Agent;
}

let current: Server | undefined;
let child: ChildProcess | undefined;

export function server(): Server {
  if (!current) throw new Error('The server has not been started; run the tests by npm run integration-test');
  return current;
}

export async function startServer(): Promise<void> {
  if (named) {
    // The certificate of that server is not known.
    current = serverAt(named, { rejectUnauthorized: false });
    return;
  }
  child = fork(MAIN, [], {
    execArgv: TYPESCRIPT,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = await Promise.race([once(child, 'message'), endOf(child)]);
  current = serverAt({ host: 'localhost', port: message.port }, { ca: message.certificate });
}

async function endOf(stub: ChildProcess): Promise<never> {
  const [code] = await once(stub, 'exit');
  throw new Error(`The stub ended with ${code} before it was ready`);
}

function serverAt({ host, port }: Place, trust: https.AgentOptions): Server {
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return { host, port, address, httpsAgent: new https.Agent({ keepAlive: true, ...trust }) };
}

/** @throws {Error} if the stub does not end properly */
export async function stopServer(): Promise<void> {
  current?.httpsAgent.destroy();
  if (!child) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code, signal] = await ended;
  if (code !== 0) throw new Error(`The stub ended with ${code ?? signal}`);
}

/** A suite that requires all features of the stub of this project. */
export function describeWhole(title: string, suite: (this: Mocha.Suite) => void): void {
  if (isWhole) describe(title, suite);
  else describe.skip(`${title} (skipped: the server from the environment has fixed responses)`, suite);
}

/** A suite with its own servers, which does not use a server from the environment. */
export function describeBundled(title: string, suite: (this: Mocha.Suite) => void): void {
  if (!named && !isNested) describe(title, suite);
  else
    describe.skip(
      `${title} (skipped: tests the bundled stub, and the environment names another server)`,
      suite,
    );
}
