/** Every method of 1.0.0, with every kind of parameters, under every configuration, through both packages. */
import { assert } from 'chai';
import { answers } from './differential/answers';
import { makeCase } from './differential/case';
import { Comparison, reasons } from './differential/compare';
import { configurations, formatOf } from './differential/configurations';
import { methods, ours } from './differential/packages';
import { kinds } from './differential/parameters';
import { World } from './differential/world';

describe('the differential table', function () {
  this.timeout(120_000);
  const world = new World();
  const comparison = new Comparison(world.server);
  const { tally } = comparison;
  let turn = 0;

  before(() => world.open());
  after(async () => {
    await world.close();
    tally.print('differential table');
  });

  /** Each call gets the next answer, so that in time all methods meet all of them. */
  function nextAnswer(isText: boolean) {
    const usable = isText ? answers.filter((answer) => !answer.located) : answers;
    return usable[turn++ % usable.length]!;
  }

  it('has the 61 methods of 1.0.0, each of which is in the schema of this package (C-22)', () => {
    assert.lengthOf(methods, 61);
    const client = ours.entry.configure({}, ours.entry.schema);
    for (const { resource, name } of methods)
      assert.isFunction(client[resource]!()[name], `${resource}.${name}`);
  });

  for (const configuration of configurations) {
    describe(`under ${configuration.title}`, () => {
      for (const kind of kinds) {
        it(`sends and gives the same for ${kind.title}, but for what is decided`, async () => {
          const problems: string[] = [];
          for (const method of methods) {
            const answer = nextAnswer(/^xml$/i.test(formatOf(configuration)));
            problems.push(...(await comparison.run(makeCase(method, kind, configuration, answer))));
          }
          assert.lengthOf(problems, 0, problems.slice(0, 3).join('\n'));
        });
      }
    });
  }

  describe('as a whole', () => {
    it('compares every combination, and meets a case for every decision that it excepts', () => {
      assert.equal(tally.pairs, methods.length * kinds.length * configurations.length);
      const unused = reasons.filter((reason) => !tally.reasons.get(reason));
      assert.deepEqual(unused, []);
      assert.isAbove(tally.original.right, tally.original.wrong);
      assert.isAbove(tally.original.wrong, 0);
    });
  });
});
