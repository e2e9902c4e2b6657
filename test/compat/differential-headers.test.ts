/** Headers of the caller in calls through both packages. */
import { assert } from 'chai';
import { preparedResponses } from './differential/responses';
import { makeCase } from './differential/case';
import { Comparison } from './differential/compare';
import type { Configuration } from './differential/configurations';
import { methods } from './differential/packages';
import { kinds } from './differential/parameters';
import { headerOf } from './differential/wire';
import { World } from './differential/world';

type Given = Record<string, unknown>;

const HEADERS: readonly Given[] = [
  { Host: 'elsewhere.example', 'User-Agent': 'mine', 'X-After': '1' },
  { 'X-Before': '1', 'user-agent': 'mine' },
  { 'Content-Type': 'text/x', 'X-After': '1' },
  { 'content-type': 'text/x', 'X-After': '1' },
  { 'Accept-Encoding': 'identity' },
  { 'accept-encoding': 'br', Accept: '*/*' },
  { Connection: 'close' },
  { 'X-Twice': ['1', '2'], 'x-twice': '3' },
  { Cookie: ['a=1', 'b=2'], 'X-Empty': '' },
  { 'X-True': true, 'X-Zero': 0, 'X-Null': null },
  { Authorization: 'Bearer own', 'X-After': '1' },
  { 'X-Before': '1', authorization: 'Bearer own' },
];

const answer = preparedResponses[0]!;
const kind = kinds.find(({ title }) => title === 'ordinary parameters')!;
const [unsigned, get, post] = ['Releases.getDetails', 'Releases.matchById', 'User.signup'].map(
  (wanted) => methods.find(({ resource, name }) => `${resource}.${name}` === wanted)!,
);
const configurationOf = (headers: Given): Configuration => ({
  title: `headers ${JSON.stringify(headers)}`,
  client: () => ({ headers: { ...headers } }),
});

describe('Headers of the caller', function () {
  this.timeout(60_000);
  const world = new World();
  const comparison = new Comparison(world.server);

  before(() => world.open());
  after(() => world.close());

  for (const headers of HEADERS) {
    it(`The headers are sent in the order and case of 1.0.0: ${JSON.stringify(headers)} (C-63, C-64)`, async () => {
      const isOwn = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
      const problems: string[] = [];
      for (const method of [unsigned!, get!, post!]) {
        const call = makeCase(method, kind, configurationOf(headers), answer);
        // An Authorization header of the caller replaces the signature.
        problems.push(...(await comparison.run(isOwn ? { ...call, signing: undefined } : call)));
      }
      assert.lengthOf(problems, 0, problems.join('\n'));
    });
  }

  it('A host header in lower case does not change the host of a signed call (C-64)', async () => {
    const call = makeCase(get!, kind, configurationOf({ host: 'elsewhere.example' }), answer);
    await comparison.run(call);
    const raw = world.server.requests[0]!;
    assert.equal(headerOf(raw, 'Host'), 'localhost');
    assert.isUndefined(headerOf(raw, 'host'));
  });
});
