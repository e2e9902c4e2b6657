/** The contract has one row for each rule, each rule has a test, and tests name only rules with a row. */
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

describe('docs/contract.md', () => {
  it('Each rule has one row', () => {
    const rules = [...numbered('C', 149), ...numbered('D', 38), ...numbered('K', 6)];
    expect(rows.map(({ rule }) => rule)).to.have.members(rules);
  });

  it('Each rule that can be tested has a test', () => {
    const open = rows.filter((row) => !isUntestable(row) && !held.has(row.rule));
    expect(open.map(({ rule }) => rule)).to.deep.equal([]);
  });

  it('Each rule that a test names has a row, and the row does not contain "no test"', () => {
    const testable = new Set(rows.filter((row) => !isUntestable(row)).map(({ rule }) => rule));
    expect([...held].filter(([rule]) => !testable.has(rule))).to.deep.equal([]);
  });

  it('A rule without a test has a reason', () => {
    for (const { rule, tests } of rows.filter(isUntestable)) {
      expect(tests, rule).to.match(/^no test[^:]*: \w.{10,}/);
    }
  });
});

describe('rulesIn', () => {
  it('Rules are found in strings and templates', () => {
    // The numbers are joined here so that this file names no rule.
    const [one, two] = [`C-${900}`, `D-${901}`];
    const source = `it('runs (${one})', () => {}); it(\`\${x} runs (${two})\`, () => {});`;
    expect([...rulesIn(source)]).to.deep.equal([one, two]);
  });

  it('Comments and code are ignored', () => {
    const inside = `f({ /* C-${4} */\n// C-${5}\na: 1 /** D-${6}\n */ });`;
    const source = `/* C-${1} */ // D-${2}\nconst x = C-${3};\n${inside}`;
    expect([...rulesIn(source)]).to.deep.equal([]);
  });
});
