/**
 * The linter checks the import rules of lib/ (.oxlintrc.json). This test checks them for modules that are loaded later.
 */
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';

interface Override {
  files: string[];
  rules: { 'eslint/no-restricted-imports'?: [string, { patterns: Array<{ regex: string }> }] };
}

const root = path.resolve(__dirname, '..');
const { overrides } = JSON.parse(fs.readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as {
  overrides: Override[];
};
const folders = fs
  .readdirSync(path.join(root, 'lib'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'legacy')
  .map(({ name }) => name);

function restrictionOf(folder: string): RegExp {
  const override = overrides.find(({ files }) => files.includes(`lib/${folder}/**`));
  const pattern = override?.rules['eslint/no-restricted-imports']?.[1].patterns[0];
  if (!pattern) throw new Error(`.oxlintrc.json has no import rule for lib/${folder}`);
  return new RegExp(pattern.regex);
}

/** `require('…')` and `import('…')`, which the rule of the linter does not check. */
function lazyImports(folder: string): string[] {
  const files = fs.readdirSync(path.join(root, 'lib', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = fs.readFileSync(path.join(root, 'lib', folder, file), 'utf8');
      return [...source.matchAll(/\b(?:require|import)\('(\.[^']*)'\)/g)].map((match) => match[1] as string);
    });
}

describe('The folders of lib', () => {
  for (const folder of folders) {
    it(`${folder} loads later only modules that it may import`, () => {
      const restriction = restrictionOf(folder);
      expect(lazyImports(folder).filter((specifier) => restriction.test(specifier))).to.deep.equal([]);
    });
  }

  it('This test finds modules that are loaded later', () => {
    expect(folders.flatMap(lazyImports)).to.include('../request/send');
  });
});
