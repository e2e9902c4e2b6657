/**
 * The type assertions with an older compiler. TypeScript 7 checks them with the rest of the project. An older compiler
 * may resolve overloads and inference differently.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readResources } from '../../scripts/generate/schema';
import { createProgram, createProgramWith, projectRoot, ts } from './compiler';

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

describe('The types of calls and clients', () => {
  for (const [file, least] of files) {
    it(`${file} compiles as it says, with TypeScript ${ts.version}`, () => {
      expect(problems(createProgram(file), file)).to.deep.equal([]);
    });

    it(`${file} has lines that must not compile`, () => {
      const refused = readFileSync(join(projectRoot, file), 'utf8').match(/@ts-expect-error: /g) ?? [];
      expect(refused.length).to.be.at.least(least);
    });
  }

  it('The code of the reference compiles', () => {
    const page = readFileSync(join(projectRoot, 'docs/reference.md'), 'utf8');
    const snippets = [...page.matchAll(/```js\n([^]*?)```/g)].map((match) => match[1] ?? '');
    expect(snippets).to.have.lengthOf(readResources().flatMap(({ methods }) => methods).length);
    const file = 'test/types/reference-snippets.ts';
    const text = `import api = require('../../lib');
declare const console: { log(value: unknown): void; error(value: unknown): void };
${snippets.map((snippet) => `async () => {\n${snippet}\nvoid ${snippet.includes('const media') ? 'media' : 'data'};\n};`).join('\n')}`;
    expect(problems(createProgramWith(file, text), file)).to.deep.equal([]);
  });
});
