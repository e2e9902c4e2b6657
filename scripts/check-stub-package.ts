/** Part of `npm run check:package`: the package of the stub has the right files, and every resolver finds them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packStub } from './build-stub';
import { npm, tool } from './packed';

const EXPECTED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  'dist/index.d.mts',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/index.mjs',
  'dist/main.js',
  'dist/types.d.ts',
  'dist/page/assets/index.html',
];

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-api-stub-'));
  try {
    const tarball = await packStub(folder);
    const files = await filesOf(join(folder, 'stub-stage'));
    const missing = EXPECTED.filter((file) => !files.includes(file));
    if (missing.length > 0) throw new Error(`The package of the stub lacks ${missing.join(', ')}`);
    const stray = files.filter(
      (file) => !EXPECTED.includes(file) && !/^dist\/(page\/assets\/.+|parts\/api\.json|.+\.js)$/.test(file),
    );
    if (stray.length > 0) throw new Error(`The package of the stub has too much: ${stray.join(', ')}`);
    console.log(`stub     ${files.length} files`);
    await tool('publint/src/cli.js', ['run', tarball, '--strict']);
    console.log('publint  clean (strict)');
    await tool('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'node16']);
    console.log('attw     clean (profile node16)');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files that npm would publish. */
async function filesOf(folder: string): Promise<string[]> {
  const said: unknown = JSON.parse(await npm(folder, ['pack', '--dry-run', '--json', '--ignore-scripts']));
  // An array in some versions of npm, an object by package name in others.
  const [report] = Object.values(said as Record<string, unknown>) as [{ files: Array<{ path: string }> }];
  return report.files.map(({ path }) => path);
}
