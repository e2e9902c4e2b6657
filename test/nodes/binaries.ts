/** Other versions of Node.js, from the packages of the registry. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { npm, projectRoot } from '../../scripts/packed';

const cache = join(projectRoot, 'node_modules/.cache/nodes');
const run = promisify(execFile);

const OWN_PACKAGE = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}`;
const FILE = platform() === 'win32' ? 'bin/node.exe' : 'bin/node';

/** The binary of a version such as `14` or `14.18.0`. Downloads are stored next to the installed modules. */
export async function nodeBinary(version: string): Promise<string> {
  const folder = join(cache, version);
  const binary = join(folder, 'package', FILE);
  if (existsSync(binary)) return binary;
  mkdirSync(cache, { recursive: true });
  // A separate folder, so that an incomplete download is not used.
  const apart = mkdtempSync(join(cache, 'fetch-'));
  try {
    await npm(apart, ['pack', `${OWN_PACKAGE}@${version}`]);
    const [tarball = ''] = readdirSync(apart);
    await run('tar', ['-xzf', tarball, `package/${FILE}`], { cwd: apart });
    rmSync(join(apart, tarball));
    renameSync(apart, folder);
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
  return binary;
}
