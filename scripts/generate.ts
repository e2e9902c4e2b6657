/**
 * `npm run generate`: writes what is made from api.json. With `--check` nothing is written; what is stale is
 * named, and the exit code is 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contractFile, contractPath, rulesOfTests } from './generate/contract';
import { exportsFile, withNames } from './generate/exports';
import { referenceFile } from './generate/reference';
import { projectRoot, readEntities } from './generate/sources';
import { readResources } from './generate/schema';
import { callsFile, fileName, indexFile, replacedParamsFile, resourceFile } from './generate/types';

const directory = 'lib/types/generated';
const entryPoint = 'lib/index.ts';

/** Path → text of everything that is made. */
function makeAll(): Map<string, string> {
  const resources = readResources();
  const entities = readEntities();
  const files = new Map<string, string>();
  for (const resource of resources) {
    files.set(`${directory}/${fileName(resource)}-calls.ts`, callsFile(resource, entities));
    files.set(`${directory}/${fileName(resource)}.ts`, resourceFile(resource));
  }
  files.set(`${directory}/replaced-params.ts`, replacedParamsFile(resources));
  files.set(`${directory}/index.ts`, indexFile(resources));
  files.set(`${directory}/exports.ts`, exportsFile());
  for (const [path, text] of files) files.set(path, formatted(path, text));
  if (existsSync(join(projectRoot, entryPoint))) {
    const generated = [...files].filter(([path]) => !path.endsWith('exports.ts')).map(([, text]) => text);
    files.set(entryPoint, formatted(entryPoint, withNames(current(entryPoint) ?? '', generated)));
  }
  files.set('docs/reference.md', referenceFile(resources, entities));
  files.set(contractPath, contractFile(current(contractPath) ?? '', rulesOfTests()));
  return files;
}

function formatted(path: string, text: string): string {
  const biome = join(projectRoot, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'format', `--stdin-file-path=${path}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`biome could not format ${path}: ${stderr}`);
  return stdout;
}

function current(path: string): string | undefined {
  const file = join(projectRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Files of an earlier table that nothing makes any more. */
function leftOver(files: Map<string, string>): string[] {
  const present = existsSync(join(projectRoot, directory)) ? readdirSync(join(projectRoot, directory)) : [];
  return present.map((name) => `${directory}/${name}`).filter((path) => !files.has(path));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
  writeFileSync(join(projectRoot, path), text);
}

const files = makeAll();
const stale = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path);
const unwanted = leftOver(files);
if (process.argv.includes('--check')) {
  for (const path of [...stale, ...unwanted]) console.error(`stale: ${path}`);
  if (stale.length + unwanted.length) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) write(path, files.get(path) ?? '');
  for (const path of unwanted) rmSync(join(projectRoot, path));
  console.log(`${files.size} files, ${stale.length} written, ${unwanted.length} removed`);
}
