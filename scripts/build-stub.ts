/**
 * Builds the package `7digital-api-stub` from `integration-test/api-stub`. The schema and its reader are built in, so
 * that the package does not depend on the client: a stub serves the endpoints that it has handlers for, whatever the
 * version of the client is.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { npm, projectRoot, tool } from './packed';

const STUB = 'integration-test/api-stub';
export const stubRoot = join(projectRoot, STUB);

/**
 * The public declarations. The other modules have none, because they use types that are not installed with the package.
 */
const DECLARATIONS = ['index.d.ts', 'index.d.mts', 'types.d.ts'];

if (require.main === module) void buildStub(join(stubRoot, 'dist'));

/** Builds into a folder, which is emptied first. */
export async function buildStub(into: string): Promise<void> {
  mkdirSync(join(projectRoot, '.tmp'), { recursive: true });
  const apart = mkdtempSync(join(projectRoot, '.tmp/stub-'));
  try {
    await tool('typescript/bin/tsc', ['-p', join(stubRoot, 'tsconfig.build.json'), '--outDir', apart]);
    rmSync(into, { recursive: true, force: true });
    const compiled = join(apart, relative(projectRoot, stubRoot));
    const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /\.m?js$/.test(file) || DECLARATIONS.includes(file));
    for (const file of files) cpSync(join(compiled, file), join(into, file));
    buildIn(apart, into, files);
  } finally {
    rmSync(apart, { recursive: true });
  }
  const assets = join(stubRoot, 'page/assets');
  if (existsSync(assets)) cpSync(assets, join(into, 'page/assets'), { recursive: true });
  chmodSync(join(into, 'main.js'), 0o755);
  mustBeWhole(into);
}

/** Builds and packs into a folder, with only the published files. Returns the path of the tarball. */
export async function packStub(folder: string): Promise<string> {
  const stage = join(folder, 'stub-stage');
  mkdirSync(stage, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(stubRoot, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    files: string[];
  };
  for (const file of manifest.files) {
    if (file !== 'dist') cpSync(join(stubRoot, file), join(stage, file));
  }
  // The link to the client and the scripts are only for the repository.
  const published = { ...manifest, devDependencies: undefined, scripts: undefined };
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  await buildStub(join(stage, 'dist'));
  await npm(stage, ['pack', '--ignore-scripts', '--pack-destination', folder]);
  return join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

/** Folder in the package for its parts of the client. */
const PARTS = 'parts';
const REQUIRED = /(require\(")(\.[^"]*)("\))/g;

/**
 * Copies the modules of the client that the stub requires, with their dependencies, and changes the paths in the stub.
 */
function buildIn(apart: string, into: string, files: string[]): void {
  const needed = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(join(into, file), 'utf8');
    const led = code.replace(REQUIRED, (whole, before: string, path: string, after: string) => {
      const target = posix.join(STUB, posix.dirname(file), path);
      if (target.startsWith(`${STUB}/`)) return whole;
      needed.add(target);
      return before + posix.relative(posix.dirname(file), `${PARTS}/${target}`) + after;
    });
    if (led !== code) writeFileSync(join(into, file), led.replace(/require\("parts\//g, 'require("./parts/'));
  }
  for (const target of needed) {
    const file = [target, `${target}.js`, `${target}/index.js`].find(
      (name) => /\.js(on)?$/.test(name) && existsSync(join(apart, name)),
    );
    if (!file) throw new Error(`The stub requires ${target}, which was not compiled`);
    cpSync(join(apart, file), join(into, PARTS, file));
    if (file.endsWith('.json')) continue;
    for (const [, , path = ''] of readFileSync(join(apart, file), 'utf8').matchAll(REQUIRED)) {
      needed.add(posix.join(posix.dirname(file), path));
    }
  }
}

/** @throws {Error} if a module of the package requires a file outside it */
function mustBeWhole(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.m?js$/.test(file),
  );
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:require\(|from )["'](\.[^"']*)["']/g)) {
      const target = posix.join(posix.dirname(file.split(sep).join('/')), path);
      if (target.startsWith('..')) throw new Error(`${file} requires ${path}, which is not in the package`);
    }
  }
}
