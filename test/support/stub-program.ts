/**
 * The program of the stub in one file of JavaScript. It starts in half the time, because node neither looks for hundreds
 * of modules nor has them compiled.
 */
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '../..');
const stub = path.join(root, 'integration-test/api-stub');

export interface StubProgram {
  path: string;
  remove(): Promise<void>;
}

export function bundleStubProgram(): StubProgram {
  mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.tmp/stub-program-'));
  const file = path.join(folder, 'main.js');
  buildSync({
    entryPoints: [path.join(stub, 'main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    // The client is found as by a program that is installed beside it.
    external: ['7digital-api'],
    logLevel: 'error',
  });
  // The page of the stub is read from the folder of its module.
  symlinkSync(path.join(stub, 'page/assets'), path.join(folder, 'assets'));
  return { path: file, remove: () => rm(folder, { recursive: true }) };
}
