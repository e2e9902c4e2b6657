/**
 * Folders outside this project with the packed package installed as by a user. Made before the first check and removed
 * after the last.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { installInto, packPackage, projectRoot } from '../../scripts/packed';
import schema from '../../api.json';
import { plainEnvironment } from '../../scripts/plain-environment';
import { stubEnvironment } from '../../scripts/stub-environment';

/** The oldest supported compiler, the last of 4 and 5, which is the last in JavaScript, and the native one. */
export const COMPILERS = { '4.7': '4.7.4', '4.9': '4.9.5', '5.4': '5.4.5', '5.9': '5.9.3', '7.0': '7.0.2' };

export interface Workshop {
  folder: string;
  tarball: string;
  /** Only the package. */
  bare: string;
  /** The package and @types/node. */
  typed: string;
  /** The compilers as `typescript-5.4` and so on. */
  compilers: string;
}

let current: Workshop | undefined;

export function workshop(): Workshop {
  if (!current) throw new Error('The workshop is not set up; run the checks by npm run test:consumers');
  return current;
}

export const mochaHooks = {
  async beforeAll(): Promise<void> {
    // The real path, because compilers print it.
    const folder = mkdtempSync(join(realpathSync(tmpdir()), '7digital-consumers-'));
    const at = (name: string) => join(folder, name);
    current = { folder, tarball: '', bare: at('bare'), typed: at('typed'), compilers: at('compilers') };
    current.tarball = await packPackage(folder);
    const nodeTypes = readFileSync(join(projectRoot, 'node_modules/@types/node/package.json'), 'utf8');
    const compilers = Object.entries(COMPILERS).map(
      ([name, version]) => `typescript-${name}@npm:typescript@${version}`,
    );
    await installInto(current.bare, current.tarball);
    await installInto(current.typed, current.tarball, `@types/node@${JSON.parse(nodeTypes).version}`);
    await installInto(current.compilers, ...compilers);
  },
  afterAll(): void {
    if (current) rmSync(current.folder, { recursive: true, force: true });
  },
};

/** The output of the programs in `programs/bundle` if everything works. */
export const ALL_DONE = {
  releases: 10,
  locker: 1,
  failures: [
    ['ApiError', true, '2001'],
    ['ApiHttpError', true, 503],
    ['RequestError', true, 'ECONNRESET'],
  ],
  title: 'café',
  token: ['requesttoken', 'requestsecret', 'authoriseUrl'],
  resources: Object.keys(schema.resources).length,
  signed: true,
};

/** Copies a folder of `programs/` to the folder where the package is installed, and returns the path of the copy. */
export function place(program: string, into: string, name = program): string {
  const folder = join(into, name);
  cpSync(join(__dirname, 'programs', program), folder, { recursive: true });
  return folder;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program with the Node.js of this machine, with the environment of the stub if there is one. */
export function runNode(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: plainEnvironment(env) });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The JSON on the last line that a program prints. Throws if the program fails or writes to stderr. */
export async function valueOf(folder: string, args: string[], env?: NodeJS.ProcessEnv): Promise<any> {
  const { code, stdout, stderr } = await runNode(folder, args, env);
  if (code !== 0 || stderr !== '') throw new Error(`The program ended with ${code}: ${stderr}${stdout}`);
  return JSON.parse(stdout.trim().split('\n').pop() ?? '');
}

/** A stub for the checks of a suite, and the environment for its clients. */
export function suiteStub(keys: Record<string, string> = {}): { stub(): Stub; env(): NodeJS.ProcessEnv } {
  let stub: Stub | undefined;
  before(async () => {
    stub = await startStub({ keys });
  });
  after(() => stub?.close());
  return { stub: () => stub!, env: () => stubEnvironment(stub!, workshop().folder) };
}
