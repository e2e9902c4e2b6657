/** The page of the contract: each rule has one row and a test, and no test names another rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  contractPath,
  contractRows,
  isUntestable,
  rulesIn,
  rulesOfTests,
} from '../../scripts/generate/contract';

const page = readFileSync(join(__dirname, '../..', contractPath), 'utf8');
const rows = contractRows(page);
const held = rulesOfTests();

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}-${index + 1}`);

describe('the contract', () => {
  it('has one row for each rule', () => {
    const rules = [...numbered('C', 149), ...numbered('D', 38), ...numbered('K', 6)];
    expect(rows.map(({ rule }) => rule)).to.have.members(rules);
  });

  it('is held by a test for each rule that can be tested', () => {
    const open = rows.filter((row) => !isUntestable(row) && !held.has(row.rule));
    expect(open.map(({ rule }) => rule)).to.deep.equal([]);
  });

  it('knows every rule that a test names, and none of these is called untestable', () => {
    const testable = new Set(rows.filter((row) => !isUntestable(row)).map(({ rule }) => rule));
    expect([...held].filter(([rule]) => !testable.has(rule))).to.deep.equal([]);
  });

  it('says why a rule has no test', () => {
    for (const { rule, tests } of rows.filter(isUntestable)) {
      expect(tests, rule).to.match(/^no test[^:]*: \w.{10,}/);
    }
  });
});

describe('rulesIn', () => {
  it('finds rules in strings and templates', () => {
    // The numbers are put together here, so that this file names no rule.
    const [one, two] = [`C-${900}`, `D-${901}`];
    const source = `it('runs (${one})', () => {}); it(\`\${x} runs (${two})\`, () => {});`;
    expect([...rulesIn('a.ts', source)]).to.deep.equal([one, two]);
  });

  it('ignores comments and code', () => {
    const source = `/* C-${1} */ // D-${2}\nconst x = C-${3};`;
    expect([...rulesIn('a.ts', source)]).to.deep.equal([]);
  });
});
