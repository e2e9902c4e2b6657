/** Formats sources as `npm run format` does, in one run of the formatter. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './sources';

const biome = join(projectRoot, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Path → text becomes path → formatted text. */
export function formatted(files: ReadonlyMap<string, string>): Map<string, string> {
  // Outside the project, because the formatter ignores its temporary folders.
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const config = `--config-path=${join(projectRoot, 'biome.json')}`;
    const { status, stderr } = spawnSync(process.execPath, [biome, 'format', '--write', config, '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`biome could not format the generated files: ${stderr}`);
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
