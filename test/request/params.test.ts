import vm from 'node:vm';
import { expect } from 'chai';
import { assertParams, fillSlugs, toPairs, withDefaults } from '../../lib/request/params';
import { encode, encodePath, encodeStrict, toForm, toQuery, toSignedQuery } from '../../lib/util/encoding';
import { thrownBy } from '../support/calls';

const EVERY_RESERVED = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

class Search {
  q = 'river';
}

/** Objects whose own properties are the parameters. */
const RECORDS = [
  {},
  Object.create(null),
  Object.freeze({}),
  new Search(),
  Object.create({ inherited: 1 }),
  vm.runInNewContext('({ q: 1 })'),
  new Proxy({ q: 1 }, {}),
  Object.assign(Object.create(null), { [Symbol.toStringTag]: 'Module', q: 1 }),
  null,
  undefined,
];

describe('assertParams', () => {
  it('Objects, null and undefined are accepted (C-47, D-2)', () => {
    for (const params of RECORDS) expect(() => assertParams(params)).not.to.throw();
  });

  const INVALID: Array<[params: unknown, described: string]> = [
    ['a=1', 'a string'],
    [5, '5'],
    [true, 'true'],
    [Symbol('a'), 'a symbol'],
    [['a'], 'an array'],
    [new Map([['a', 1]]), 'a Map'],
    [new Set(['a']), 'a Set'],
    [new URLSearchParams('a=1'), 'a URLSearchParams'],
    [new URL('http://a.test/?a=1'), 'a URL'],
    [Promise.resolve({ a: 1 }), 'a Promise'],
    // oxlint-disable-next-line unicorn/no-thenable -- like a promise of another library
    [{ __proto__: { then() {} } }, 'an object'],
    [new Date(0), 'a Date'],
    [/a/, 'a RegExp'],
    [Buffer.from('a=1'), 'a Uint8Array'],
    [new WeakMap(), 'a WeakMap'],
    [vm.runInNewContext('new Map()'), 'a Map'],
    [Object('text'), 'a String'],
    [() => {}, 'a function'],
  ];
  for (const [params, described] of INVALID) {
    it(`A TypeError names ${described} (C-47)`, () => {
      expect(() => assertParams(params)).to.throw(TypeError, `got ${described}`);
    });
  }
});

describe('withDefaults', () => {
  it('Only missing and undefined values get the default (C-43)', () => {
    const given = { a: null, b: '', c: 0, d: false, e: undefined };
    const defaults = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 };
    expect(withDefaults(given, defaults)).to.deep.equal({ a: null, b: '', c: 0, d: false, e: 1, f: 1 });
    expect(given.e).to.equal(undefined);
    expect(Object.keys(defaults)).to.have.length(6);
  });

  it('The order is that of the caller, then of the defaults, and names keep their case (C-44)', () => {
    const merged = withDefaults({ z: 1, ArtistId: 2, artistid: 3 }, { y: 4, ArtistId: 5, ARTISTID: 6 });
    expect(Object.entries(merged)).to.deep.equal([
      ['z', 1],
      ['ArtistId', 2],
      ['artistid', 3],
      ['y', 4],
      ['ARTISTID', 6],
    ]);
  });

  it('Only own enumerable string names are used (C-44)', () => {
    const given = Object.create(
      { inherited: 1 },
      { hidden: { value: 1 }, own: { value: 1, enumerable: true } },
    );
    given[Symbol('s')] = 1;
    expect(Object.keys(withDefaults(given, Object.create({ alsoInherited: 1 })))).to.deep.equal(['own']);
  });

  it('Names such as "constructor" have no inherited default (C-47)', () => {
    const odd = JSON.parse('{"__proto__": "p", "constructor": "c"}');
    for (const merged of [withDefaults(odd, null), withDefaults(null, odd), withDefaults({}, odd)]) {
      expect(toPairs(merged)).to.deep.equal([
        ['__proto__', 'p'],
        ['constructor', 'c'],
      ]);
    }
    expect(({} as Record<string, unknown>)['p']).to.equal(undefined);
  });

  it('Frozen objects and objects without a prototype are accepted and not changed (C-42, C-47, D-1)', () => {
    const given = Object.freeze(Object.assign(Object.create(null), { a: 1 }));
    const defaults = Object.freeze({ b: Object.freeze(new Date(2020, 1, 2)) });
    const merged = withDefaults(given, defaults);
    expect(merged).not.to.equal(given);
    expect({ ...merged }).to.deep.equal({ a: 1, b: defaults.b });
  });
});

describe('toPairs', () => {
  const VALUES: Array<[what: string, value: unknown, texts: string[]]> = [
    ['a string', 'é&', ['é&']],
    ['an empty string', '', ['']],
    ['a number', 1.5, ['1.5']],
    ['zero', 0, ['0']],
    ['a bigint', 12n, ['12']],
    ['true', true, ['true']],
    ['false', false, ['false']],
    ['undefined', undefined, ['']],
    ['null', null, ['']],
    ['NaN', Number.NaN, ['']],
    ['Infinity', Infinity, ['']],
    ['an object', { a: 1 }, ['']],
    ['a function', () => 1, ['']],
    ['a symbol', Symbol('s'), ['']],
    ['an array', ['a', 0, false, null], ['a', '0', 'false', '']],
    ['an empty array', [], []],
    ['an array of arrays, objects and dates', [['a'], {}, new Date()], ['', '', '']],
    ['a date', new Date(2020, 8, 5), ['20200905']],
    ['a date of another realm', vm.runInNewContext('new Date(2020, 8, 5)'), ['20200905']],
  ];
  for (const [what, value, texts] of VALUES) {
    it(`The values of ${what} are ${JSON.stringify(texts)} (C-45)`, () => {
      expect(toPairs({ k: value })).to.deep.equal(texts.map((text) => ['k', text]));
    });
  }

  it('An invalid date throws an error with the name of its parameter (C-46, D-6)', () => {
    expect(() => toPairs({ toDate: new Date('soon') })).to.throw(TypeError, 'toDate is an invalid Date');
  });
});

describe('Encoding', () => {
  const QUERY = "%20!%22%23%24%25%26'()*%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D~";

  it("A query leaves letters, digits and -_.~!'()* unencoded (C-45)", () => {
    expect(toQuery([['a b', EVERY_RESERVED]])).to.equal(`a%20b=${QUERY}`);
    expect(toQuery([['é', '日😀']])).to.equal('%C3%A9=%E6%97%A5%F0%9F%98%80');
    expect(encode('aZ09')).to.equal('aZ09');
  });

  it('A signed query also encodes the apostrophe (C-57)', () => {
    expect(toSignedQuery([["a'", EVERY_RESERVED]])).to.equal(`a%27=${QUERY.replace("'", '%27')}`);
  });

  it("A form also encodes all of !'()* (C-57)", () => {
    const form = QUERY.replace('!', '%21').replace("'()*", '%27%28%29%2A');
    expect(toForm([['a', EVERY_RESERVED]])).to.equal(`a=${form}`);
    expect(encodeStrict(EVERY_RESERVED)).to.equal(form);
  });

  it('Pairs are joined with &, and empty values stay (C-45)', () => {
    const pairs: Array<[string, string]> = [
      ['a', ''],
      ['a', '1'],
      ['', 'x'],
    ];
    expect(toQuery(pairs)).to.equal('a=&a=1&=x');
    expect(toQuery([])).to.equal('');
  });

  it('A lone surrogate is replaced and does not throw (C-47)', () => {
    for (const lone of ['\uD800', '\uDC00', 'a\uD83Db']) {
      const text = lone.replace(/[\uD800-\uDFFF]/, '%EF%BF%BD');
      expect(encode(lone)).to.equal(text);
      expect(encodeStrict(lone)).to.equal(text);
    }
  });

  it('A path keeps its separators and escapes, and blanks and non-ASCII characters are encoded (C-78)', () => {
    expect(encodePath('/1.2/a b/é?"%20:x,y;z@!')).to.equal('/1.2/a%20b/%C3%A9%3F%22%20:x,y;z@!');
  });
});

describe('fillSlugs', () => {
  const filled = (path: string, params: Record<string, unknown>) => fillSlugs(path, params).path;

  it('A slug is filled by a parameter in any case, and the used name is returned (C-50)', () => {
    expect(fillSlugs('/u/:Id/x', { iD: 5, other: 1 })).to.deep.equal({ path: '/u/5/x', used: ['iD'] });
    expect(fillSlugs('/u', { id: 5 })).to.deep.equal({ path: '/u', used: [] });
  });

  it('The later of two names that differ only in case is used (C-50)', () => {
    expect(fillSlugs('/:id', { ID: 1, id: 2 })).to.deep.equal({ path: '/2', used: ['id'] });
    expect(fillSlugs('/:id', { id: 2, ID: 1 })).to.deep.equal({ path: '/1', used: ['ID'] });
  });

  it('0, false and dates are values (C-50)', () => {
    expect(filled('/:a/:b', { a: 0, b: false })).to.equal('/0/false');
    expect(filled('/:d', { d: new Date(2020, 0, 2) })).to.equal('/20200102');
  });

  it('The value is encoded, so that it stays one segment of the path (C-53, D-7)', () => {
    const VALUES: Array<[value: string, path: string]> = [
      ['a/b', '/x/a%2Fb/y'],
      ['a/b../..c/x?y=', '/x/a%2Fb..%2F..c%2Fx%3Fy%3D/y'],
      ['#é', '/x/%23%C3%A9/y'],
      ["!'()*", '/x/%21%27%28%29%2A/y'],
      ['$&$1$$', '/x/%24%26%241%24%24/y'],
      ['%2F', '/x/%252F/y'],
      [':id', '/x/%3Aid/y'],
    ];
    for (const [value, path] of VALUES) expect(filled('/x/:id/y', { id: value })).to.equal(path);
  });

  it('A value of one or two dots throws, because it would name another resource (C-53)', () => {
    for (const id of ['.', '..'])
      expect(() => filled('/x/:id/y', { id })).to.throw(TypeError, `The parameter id cannot be '${id}'`);
    expect(filled('/x/:id', { id: '...' })).to.equal('/x/...');
  });

  const CLIMBING = [
    '../user',
    'a/..',
    'a/./b',
    '..\\user',
    'a\\..',
    '%2e%2e',
    '%2E%2e/user',
    '..%2Fuser',
    'a%5c..',
    '%252e%252e%252fuser',
    `%${'25'.repeat(6)}2e`,
    '..;/user',
    '..;a=b',
    ' .. /user',
  ];
  for (const id of CLIMBING) {
    it(`A value with a segment of dots throws: '${id}' (C-53, D-37)`, () => {
      expect(() => filled('/x/:id/y', { id })).to.throw(TypeError, 'The parameter id cannot have a segment');
      expect(() => filled('/x/:id/y', { id: [id] })).to.throw(TypeError, 'because it is part of the path');
    });
  }

  it('Dots that are part of a name and incomplete escapes are accepted (D-37)', () => {
    for (const id of ['a..b', '..a', 'a../b', '.../x', '1.0', '%', '%zz', '100%', 'a;..', '%2e%2e%2e'])
      expect(filled('/x/:id', { id })).to.equal(`/x/${encodeURIComponent(id)}`);
  });

  it('The time for a long value of escapes is linear (D-37)', () => {
    expect(filled('/:id', { id: '%25'.repeat(50_000) })).to.have.length.above(50_000);
  });

  it('A missing, null, undefined or empty value throws "Missing" and the name in lower case (C-52, C-53)', () => {
    for (const params of [{}, { id: null }, { id: undefined }, { id: '' }, { id: Number.NaN }, { id: {} }]) {
      const error = thrownBy(() => filled('/:Id', params));
      expect(error.message).to.equal('Missing id');
      expect(error.code).to.equal('ERR_MISSING_PARAMETER');
    }
  });

  it('A name that occurs several times is filled each time, and only own names are used (C-54)', () => {
    expect(filled('/:id/x/:id', { id: 5 })).to.equal('/5/x/5');
    expect(() => filled('/:constructor', {})).to.throw('Missing constructor');
  });
});
