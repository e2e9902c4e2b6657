/**
 * The type assertions with an older compiler. TypeScript 7 checks them with the rest of the project. An older compiler
 * may resolve overloads and inference differently.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readResources } from '../../scripts/generate/schema';
import { createProgramWith, projectRoot, ts } from './compiler';

/** Files, and the least number of lines in each that must not compile. */
const files: Array<[file: string, refused: number]> = [
  ['test/types/calls.types.ts', 11],
  ['test/types/client.types.ts', 11],
  ['test/types/promises.types.ts', 3],
  ['test/types/endpoints.types.ts', 7],
];

/** The errors in a file of a program, as `line: message`. */
function problems(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(join(projectRoot, file));
  if (!source) throw new Error(`${file} is not in the program`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) => {
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    },
  );
}

/** The snippets of the reference as a module. */
const SNIPPETS = 'test/types/reference-snippets.ts';

function moduleOf(snippets: string[]): string {
  const functions = snippets.map((snippet) => {
    const used = snippet.includes('const media') ? 'media' : 'data';
    return `async () => {\n${snippet}\nvoid ${used};\n};`;
  });
  return `import api = require('../../lib');
declare const console: { log(value: unknown): void; error(value: unknown): void };
${functions.join('\n')}`;
}

describe('The types of calls and clients', () => {
  const page = readFileSync(join(projectRoot, 'docs/reference.md'), 'utf8');
  const snippets = [...page.matchAll(/```js\n([^]*?)```/g)].map((match) => match[1] ?? '');
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

  it('The code of the reference compiles', () => {
    expect(snippets).to.have.lengthOf(readResources().flatMap(({ methods }) => methods).length);
    expect(problems(program, SNIPPETS)).to.deep.equal([]);
  });
});
