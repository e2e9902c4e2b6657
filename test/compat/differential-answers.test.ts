/** Every answer to each kind of call, through both packages: the same data, or the same error. */
import { assert } from 'chai';
import { answers } from './differential/answers';
import { makeCase } from './differential/case';
import { Comparison } from './differential/compare';
import { configurations } from './differential/configurations';
import { methods } from './differential/packages';
import { kinds } from './differential/parameters';
import { World } from './differential/world';

const CALLS = [
  'Releases.getDetails',
  'Releases.matchById',
  'User.getLocker',
  'User.getCardRegistration',
  'User.signup',
  'User.deleteCard',
  'Users.update',
];
const called = methods.filter(({ resource, name }) => CALLS.includes(`${resource}.${name}`));
const usedKinds = kinds.filter(({ title }) => ['ordinary parameters', "a user's token"].includes(title));

describe('the differential table of answers', function () {
  this.timeout(60_000);
  const world = new World();
  const comparison = new Comparison(world.server);

  before(() => world.open());
  after(async () => {
    await world.close();
    comparison.tally.print('differential table of answers');
  });

  it('makes each kind of call: unsigned, signed for key and for user, GET, POST, PUT, with and without slug', () => {
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

  for (const answer of answers) {
    it(`gives the same for ${answer.title}, as objects and as text, but for what is decided`, async () => {
      const problems: string[] = [];
      for (const configuration of configurations.slice(0, 4)) {
        if (answer.located && configuration.title === 'format XML') continue;
        for (const kind of usedKinds) {
          for (const method of called) {
            problems.push(...(await comparison.run(makeCase(method, kind, configuration, answer))));
          }
        }
      }
      assert.lengthOf(problems, 0, problems.slice(0, 3).join('\n'));
    });
  }
});
