/** The peers are dependencies of the bench alone: installed when they are needed first, and when the lock file changes. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../scripts/packed';

export async function installPeers(): Promise<void> {
  const age = (file: string): number => {
    const path = join(__dirname, file);
    return existsSync(path) ? statSync(path).mtimeMs : 0;
  };
  if (age('node_modules/.package-lock.json') >= age('package-lock.json')) return;
  console.log('Installs what this package is compared with: npm ci in bench/\n');
  await npm(__dirname, ['ci', '--ignore-scripts']);
}
