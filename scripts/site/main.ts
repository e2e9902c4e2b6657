/**
 * `npm run docs -- [--base /PATH/]`: builds the site into scripts/site/dist. Its tools are installed at the first run.
 * `npm run docs:preview -- [--port N]` serves the built site.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, siteFolder } from './prepare';

const [command = 'build', ...rest] = process.argv.slice(2);

if (command === 'build') build(rest);
else if (command === 'preview') preview(rest);
else fail('usage: npm run docs, or npm run docs:preview -- [--port N]');

function build(args: string[] = []): void {
  install();
  const started = Date.now();
  prepare();
  vitepress(['build', ...args]);
  const files = readdirSync(join(siteFolder, 'dist'), { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile(),
  );
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath ?? file.path, file.name)).size,
    0,
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`scripts/site/dist: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`);
}

function preview(args: string[]): void {
  if (!existsSync(join(siteFolder, 'dist/index.html'))) build();
  vitepress(['preview', ...args]);
}

/** Installs exactly the versions of the lock file. */
function install(): void {
  const installed = join(siteFolder, 'node_modules/.package-lock.json');
  const age = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);
  if (age(installed) >= age(join(siteFolder, 'package-lock.json'))) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

function vitepress(args: string[]): void {
  run(process.execPath, [join(siteFolder, 'node_modules/vitepress/bin/vitepress.js'), ...args]);
}

function run(program: string, args: string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: siteFolder, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
