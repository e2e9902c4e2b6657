/** Calls with parameters of every kind, and their parts. */
import * as fc from 'fast-check';

const RESERVED = ' !"#$%&\'()*+,/:;<=>?@[\\]^`{|}~-_.%41%zz\0\t\r\n\u00e9\u20ac\u{1F511}';
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from(RESERVED)), maxLength: 8 }),
  // A single UTF-16 unit may be half of a character.
  fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 3 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', ' ', '0', '+', '%', 'a b', 'null'),
);
const name = fc.oneof(
  text,
  fc.constantFrom(
    'country',
    'pageSize',
    'q',
    'a',
    'A',
    'a[]',
    'a[0]',
    'constructor',
    'toString',
    '2',
    '10',
    'OAuth_x',
  ),
);
export const date = fc.date({ min: new Date(1, 0, 1), max: new Date(9998, 0, 1), noInvalidDate: true });
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.integer(),
  fc.double(),
  fc.bigInt({ max: 2n ** 70n }),
  fc.boolean(),
  fc.constantFrom(null, undefined, Number.NaN, Infinity, -0, {}, () => {}, /x/, Symbol('s')),
);
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  date,
  fc.array(fc.oneof(scalar, date, fc.constant(['nested'])), { maxLength: 4 }),
);
const params = fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: false });
/** Protocol parameters of the caller (C-48). */
const extras = fc.dictionary(
  fc.constantFrom('oauth_extra', 'oauth_callback', 'oauth_consumer_key', 'oauth_nonce'),
  text,
  { maxKeys: 2 },
);

const METHODS = ['get', 'post', 'put', 'remove'] as const;
const LEGS = ['', '2', '3'] as const;
export const call = fc.record({
  verb: fc.constantFrom(...METHODS),
  legs: fc.constantFrom(...LEGS),
  given: params,
  defaults: params,
  extra: extras,
  hasUser: fc.boolean(),
});
