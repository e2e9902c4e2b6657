/** Runs CommonJS code in a new process, for tests that depend on the environment or on when modules are loaded. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { plainEnvironment } from '../../scripts/plain-environment';
import { TYPESCRIPT } from './typescript';

const root = path.resolve(__dirname, '../..');

export interface ChildResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `lib('client/defaults')` in the code is the source of that module. */
export function run(
  code: string,
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<ChildResult> {
  const prelude = `const lib = (name) => require(${JSON.stringify(`${root}/lib/`)} + name);\n`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, ...TYPESCRIPT, '-e', prelude + code], {
      cwd: root,
      env: plainEnvironment(env),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ code: status, stdout, stderr }));
  });
}

/** The JSON that the code prints. */
export async function valueOf(code: string, env: Record<string, string> = {}): Promise<any> {
  const { stdout, stderr, code: status } = await run(code, env);
  if (status !== 0) throw new Error(`The child ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
