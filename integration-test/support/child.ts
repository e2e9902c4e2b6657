/** Runs a program in a separate process to its end. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { plainEnvironment } from '../../scripts/plain-environment';

export const ROOT = path.resolve(__dirname, '../..');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  /** stdout and stderr in the order of arrival. */
  output: string;
}

interface Manner {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Called with the child and all stdout so far. Without it, stdin of the child is closed. */
  talk?: (child: ChildProcessWithoutNullStreams, stdout: string) => void;
}

// A child that hangs must not hang the tests.
const PATIENCE = 120_000;

export function runNode(args: string[], { cwd = ROOT, env, talk }: Manner = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const ended: Ended = { code: null, stdout: '', stderr: '', output: '' };
    const child = spawn(process.execPath, args, {
      cwd,
      env: plainEnvironment(env),
      timeout: PATIENCE,
    });
    const collect = (name: 'stdout' | 'stderr', text: string): void => {
      ended[name] += text;
      ended.output += text;
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => collect('stderr', text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      collect('stdout', text);
      talk?.(child, ended.stdout);
    });
    // The child may end before it reads its input.
    child.stdin.on('error', () => {});
    if (!talk) child.stdin.end();
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}
