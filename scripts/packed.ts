/**
 * The package as npm would publish it, for tests. It is not built from `dist/`, because files that were left there, or
 * a build at the same time, must not be in it.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

export const projectRoot = join(__dirname, '..');

const run = promisify(execFile);

/** Builds and packs into a folder, and returns the path of the tarball. */
export async function packPackage(folder: string): Promise<string> {
  const stage = join(folder, 'stage');
  mkdirSync(stage, { recursive: true });
  const { files } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    files: string[];
  };
  for (const file of ['package.json', ...files]) {
    const source = join(projectRoot, file);
    // The other files are generated: the build, and the files of the deep imports.
    if (file !== 'dist' && existsSync(source)) cpSync(source, join(stage, file), { recursive: true });
  }
  const tsc = ['-p', 'tsconfig.build.json', '--outDir', join(stage, 'dist')];
  await tool('typescript/bin/tsc', [...tsc, '--emitDeclarationOnly']);
  await tool('typescript/bin/tsc', [...tsc, '--declaration', 'false', '--removeComments']);
  await run(process.execPath, [join(projectRoot, 'scripts/finish-build.mjs'), join(stage, 'dist')]);
  await run(process.execPath, [join(projectRoot, 'scripts/old-paths.mjs'), 'write', stage]);
  await npm(stage, ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm packed nothing into ${folder}`);
  return join(folder, tarball);
}

/** Installs packages, by name or as tarballs, into a new folder. */
export async function installInto(folder: string, ...packages: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: basename(folder), version: '1.0.0', private: true };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await npm(folder, ['install', '--ignore-scripts', '--no-package-lock', ...packages]);
}

/** Runs npm. Its output is shown only if it fails. */
export async function npm(cwd: string, args: string[]): Promise<string> {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--prefer-offline'];
  const { stdout } = await run('npm', [...args, ...quiet], { cwd, maxBuffer: 1 << 26 });
  return stdout;
}

/** Runs a development tool of this project by its file. Its output is returned, or is in the error. */
export async function tool(file: string, args: string[], cwd = projectRoot): Promise<string> {
  const program = join(projectRoot, 'node_modules', file);
  try {
    return (await run(process.execPath, [program, ...args], { cwd, maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    const message = `${file} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`;
    throw Object.assign(error as Error, { message });
  }
}
