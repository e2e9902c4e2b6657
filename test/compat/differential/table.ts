/** The two tables of calls through both packages: methods by parameters, and responses by kinds of call. */
import { assert } from 'chai';
import { type PreparedResponse, preparedResponses } from './responses';
import { makeCase } from './case';
import { Comparison, reasons } from './compare';
import { type Configuration, configurations, formatOf } from './configurations';
import { type Method, methods, ours } from './packages';
import { kinds } from './parameters';
import { World } from './world';

/** Chooses one case in `share`. Any two of method, kind of parameters and configuration meet in a chosen case. */
const isChosen = (share: number, ...places: number[]): boolean =>
  places.reduce((sum, place) => sum + place, 0) % share === 0;

function useComparison(title: string): Comparison {
  const world = new World();
  const comparison = new Comparison(world.server);
  before(() => world.open());
  after(async () => {
    await world.close();
    comparison.tally.print(title);
  });
  return comparison;
}

function assertSame(problems: string[]): void {
  assert.lengthOf(problems, 0, problems.slice(0, 3).join('\n'));
}

/** Every method of 1.0.0, with every kind of parameters, under every configuration: one in `share` of these. */
export function compareMethods(share: number): void {
  const comparison = useComparison('differential table of methods');
  const { tally } = comparison;
  let turn = 0;
  let expected = 0;

  /** The next response for each call, so that in time all methods get all responses. */
  function nextResponse(configuration: Configuration): PreparedResponse {
    const isText = /^xml$/i.test(formatOf(configuration));
    const usable = isText ? preparedResponses.filter((answer) => !answer.located) : preparedResponses;
    return usable[turn++ % usable.length] as PreparedResponse;
  }

  it('The schema of this package has the 61 methods of 1.0.0 (C-22)', () => {
    assert.lengthOf(methods, 61);
    const client = ours.entry.configure({}, ours.entry.schema);
    for (const { resource, name } of methods)
      assert.isFunction(client[resource]!()[name], `${resource}.${name}`);
  });

  configurations.forEach((configuration, configurationIndex) => {
    describe(`Configuration: ${configuration.title}`, () => {
      kinds.forEach((kind, kindIndex) => {
        const called = methods.filter((_, index) => isChosen(share, index, kindIndex, configurationIndex));
        expected += called.length;
        it(`Both packages send and return the same for ${kind.title}, except for decided differences`, async () => {
          const problems: string[] = [];
          for (const method of called) {
            const call = makeCase(method, kind, configuration, nextResponse(configuration));
            problems.push(...(await comparison.run(call)));
          }
          assertSame(problems);
        });
      });
    });
  });

  // Mocha runs the tests of a suite before the suites in it.
  describe('The table as a whole', () => {
    it('Every case was compared, and every decided difference occurred', () => {
      assert.equal(tally.pairs, expected);
      const unused = reasons.filter((reason) => !tally.reasons.get(reason));
      assert.deepEqual(unused, []);
      assert.isAbove(tally.original.right, tally.original.wrong);
      assert.isAbove(tally.original.wrong, 0);
    });
  });
}

/** One method for each kind of call. */
const CALLS = [
  'Releases.getDetails',
  'Releases.matchById',
  'User.getLocker',
  'User.getCardRegistration',
  'User.signup',
  'User.deleteCard',
  'Users.update',
];

/** Every response to each kind of call under four configurations: one in `share` of these. */
export function compareResponses(share: number): void {
  const comparison = useComparison('differential table of responses');
  const called: Method[] = methods.filter(({ resource, name }) => CALLS.includes(`${resource}.${name}`));
  const usedKinds = kinds.filter(({ title }) => ['ordinary parameters', "a user's token"].includes(title));

  it('The methods are unsigned, 2-legged and 3-legged, GET, POST and PUT, with and without a slug', () => {
    const sorts = called.map(({ verb, oauth, slug }) => [verb, oauth, slug].filter(Boolean).join(' '));
    assert.sameMembers(sorts, [
      'GET',
      'GET 2-legged',
      'GET 3-legged',
      'GET 3-legged id',
      'POST 2-legged',
      'POST 3-legged',
      'PUT 3-legged id',
    ]);
  });

  for (const answer of preparedResponses) {
    it(`Both packages return the same for ${answer.title}, as object and as string, except for decided differences`, async () => {
      const problems: string[] = [];
      for (const [configurationIndex, configuration] of configurations.slice(0, 4).entries()) {
        if (answer.located && configuration.title === 'format XML') continue;
        for (const [kindIndex, kind] of usedKinds.entries()) {
          for (const [index, method] of called.entries()) {
            if (!isChosen(share, index, kindIndex, configurationIndex)) continue;
            problems.push(...(await comparison.run(makeCase(method, kind, configuration, answer))));
          }
        }
      }
      assertSame(problems);
    });
  }
}
