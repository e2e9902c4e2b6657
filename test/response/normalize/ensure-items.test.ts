import { expect } from 'chai';
import { ensureItems } from '../../../lib/response/normalize/ensure-items';

describe('ensureItems', () => {
  const cases: Array<[what: string, path: string, given: unknown, expected: unknown]> = [
    ['wraps a single item', 'lists.list', { lists: { list: { id: 1 } } }, { lists: { list: [{ id: 1 }] } }],
    ['leaves an array', 'lists.list', { lists: { list: [1, 2] } }, { lists: { list: [1, 2] } }],
    [
      'gives [] where the container has no item',
      'lists.list',
      { lists: { page: '1' } },
      { lists: { page: '1', list: [] } },
    ],
    ['leaves an empty container', 'lists.list', { lists: '' }, { lists: '' }],
    ['adds no container', 'lists.list', { other: 1 }, { other: 1 }],
    ['wraps a single item at the root', 'list', { list: 'a' }, { list: ['a'] }],
    [
      'wraps in every item of an outer array',
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

  it('does nothing to a response that is no object', () => {
    for (const response of [null, undefined, 'text', 5])
      expect(() => ensureItems('a.b', response)).not.to.throw();
  });

  it('reads no inherited properties', () => {
    const response = { lists: {} as Record<string, unknown> };
    ensureItems('lists.constructor', response);
    expect(Object.keys(response.lists)).to.deep.equal(['constructor']);
    expect(response.lists['constructor']).to.deep.equal([]);
    ensureItems('__proto__.polluted', response);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
