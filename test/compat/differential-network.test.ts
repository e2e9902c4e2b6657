/** The errors of both packages for a host that DNS does not know. */
import dns from 'node:dns';
import { assert } from 'chai';
import { restore, stub } from 'sinon';
import { configurations, resourceMaker } from './differential/configurations';
import { original, ours, type Package } from './differential/packages';
import { TOKEN, TOKEN_SECRET } from './differential/parameters';

type NetworkError = Error & {
  code?: string;
  errno?: number;
  syscall?: string;
  cause(): NetworkError;
  [name: string]: unknown;
};

const params = () => ({ q: 'a b', password: 'pa ss', accesstoken: TOKEN, accesssecret: TOKEN_SECRET });

function fail(
  pack: Package,
  resource: string,
  method: string,
): Promise<{ error: NetworkError; count: number }> {
  const instance = resourceMaker(pack, configurations[0]!, 65000)(resource);
  Object.assign(instance[method]!, { host: 'nowhere.invalid', sslHost: 'nowhere.invalid' });
  return new Promise((resolve) =>
    instance[method]!(params(), (...args: unknown[]) =>
      resolve({ error: args[0] as NetworkError, count: args.length }),
    ),
  );
}

const isRequestError = (error: Error, { errors }: Package) => error instanceof errors['RequestError']!;

describe('A host that DNS does not know', () => {
  const failure = { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo' };

  beforeEach(() => {
    // No name server is asked.
    stub(dns, 'lookup').callsFake(((_: string, options: unknown, callback = options) => {
      const error = Object.assign(new Error('getaddrinfo ENOTFOUND nowhere'), failure);
      process.nextTick(callback as () => void, error);
    }) as never);
  });
  afterEach(() => restore());

  it('An unsigned call ends in the same RequestError, with a code and without secrets (D-8, D-14, D-27)', async () => {
    const theirs = await fail(original, 'Releases', 'getDetails');
    const mine = await fail(ours, 'Releases', 'getDetails');
    const decided = (text: string) =>
      text.replace(/accesstoken=[^&]*&accesssecret=[^&]*&/g, '').replace(/pa%20ss/g, '[redacted]');

    assert.notEqual(decided(theirs.error.message), theirs.error.message);
    assert.equal(mine.error.message, decided(theirs.error.message));
    assert.equal(`${mine.error}`, decided(`${theirs.error}`));
    assert.equal(mine.count, theirs.count);
    assert.equal(mine.error.constructor.name, theirs.error.constructor.name);
    assert.isTrue(isRequestError(mine.error, ours));
    assert.equal(mine.error.cause().message, theirs.error.cause().message);
    // The properties of verror are still own properties (C-100), but Node.js does not print them.
    assert.includeMembers(Object.getOwnPropertyNames(mine.error), Object.keys(theirs.error));
    const printed = Object.keys(theirs.error).filter((name) => !name.startsWith('jse_'));
    assert.sameMembers(Object.keys(mine.error), [...printed, ...Object.keys(failure)]);
    assert.include(mine.error, failure);
    assert.include(theirs.error.cause(), failure);
    const { code, errno, syscall, ...shared } = JSON.parse(JSON.stringify(mine.error)) as Record<
      string,
      unknown
    >;
    assert.deepEqual(shared, JSON.parse(decided(JSON.stringify(theirs.error))));
  });

  for (const [resource, method] of [
    ['User', 'getLocker'],
    ['User', 'signup'],
  ] as const) {
    it(`The signed call ${method} ends in a RequestError whose cause is the error of 1.0.0 (D-14)`, async () => {
      const theirs = await fail(original, resource, method);
      const mine = await fail(ours, resource, method);

      assert.isFalse(isRequestError(theirs.error, original));
      assert.isTrue(isRequestError(mine.error, ours));
      assert.equal(mine.count, theirs.count);
      assert.match(
        mine.error.message,
        /^for url \/1\.2\/user\/(locker\?.*|signup): getaddrinfo ENOTFOUND nowhere$/,
      );
      assert.equal(mine.error.cause().message, theirs.error.message);
      assert.include(theirs.error, failure);
      assert.include(mine.error, failure);
      assert.notMatch(
        JSON.stringify(mine.error) + mine.error.stack,
        /pa( |%20)ss|user(%2B|\+)secret|user-token/,
      );
    });
  }
});
