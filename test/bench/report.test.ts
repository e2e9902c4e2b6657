/** The pages that the bench makes, from invented figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Measure } from '../../bench/measure';
import { spread } from '../../bench/report/format';
import { lineOf, withLine } from '../../bench/report/history';
import { measures } from '../../bench/measures';
import { replaceTables, tablesOf } from '../../bench/report/readme';
import { type Result, type Run, verdictOf } from '../../bench/results';

const measure = (as: 'share' | 'times' | 'value', bound: number, isYield = false): Measure => ({
  name: 'small-http',
  title: 'Call',
  group: 'http',
  subjects: ['http', 'this'],
  limit: 'http',
  figures: [{ name: 'cpu', title: 'call: CPU, ms', digits: 1, scale: 1e-3, isYield, target: { as, bound } }],
  measure: () => Promise.reject(new Error('not to be run')),
});

const values = (...micros: number[]) => micros.map((cpu) => ({ cpu }));
const result: Result = {
  measure: 'small-http',
  rounds: { http: values(1000, 2000, 1000), this: values(2000, 5000, 1600) },
  errors: {},
};
const run: Run = {
  date: '2026-11-28',
  node: '20',
  cpu: 'CPU',
  rounds: 3,
  version: '2',
  peers: { got: '14' },
  results: [result],
};

describe('the targets of the bench', () => {
  for (const [what, tested, median, isMet] of [
    ['share of the limit', measure('share', 0.4), 0.5, true],
    ['share of the limit that is too small', measure('share', 0.51), 0.5, false],
    ['share of a yield', measure('share', 1.9, true), 2, true],
    ['multiple of the limit', measure('times', 2), 2, true],
    ['multiple of the limit that is too large', measure('times', 1.9), 2, false],
    ['value in the unit that is shown', measure('value', 2), 2, true],
    ['value that is too large', measure('value', 1.9), 2, false],
  ] as const) {
    it(`${isMet ? 'are' : 'are not'} reached by a ${what}`, () => {
      const verdict = verdictOf(tested, tested.figures[0]!, result);
      expect(verdict).to.deep.include({ isMet });
      expect(verdict?.measured.median).to.be.closeTo(median, 1e-9);
    });
  }

  it('are open where the package failed', () => {
    const failed = { ...result, errors: { this: 'refused' } };
    const tested = measure('value', 2);
    expect(verdictOf(tested, tested.figures[0]!, failed)).to.equal(undefined);
  });
});

describe('the pages of the bench', () => {
  it('have the targets, and each package beside the limit', () => {
    const tables = tablesOf(run, [measure('share', 0.6)]);
    expect(tables).to.include('Version 2 on 2026-11-28, Node.js 20, CPU, medians of 3 rounds');
    expect(tables).to.include('Compared with 1.0.0, got 14.');
    expect(tables).to.include(
      '| small-http | Call: speed against bare http | at least 60 % | 50 (40–63) % | no |',
    );
    expect(tables).to.include('| bare http | 1.0 (1.0–2.0) |');
    expect(tables).to.include('| this package | 2.0 (1.6–5.0), 2.00 × |');
  });

  it('have three digits of large values, and no negative zero', () => {
    expect(spread({ median: 123.4, least: 99.6, most: 130 })).to.equal('123 (100–130)');
    expect(spread({ median: 12.34, least: 9.5, most: 13 }, 3)).to.equal('12.3 (9.5–13.0)');
    expect(spread({ median: 0.01, least: -0.001, most: 0.02 })).to.equal('0.01 (0.00–0.02)');
  });

  it('say which measure was skipped', () => {
    const skipped: Run = { ...run, results: [{ ...result, rounds: {}, skipped: 'no documents' }] };
    expect(tablesOf(skipped, [measure('share', 0.6)])).to.match(/\| at least 60 % \| {2}\| skipped \|/);
  });

  it('keep the prose around the tables', () => {
    const page = 'a\n<!-- made by `npm run bench -- --write` -->\nold\n<!-- end -->\nb\n';
    const made = replaceTables(page, 'new');
    expect(made).to.match(/^a\n<!-- made by .* -->\n\nnew\n\n<!-- end -->\nb\n$/);
    expect(replaceTables(made, 'new')).to.equal(made);
    expect(() => replaceTables('a', 'new')).to.throw('needs the marks');
  });

  it('have the places for what is made', () => {
    const read = (name: string) => readFileSync(join(__dirname, '../../bench', name), 'utf8');
    expect(() => replaceTables(read('README.md'), '')).not.to.throw();
    const [columns] = read('history.md')
      .split('\n')
      .filter((line) => line.startsWith('| version'));
    const cells = (line = '') => line.split('|').length;
    expect(cells(lineOf(run, 'this', measures))).to.equal(cells(columns));
  });

  it('have one line for each release, the last one made', () => {
    const page = '| version | a |\n| --- | --- |\n| 1.0.0 | old |\n| 2.0.0 | b |\n';
    const renewed = withLine(page, '| 1.0.0 | new |');
    expect(renewed).to.equal('| version | a |\n| --- | --- |\n| 1.0.0 | new |\n| 2.0.0 | b |\n');
    expect(withLine(page, '| 2.1.0 | c |')).to.equal(`${page}| 2.1.0 | c |\n`);
  });
});
