/** No page of the project has a dead relative link or anchor, and each file that a page names exists. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { deadLinks, missingFiles } from '../support/markdown';

const root = join(__dirname, '../..');
const FOLDERS = ['.', 'docs', 'bench', 'integration-test/api-stub'];
const pages = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe('The pages of the project', () => {
  it('No page has a dead relative link or anchor', () => {
    expect(pages).to.include.members(['README.md', 'docs/contract.md', 'CONTRIBUTING.md']);
    expect(deadLinks(root, pages)).to.deep.equal([]);
  });

  it('The README lists every chapter', () => {
    const chapters = pages.filter((page) => page.startsWith('docs/') && page !== 'docs/contract.md');
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(chapters.filter((page) => !readme.includes(`](${page})`))).to.deep.equal([]);
  });

  it('Pages name only files that exist', () => {
    const folders = ['lib', 'test', 'scripts', 'docs', 'bench', 'examples', 'integration-test'];
    expect(missingFiles(root, pages, folders)).to.deep.equal([]);
  });
});

describe('The check of links', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'links-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (page: string): string[] => {
    writeFileSync(join(folder, 'page.md'), page);
    return ['page.md'];
  };
  const dead = (page: string): string[] => deadLinks(folder, write(page));

  it('Links to files, headings and other hosts and links in code are accepted', () => {
    const fine = '# A `b` c\n## A b c\n[1](page.md) [2](#a-b-c-1) [3](page.md#a-b-c) [4](https://x.test/a)';
    expect(dead(`${fine}\n\`[5](none)\`\n`)).to.deep.equal([]);
  });

  for (const [what, page, target] of [
    ['a missing file', '[1](none.md)', 'none.md'],
    ['a missing heading', '# A\n[1](page.md#b)', 'page.md#b'],
    ['a file outside the folder', '[1](../page.md)', '../page.md'],
    ['a missing file of a reference', '[1]\n\n[1]: none.md', 'none.md'],
    ['a missing file in a table', '| a |\n| --- |\n| [1](none.md) |', 'none.md'],
    ['a missing image', '![1](none.png)', 'none.png'],
  ] as const) {
    it(`A dead link is reported: ${what}`, () => {
      expect(dead(page)).to.deep.equal([`page.md: ${target}`]);
    });
  }

  it('A missing file is reported if its name is written as code, as the whole text or at the start of a line', () => {
    const written = write(
      '`lib/a.ts` `see lib/b.ts` `other/c.ts`\n\n```\nlib/d.ts  does\n```\n```bash\nlib/e.ts\n```\n',
    );
    expect(missingFiles(folder, written, ['lib'])).to.deep.equal(['page.md: lib/a.ts', 'page.md: lib/d.ts']);
  });
});
