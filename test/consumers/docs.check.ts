/**
 * The documentation in the installed package: the target of every relative link and anchor is in the package, and the
 * code of the chapters compiles.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { codeBlocks, deadLinks } from '../support/markdown';
import { runNode, workshop } from './workshop';

/** Declarations for the code of the chapters. */
const GLOBALS = `
declare const api: typeof import('7digital-api').default;
declare const artists: ReturnType<typeof api.Artists>;
declare const tags: ReturnType<typeof api.Tags>;
declare const media: import('7digital-api').Media;
declare const options: import('7digital-api').ClientOptions;
declare const params: any;
declare const signal: AbortSignal;
declare const response: import('events').EventEmitter;
declare const accesstoken: string;
declare const accesssecret: string;
declare function callback(err: unknown, data?: unknown): void;
declare function redirect(url: string): void;
declare function notFound(): void;
declare function signInAgain(): void;
declare function tryLater(code: unknown): void;
declare function report(err: unknown): void;
declare function show(data: unknown): void;
`;
const COMPILER_OPTIONS = {
  ...{ target: 'es2022', module: 'nodenext', types: ['node'] },
  ...{ strict: true, noImplicitAny: false, noEmit: true, allowJs: true, checkJs: true, skipLibCheck: true },
};

describe('The documentation of the installed package', () => {
  let root: string;
  let pages: string[];
  before(() => {
    root = join(workshop().bare, 'node_modules/7digital-api');
    pages = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.md'));
  });

  it('The package has README, changelog and chapters, and no page for contributors', () => {
    expect(pages).to.include.members([
      'README.md',
      'CHANGELOG.md',
      'docs/01-getting-started.md',
      'docs/reference.md',
    ]);
    expect(pages).to.not.include('docs/contract.md');
  });

  it('No page has a dead relative link or anchor', () => {
    expect(deadLinks(root, pages)).to.deep.equal([]);
  });

  it('The links need no repository', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
    expect(manifest).to.not.have.any.keys('repository', 'homepage', 'bugs');
  });

  it('The code of the chapters compiles', async function () {
    const { typed, compilers } = workshop();
    const folder = join(typed, 'chapters');
    mkdirSync(folder);
    let count = 0;
    for (const page of pages.filter((name) => /^docs\/(0[1-6]|1\d)/.test(name))) {
      for (const code of codeBlocks(readFileSync(join(root, page), 'utf8'), 'js', 'ts')) {
        count += 1;
        // A block with require is CommonJS, so the compiler knows the types.
        const kind = code.includes('require(') ? 'cjs' : 'mts';
        const name = `${page.replace(/\W/g, '-')}-${count}.${kind}`;
        writeFileSync(join(folder, name), kind === 'mts' ? `${code}\nexport {};\n` : code);
      }
    }
    writeFileSync(join(folder, 'globals.d.ts'), GLOBALS);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS }));
    const tsc = join(compilers, 'node_modules/typescript-5.9/bin/tsc');
    const { stdout, stderr } = await runNode(folder, [tsc, '--project', '.']);
    expect(`${stdout}${stderr}`).to.equal('');
    expect(count).to.be.above(10);
  });
});
