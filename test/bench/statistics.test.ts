import { expect } from 'chai';
import { median, ratios, spreadOf } from '../../bench/statistics';

describe('the statistics of the bench', () => {
  for (const [values, expected] of [
    [[3], 3],
    [[10, 9, 2], 9],
    [[1, 100, 2, 3], 2.5],
  ] as const) {
    it(`have ${expected} as the median of ${values.join(', ')}`, () => {
      expect(median(values)).to.equal(expected);
    });
  }

  it('reject the median of nothing', () => {
    expect(() => median([])).to.throw('no median of nothing');
  });

  it('leave the values in their order', () => {
    const values = [3, 1, 2];
    expect(spreadOf(values)).to.deep.equal({ median: 2, least: 1, most: 3 });
    expect(values).to.deep.equal([3, 1, 2]);
  });

  it('compare round by round, as far as both have rounds', () => {
    expect(ratios([2, 9, 8], [1, 3])).to.deep.equal([2, 3]);
  });
});
