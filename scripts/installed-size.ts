/** The size of an installed package, with its dependencies. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installInto } from './packed';

export interface InstalledSize {
  files: number;
  bytes: number;
}

/** Installs packages, by name or as tarballs, into a new folder, and measures them. */
export async function installedSize(folder: string, ...names: string[]): Promise<InstalledSize> {
  await installInto(folder, ...names);
  const entries = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
  // npm keeps a hidden file with its own data.
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '.package-lock.json');
  const bytes = files.reduce(
    (sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size,
    0,
  );
  return { files: files.length, bytes };
}
