/**
 * The type assertions with an older compiler. TypeScript 7 checks them with the rest of the project; consumers
 * may use one that reads overloads and inference a little differently.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createProgram, projectRoot, ts } from './compiler';

const files = ['test/types/calls.types.ts', 'test/types/client.types.ts'];

describe('calls and clients in TypeScript', () => {
  for (const file of files) {
    it(`compile as ${file} says, also in ${ts.version}`, () => {
      const program = createProgram(file);
      const source = program.getSourceFile(join(projectRoot, file));
      const diagnostics = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      const lines = diagnostics.map(({ start = 0, messageText }) => {
        const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
      expect(lines).to.deep.equal([]);
    });

    it(`is tried by ${file} with lines that must not compile`, () => {
      const refused = readFileSync(join(projectRoot, file), 'utf8').match(/@ts-expect-error: /g) ?? [];
      expect(refused.length).to.be.greaterThan(10);
    });
  }
});
