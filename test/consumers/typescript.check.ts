/** TypeScript programs: CommonJS, ES modules and bundled, with each compiler, strict and without skipLibCheck. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import { COMPILERS, place, runNode, suiteStub, valueOf, workshop } from './workshop';

/** Module resolution and strict options in addition to `strict`. */
const MODES = {
  commonjs: { module: 'node16', moduleResolution: 'node16', lib: ['es2020'] },
  esm: {
    module: 'node16',
    moduleResolution: 'node16',
    lib: ['es2022'],
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
  },
  node10: { module: 'commonjs', moduleResolution: 'node', esModuleInterop: true, lib: ['es2020'] },
  bundler: {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
    isolatedModules: true,
    noUncheckedIndexedAccess: true,
  },
};
type Mode = keyof typeof MODES;
const modes = Object.keys(MODES) as Mode[];

/** TypeScript 4 does not support bundlers, 7 does not support node10, and 4.7 cannot read @types/node as node10. */
function modesOf(version: string, withNodeTypes: boolean): Mode[] {
  if (version === '4.7' && withNodeTypes) return ['commonjs', 'esm'];
  if (version.startsWith('4.')) return ['commonjs', 'esm', 'node10'];
  return version.startsWith('7.') ? ['commonjs', 'esm', 'bundler'] : modes;
}

/** Options that are newer than 4.9. */
const LATER = ['verbatimModuleSyntax'];

/** Copies a program for each mode to the folder where the package is installed. */
function layOut(folder: string, withNodeTypes: boolean): void {
  for (const mode of modes) {
    const project = place('typescript', folder, mode);
    place(`typescript-${mode === 'node10' ? 'commonjs' : mode}`, folder, mode);
    if (withNodeTypes) place('typescript-node', folder, mode);
    const compilerOptions = {
      ...MODES[mode],
      target: 'es2020',
      strict: true,
      skipLibCheck: false,
      types: withNodeTypes ? ['node'] : [],
      outDir: 'out',
    };
    const type = mode === 'commonjs' || mode === 'node10' ? 'commonjs' : 'module';
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const older = Object.fromEntries(
      Object.entries(compilerOptions).filter(([name]) => !LATER.includes(name)),
    );
    writeFileSync(join(project, 'tsconfig.4.json'), JSON.stringify({ compilerOptions: older }));
  }
}

/** The output of a compiler for all modes, which share what it has read. */
async function compile(version: string, folder: string, withNodeTypes: boolean): Promise<string[]> {
  const tsc = join(workshop().compilers, `node_modules/typescript-${version}/bin/tsc`);
  const projects = modesOf(version, withNodeTypes).map((mode) =>
    version.startsWith('4.') ? `${mode}/tsconfig.4.json` : mode,
  );
  const { code, stdout, stderr } = await runNode(folder, [tsc, '--build', '--force', ...projects]);
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
  return code === 0 ? lines : [`tsc ended with ${code}`, ...lines];
}

describe('A TypeScript program', () => {
  const { env } = suiteStub();

  before(() => {
    layOut(workshop().bare, false);
    layOut(workshop().typed, true);
  });

  for (const version of Object.keys(COMPILERS)) {
    describe(`A program compiled by TypeScript ${version}`, () => {
      let said: string[][] = [];
      before(async () => {
        const { bare, typed } = workshop();
        said = await Promise.all([compile(version, bare, false), compile(version, typed, true)]);
      });

      it('The program compiles in all modes with nothing else installed', () =>
        expect(said[0]).to.deep.equal([]));

      it('The program compiles in all modes with @types/node', () => expect(said[1]).to.deep.equal([]));
    });
  }

  it('Many lines must not compile', () => {
    const refused = readFileSync(join(workshop().bare, 'esm/refused.ts'), 'utf8');
    expect(refused.match(/@ts-expect-error: /g)).to.have.length.greaterThan(20);
  });

  describe('A compiled program', () => {
    for (const mode of modes) {
      it(`The program works (${mode})`, async () => {
        const folder = join(workshop().bare, mode);
        if (mode === 'bundler') await bundle(folder);
        const start = `import('./out/main.js').then(({ default: main }) => main())`;
        expect(await valueOf(folder, ['-e', start], env())).to.deep.equal(DONE);
      });
    }
  });
});

/** Bundles the source itself. */
async function bundle(folder: string): Promise<void> {
  const banner = {
    js: "import { createRequire } from 'module'; const require = createRequire(import.meta.url);",
  };
  await build({
    entryPoints: [join(folder, 'main.ts')],
    outfile: join(folder, 'out/main.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    banner,
  });
}

const DONE = {
  shown: ['title'],
  params: { artistId: 1, country: 'GB' },
  thrown: true,
  byCallback: 10,
  byCallbackWithOptions: 3,
  byPromise: 2,
  byDefaults: '14',
  asXml: true,
  failures: [
    'ApiError 2001 404 missing',
    'ApiParseError Unparsable api response from: /1.2/release/details',
    'RequestError ECONNRESET read ECONNRESET',
    'ApiHttpError 503 54',
  ],
  statusOfFailure: 404,
  customSchema: 'string',
  copiedSchema: 'string',
  reconfigured: { country: 'fr' },
  lockerOf: 1,
  tokenOf: 'string',
  signed: ['previews.7digital.com', 'GB', true],
  isOneIdentity: true,
  oldHelpers: [
    'One',
    '09',
    '20200102',
    '/1.2/artist/details',
    'function',
    'object',
    '/a/1',
    ':id',
    '{"Accept":"text/xml","Host":"localhost","User-Agent":"Node.js HTTP Client"}',
    '{"a":1,"oauth_consumer_key":"key"}',
    '{"status":"ok","t":"x"}',
    '38',
    '{"tags":{"tag":["one"]}}',
    'true',
  ],
  neverRun: 3,
};
