/** What the bench does with measures, with invented ones. */
import { expect } from 'chai';
import type { Context, Measure, Values } from '../../bench/measure';
import { runMeasure } from '../../bench/runner';

const context = {} as Context;

function measureOf(measure: Measure['measure'], others: Partial<Measure> = {}): Measure {
  const figures = [{ name: 'cpu', title: 'CPU' }];
  return { name: 'm', title: 'M', group: 'http', subjects: ['a', 'b', 'c'], figures, measure, ...others };
}

describe('a measure of the bench', () => {
  it('lets its subjects take turns, and another one begin each round', async () => {
    const order: string[] = [];
    const measure = measureOf(async (subject) => ({ cpu: order.push(subject) }));
    const { rounds } = await runMeasure(measure, 3, context);
    expect(order.join('')).to.equal('abcbcacab');
    expect(rounds['a']).to.deep.equal([{ cpu: 1 }, { cpu: 6 }, { cpu: 8 }]);
  });

  it('goes on without a subject that failed, and reports its error', async () => {
    const measure = measureOf(async (subject) => {
      if (subject === 'b') throw new Error('refused');
      return { cpu: 1 };
    });
    const { rounds, errors } = await runMeasure(measure, 2, context);
    expect(errors).to.deep.equal({ b: 'refused' });
    expect([rounds['a'], rounds['c']].map((values) => values?.length)).to.deep.equal([2, 2]);
  });

  for (const [what, values] of [
    ['is missing', {}],
    ['is no number', { cpu: Number.NaN }],
  ] as Array<[string, Values]>) {
    it(`reports a figure that ${what}`, async () => {
      const { errors } = await runMeasure(
        measureOf(async () => values),
        1,
        context,
      );
      expect(errors['a']).to.match(/^No figure for "CPU"/);
    });
  }

  it('runs one round if it is always the same', async () => {
    const measure = measureOf(async () => ({ cpu: 1 }), { isConstant: true });
    expect((await runMeasure(measure, 5, context)).rounds['a']).to.have.lengthOf(1);
  });

  it('says why it is skipped', async () => {
    const measure = measureOf(() => Promise.reject(new Error('it ran')), { isMissing: () => 'no documents' });
    expect(await runMeasure(measure, 1, context)).to.deep.include({ skipped: 'no documents', errors: {} });
  });
});
