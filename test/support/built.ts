/** Loaded before tests: some of them enter the built package by its name, and after `npm ci` there is none yet. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
if (!existsSync(join(root, 'dist/index.js')))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
