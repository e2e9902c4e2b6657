import { expect } from 'chai';
import { readResources } from '../../scripts/generate/schema';
import { createProgramWith, problems, ts } from './compiler';
import { moduleOf, referenceSnippets, SNIPPETS } from './snippets';

describe('The code of the reference', () => {
  it(`The code of each method compiles, with TypeScript ${ts.version}`, function () {
    this.timeout(60_000);
    const snippets = referenceSnippets();
    expect(snippets).to.have.lengthOf(readResources().flatMap(({ methods }) => methods).length);
    expect(problems(createProgramWith(SNIPPETS, moduleOf(snippets)), SNIPPETS)).to.deep.equal([]);
  });
});
