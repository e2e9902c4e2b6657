/**
 * `npm run generate`: writes the files that are made from api.json, and reports what must still be written by hand.
 * With `--check` it writes nothing, reports outdated and missing files, and ends with the exit code 1 if there are any.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertTableFile } from './generate/convert-table';
import { contractFile, contractPath, rulesOfTests } from './generate/contract';
import { exportsFile, withNames } from './generate/exports';
import { formatted } from './generate/format';
import { missingHandlers } from './generate/missing';
import { referenceFile } from './generate/reference';
import { projectRoot, readEntities } from './generate/sources';
import { readResources, type Resource } from './generate/schema';
import { callsFile, fileName, indexFile, replacedParamsFile, resourceFile } from './generate/types';

const directory = 'lib/types/generated';
const entryPoint = 'lib/index.ts';

/** All generated files: path → text. */
function makeAll(resources: Resource[]): Map<string, string> {
  const entities = readEntities();
  const sources = new Map<string, string>();
  for (const resource of resources) {
    sources.set(`${directory}/${fileName(resource)}-calls.ts`, callsFile(resource, entities));
    sources.set(`${directory}/${fileName(resource)}.ts`, resourceFile(resource));
  }
  sources.set(`${directory}/replaced-params.ts`, replacedParamsFile(resources));
  sources.set(`${directory}/index.ts`, indexFile(resources));
  const generated = [...sources.values()];
  sources.set('lib/response/convert/table.ts', convertTableFile(entities));
  sources.set(`${directory}/exports.ts`, exportsFile());
  sources.set(entryPoint, withNames(current(entryPoint) ?? '', generated));
  const pages: Array<[string, string]> = [
    ['docs/reference.md', referenceFile(resources, entities)],
    [contractPath, contractFile(current(contractPath) ?? '', rulesOfTests())],
  ];
  return new Map([...formatted(sources), ...pages]);
}

function current(path: string): string | undefined {
  const file = join(projectRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Generated files of an earlier schema. */
function leftOver(files: Map<string, string>): string[] {
  const present = existsSync(join(projectRoot, directory)) ? readdirSync(join(projectRoot, directory)) : [];
  return present.map((name) => `${directory}/${name}`).filter((path) => !files.has(path));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
  writeFileSync(join(projectRoot, path), text);
}

function run(isCheck: boolean): void {
  const resources = readResources();
  const files = makeAll(resources);
  const stale = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path);
  const unwanted = leftOver(files);
  const missing = missingHandlers(resources);
  for (const line of missing) console.error(line);
  if (isCheck) {
    for (const path of [...stale, ...unwanted]) console.error(`outdated: ${path}`);
    if (stale.length + unwanted.length) console.error('Run `npm run generate` and commit what it writes.');
    if (stale.length + unwanted.length + missing.length) process.exitCode = 1;
    return;
  }
  for (const path of stale) write(path, files.get(path) ?? '');
  for (const path of unwanted) rmSync(join(projectRoot, path));
  console.log(`${files.size} files, ${stale.length} written, ${unwanted.length} removed`);
}

try {
  run(process.argv.includes('--check'));
} catch (error) {
  // A mistake in the schema needs only its message. An error of the generator needs its stack.
  const isAboutSchema = /^(api\.json|Add )/.test((error as Error).message);
  console.error(isAboutSchema ? (error as Error).message : error);
  process.exitCode = 1;
}
