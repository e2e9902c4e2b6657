/**
 * The type assertions with an older compiler. TypeScript 7 checks them with the rest of the project. An older compiler
 * may resolve overloads and inference differently.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createProgramWith, problems, projectRoot, ts } from './compiler';
import { moduleOf, referenceSnippets, SNIPPETS } from './snippets';

/** Files, and the least number of lines in each that must not compile. */
const files: Array<[file: string, refused: number]> = [
  ['test/types/calls.types.ts', 11],
  ['test/types/client.types.ts', 11],
  ['test/types/promises.types.ts', 3],
  ['test/types/endpoints.types.ts', 7],
];

describe('The types of calls and clients', () => {
  // compile.full.test.ts has all snippets.
  const snippets = referenceSnippets().filter((_, index) => index % 8 === 0);
  let program: ts.Program;

  before(() => {
    const names = files.map(([file]) => file);
    program = createProgramWith(SNIPPETS, moduleOf(snippets), names);
  });

  for (const [file, least] of files) {
    it(`${file} has exactly the expected errors, with TypeScript ${ts.version}`, () => {
      expect(problems(program, file)).to.deep.equal([]);
    });

    it(`${file} has lines that must not compile`, () => {
      const refused = readFileSync(join(projectRoot, file), 'utf8').match(/@ts-expect-error: /g) ?? [];
      expect(refused.length).to.be.at.least(least);
    });
  }

  it(`One in eight snippets of the reference compiles, with TypeScript ${ts.version}`, () => {
    expect(problems(program, SNIPPETS)).to.deep.equal([]);
  });
});
