/**
 * `npm run check:package`: the package is complete, contains nothing else, and every resolver finds its files. The first
 * problem ends the check with exit code 1.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { type InstalledSize, installedSize } from './installed-size';
import { npm, packPackage, projectRoot, tool } from './packed';

const BESIDE_DIST = ['CHANGELOG.md', 'LICENSE', 'README.md', 'api.json', 'package.json'];

/** 1.0.0 has 637 files and 1.8 MB. */
const MAX_FILES = 380;
const MAX_BYTES = 1_500_000;

/** npm runs these at an installation, or warns of them. */
const AT_INSTALLATION = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
];

interface Content {
  files: string[];
  packed: number;
  unpacked: number;
}

void main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), '7digital-package-'));
  try {
    const tarball = await packPackage(folder);
    const content = await contentOf(join(folder, 'stage'));
    checkContent(content);
    say(
      'content',
      `${content.files.length} files, ${kB(content.packed)} packed, ${kB(content.unpacked)} unpacked`,
    );
    checkDist(content, await contentOf(projectRoot));
    say('dist', 'equal to a clean build');
    checkScripts(join(folder, 'stage'));
    checkImports(join(folder, 'stage'), content);
    say('imports', 'only of published files');
    const size = await installedSize(join(folder, 'installed'), tarball);
    say('install', `${size.files} files, ${kB(size.bytes)} with all dependencies`);
    checkSize(size);
    await tool('publint/src/cli.js', ['run', tarball, '--strict']);
    say('publint', 'clean (strict)');
    await tool('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'node16']);
    say('attw', 'clean (profile node16)');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function say(what: string, finding: string): void {
  console.log(`${what.padEnd(8)} ${finding}`);
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** The files that npm would publish from a folder. */
async function contentOf(folder: string): Promise<Content> {
  const said: unknown = JSON.parse(await npm(folder, ['pack', '--dry-run', '--json', '--ignore-scripts']));
  // An array in some versions of npm, an object by package name in others.
  const [report] = Object.values(said as Record<string, unknown>) as [
    { files: Array<{ path: string }>; size: number; unpackedSize: number },
  ];
  const files = report.files.map(({ path }) => path).sort();
  return { files, packed: report.size, unpacked: report.unpackedSize };
}

/** The compiled files of `lib/`, the pages of `docs/`, and five other files. */
function checkContent({ files }: Content): void {
  const missing = BESIDE_DIST.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`The package lacks ${missing.join(', ')}`);
  const isExpected = (file: string) =>
    BESIDE_DIST.includes(file) || isPage(file) || isCompiled(file) || isOldPath(file);
  const stray = files.filter((file) => !isExpected(file));
  if (stray.length > 0)
    throw new Error(`The package contains files that do not belong to it: ${stray.join(', ')}`);
  for (const ending of ['js', 'd.ts', 'mjs', 'd.mts']) {
    if (!files.includes(`dist/index.${ending}`)) throw new Error(`The package lacks dist/index.${ending}`);
  }
}

/** A deep import of 1.0.0 as a file, see scripts/old-paths.mjs. */
const isOldPath = (file: string): boolean =>
  /^(?:(?:index|config|build)|lib\/[\w/-]+)\.(?:js|d\.ts)$|^assets\/7digital-api-schema\.js(?:on)?$/.test(
    file,
  );

const isPage = (file: string): boolean => /^docs\/[\w.-]+\.md$/.test(file);

function isCompiled(file: string): boolean {
  const [, name, m] = /^dist\/(.+?)(?:\.d)?\.(?:js|ts|(m)(?:js|ts))$/.exec(file) ?? [];
  return name !== undefined && existsSync(join(projectRoot, 'lib', `${name}.${m ?? ''}ts`));
}

function checkScripts(stage: string): void {
  const { scripts } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8')) as { scripts: object };
  const found = AT_INSTALLATION.filter((name) => name in scripts);
  if (found.length > 0)
    throw new Error(`npm warns at an installation because of the script ${found.join(', ')}`);
}

/** `files` leaves out modules that nothing imports. This checks that nothing does. */
function checkImports(stage: string, { files }: Content): void {
  const published = new Set(files);
  for (const file of files.filter((name) => /^dist\/.*\.(js|ts|mjs|mts)$/.test(name))) {
    const source = readFileSync(join(stage, file), 'utf8');
    for (const [, specifier] of source.matchAll(/(?:from|import|require)\s*\(?\s*['"](\.[^'"]*)['"]/g)) {
      const target = posix.join(posix.dirname(file), specifier as string).replace(/\.m?js$/, '');
      const endings = /\.d\.m?ts$/.test(file)
        ? ['.d.ts', '.d.mts', '/index.d.ts']
        : ['.js', '.mjs', '/index.js', ''];
      if (endings.every((ending) => !published.has(target + ending)))
        throw new Error(`${file} imports ${specifier}, which is not published`);
    }
  }
}

function checkSize({ files, bytes }: InstalledSize): void {
  if (files > MAX_FILES || bytes > MAX_BYTES)
    throw new Error(`An installation has more than ${MAX_FILES} files or ${kB(MAX_BYTES)}`);
}

/** npm publishes the whole folder `dist`, in which compiled files of deleted sources may remain. */
function checkDist(clean: Content, actual: Content): void {
  const left = actual.files.filter((file) => !clean.files.includes(file));
  const missing = clean.files.filter((file) => !isOldPath(file) && !actual.files.includes(file));
  if (left.length > 0) throw new Error(`Remove dist and build again; left over: ${left.join(', ')}`);
  if (missing.length > 0) throw new Error(`Build again; missing: ${missing.join(', ')}`);
}
