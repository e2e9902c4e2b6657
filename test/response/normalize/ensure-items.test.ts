import { expect } from 'chai';
import { ensureItems } from '../../../lib/response/normalize/ensure-items';

describe('ensureItems', () => {
  const cases: Array<[what: string, path: string, given: unknown, expected: unknown]> = [
    [
      'A single item is wrapped in an array',
      'lists.list',
      { lists: { list: { id: 1 } } },
      { lists: { list: [{ id: 1 }] } },
    ],
    ['An array is kept', 'lists.list', { lists: { list: [1, 2] } }, { lists: { list: [1, 2] } }],
    [
      'A container without an item gets []',
      'lists.list',
      { lists: { page: '1' } },
      { lists: { page: '1', list: [] } },
    ],
    ['An empty container is kept', 'lists.list', { lists: '' }, { lists: '' }],
    ['A missing container is not added', 'lists.list', { other: 1 }, { other: 1 }],
    ['A single item at the root is wrapped in an array', 'list', { list: 'a' }, { list: ['a'] }],
    [
      'An item in each entry of an outer array is wrapped in an array',
      'list.entry.tag',
      { list: { entry: [{ tag: 'a' }, { tag: ['b', 'c'] }, 'text', null] } },
      { list: { entry: [{ tag: ['a'] }, { tag: ['b', 'c'] }, 'text', null] } },
    ],
  ];
  for (const [what, path, given, expected] of cases) {
    it(what, () => {
      ensureItems(path, given);
      expect(given).to.deep.equal(expected);
    });
  }

  it('A response that is not an object does not throw', () => {
    for (const response of [null, undefined, 'text', 5])
      expect(() => ensureItems('a.b', response)).not.to.throw();
  });

  it('Inherited properties are not read', () => {
    const response = { lists: {} as Record<string, unknown> };
    ensureItems('lists.constructor', response);
    expect(Object.keys(response.lists)).to.deep.equal(['constructor']);
    expect(response.lists['constructor']).to.deep.equal([]);
    ensureItems('__proto__.polluted', response);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
