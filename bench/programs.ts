/** Starts the measured programs, each in a process of its own, and ends what still runs when the bench ends. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Values } from './measure';

const run = promisify(execFile);

/** Longer than any takes on a busy machine. */
const TIMEOUT = 180_000;

export interface Programs {
  run(program: string, settings: object, nodeOptions?: string[]): Promise<Values>;
  stop(): void;
}

/** @param certificate file with the certificate of the server */
export function startPrograms(certificate: string, packageFolder: string): Programs {
  const controller = new AbortController();
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  return {
    async run(program, settings, nodeOptions = []) {
      const file = join(__dirname, 'measured', `${program}.js`);
      const args = [...nodeOptions, file, JSON.stringify({ ...settings, packageFolder })];
      const options = { env, timeout: TIMEOUT, killSignal: 'SIGKILL', signal: controller.signal } as const;
      try {
        const { stdout } = await run(process.execPath, args, options);
        if (!stdout) throw new Error('It ended without figures');
        return JSON.parse(stdout) as Values;
      } catch (error) {
        throw Object.assign(error as Error, { message: reasonOf(error as Failure) });
      }
    },
    stop: () => controller.abort(),
  };
}

interface Failure extends Error {
  stderr?: string;
  killed?: boolean;
}

/** What a program says when it fails is the line with its error. */
function reasonOf({ message, stderr, killed }: Failure): string {
  if (killed) return `it took longer than ${TIMEOUT / 1000} s`;
  return /^\S*Error\b.*$/m.exec(stderr ?? '')?.[0] ?? message;
}
