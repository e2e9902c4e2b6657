import { expect } from 'chai';
import { asError } from '../../lib/http/reasons';

/** A proxy that throws when it is read. */
function revoked(target: object): never {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy as never;
}

function withGetter(name: string): Error {
  return Object.defineProperty(new Error('text'), name, {
    get: () => {
      throw new Error('the getter');
    },
  });
}

const UNREADABLE = 'The request failed, and its error could not be read';
const UNKNOWN = 'The request failed without an error';

describe('asError (D-14, D-21)', () => {
  const cases: Array<[what: string, thrown: unknown, expected: object]> = [
    ['a string', 'no route', { message: 'The request failed: no route' }],
    [
      'an object with code and message',
      { code: 'AWFUL', message: 'awful' },
      { code: 'AWFUL', message: 'awful' },
    ],
    ['an object with a number as code', { code: 407, errno: 3 }, { code: 407, errno: 3, message: UNKNOWN }],
    ['an object without a message', { code: {}, message: 5 }, { message: UNKNOWN }],
    ['nothing', undefined, { message: UNKNOWN }],
    ['null', null, { message: UNKNOWN }],
    ['a symbol', Symbol('why'), { message: UNKNOWN }],
    ['a function', () => {}, { message: UNKNOWN }],
    [
      'an Error whose message is a symbol',
      Object.assign(new Error(), { message: Symbol('why') }),
      { message: UNKNOWN },
    ],
    [
      'an Error whose name is a symbol',
      Object.assign(new Error('text'), { name: Symbol('n') }),
      { message: 'text' },
    ],
    ['an Error whose code is an object', Object.assign(new Error('text'), { code: {} }), { message: 'text' }],
    ['an Error whose code is a bigint', Object.assign(new Error('text'), { code: 1n }), { message: 'text' }],
    ['a revoked proxy', revoked(new Error('text')), { message: UNREADABLE }],
    ['an Error whose message throws', withGetter('message'), { message: UNREADABLE }],
    ['an Error whose code throws', withGetter('code'), { message: UNREADABLE }],
    ['an Error whose stack throws', withGetter('stack'), { message: UNREADABLE }],
  ];
  for (const [what, thrown, expected] of cases) {
    it(`asError makes a readable Error from ${what}`, () => {
      const error = asError(thrown);
      expect(error).to.be.an.instanceOf(Error);
      expect(error).to.not.equal(thrown);
      expect(error).to.include(expected);
      if (!('code' in expected)) expect(error.code).to.equal(undefined);
      expect(`${error}${error.stack}`).to.be.a('string');
    });
  }

  it('asError returns a readable Error itself, even if it is frozen or has a number as code', () => {
    const numeric = new DOMException('too late', 'TimeoutError');
    for (const error of [new Error('a'), Object.freeze(new Error('b')), numeric])
      expect(asError(error)).to.equal(error);
  });
});
