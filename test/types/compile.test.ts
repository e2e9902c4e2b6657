/**
 * The type assertions with an older compiler. TypeScript 7 checks them with the rest of the project; consumers
 * may use one that reads overloads and inference a little differently.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readResources } from '../../scripts/generate/schema';
import { createProgram, createProgramWith, projectRoot, ts } from './compiler';

/** Files, and how many lines each has at least that must not compile. */
const files: Array<[file: string, refused: number]> = [
  ['test/types/calls.types.ts', 11],
  ['test/types/client.types.ts', 11],
  ['test/types/promises.types.ts', 3],
  ['test/types/endpoints.types.ts', 7],
];

/** What is wrong in a file of a program, as `line: message`. */
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

describe('calls and clients in TypeScript', () => {
  for (const [file, least] of files) {
    it(`compile as ${file} says, also in ${ts.version}`, () => {
      expect(problems(createProgram(file), file)).to.deep.equal([]);
    });

    it(`are tried by ${file} with lines that must not compile`, () => {
      const refused = readFileSync(join(projectRoot, file), 'utf8').match(/@ts-expect-error: /g) ?? [];
      expect(refused.length).to.be.at.least(least);
    });
  }

  it('compile as the reference shows them', () => {
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
