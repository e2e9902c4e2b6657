import { expect } from 'chai';
import { pageOf, PageCount } from '../../lib/client/page-count';
import type { Pair } from '../../lib/util/encoding';

const LIST = 'releases.release';

describe('pageOf', () => {
  const pages: Array<[what: string, data: unknown, path: string, expected: object]> = [
    [
      'The counts may stand beside the items',
      { releases: { page: '1', pageSize: '10', totalItems: '14', release: [1, 2] } },
      LIST,
      { items: [1, 2], total: 14, pageSize: 10 },
    ],
    [
      'The counts may stand in an outer element',
      { locker: { totalItems: 3, pageSize: 2, lockerReleases: { lockerRelease: [1] } } },
      'locker.lockerReleases.lockerRelease',
      { items: [1], total: 3, pageSize: 2 },
    ],
    ['A single item may be without an array', { a: { b: { id: 1 } } }, 'a.b', { items: [{ id: 1 }] }],
    ['A page without the element is empty', { a: '' }, 'a.b', { items: [] }],
    ['A page without the parent of the element is empty', {}, LIST, { items: [] }],
    ['A page is empty if nothing was parsed', '', LIST, { items: [] }],
    ['The items may have the name in the plural', { a: { b: [], bs: [7] } }, 'a.b', { items: [7] }],
    ['A total of NaN is ignored', { a: { totalItems: 'NaN', b: [1] } }, 'a.b', { items: [1] }],
    ['A total below 0 is ignored', { a: { totalItems: '-1', b: [1] } }, 'a.b', { items: [1] }],
    ['A total that is not a number is ignored', { a: { totalItems: {}, b: [1] } }, 'a.b', { items: [1] }],
  ];
  for (const [what, data, path, expected] of pages) {
    it(what, () =>
      expect(pageOf(data, path)).to.deep.equal({ total: undefined, pageSize: undefined, ...expected }),
    );
  }
});

describe('PageCount', () => {
  /** `size` distinct items from `from` on. */
  const range = (from: number, size: number) => Array.from({ length: size }, (_, index) => from + index);
  const page = (items: number[], total?: number, pageSize?: number) => ({ items, total, pageSize });
  type Pages = Array<ReturnType<typeof page>>;

  const MORE = { isNew: true, isLast: false };
  const LAST = { isNew: true, isLast: true };
  const NOTHING = { isNew: false, isLast: true };
  const lists: Array<[what: string, pairs: Pair[], pages: Pages, expected: object[]]> = [
    ['The list ends at the total', [], [page(range(0, 10), 14), page(range(10, 4), 14)], [MORE, LAST]],
    ['The list ends at the total if the last page is full', [], [page(range(0, 10), 10)], [LAST]],
    ['An empty list with a total ends at once', [], [page([], 0)], [LAST]],
    ['An empty list without a total ends at once', [], [page([])], [LAST]],
    [
      'Without a total, the list ends at a short page',
      [],
      [page(range(0, 10)), page(range(10, 9))],
      [MORE, LAST],
    ],
    ['Without a total, the list ends at an empty page', [], [page(range(0, 10)), page([])], [MORE, NOTHING]],
    [
      'With a total, the list continues after a short page',
      [],
      [page(range(0, 8), 20), page(range(8, 10), 20)],
      [MORE, MORE],
    ],
    [
      'The list ends at an empty page, whatever the total is',
      [],
      [page(range(0, 9), 1e9), page([], 1e9)],
      [MORE, NOTHING],
    ],
    [
      'The list ends at a page equal to the one before',
      [],
      [page([1, 2], 1e9), page([1, 2], 1e9)],
      [MORE, NOTHING],
    ],
    [
      'The list ends at a page equal to any earlier one',
      [],
      [page([1], 99), page([2], 99), page([1], 99)],
      [MORE, MORE, NOTHING],
    ],
    ['The page size comes from the response', [], [page(range(0, 5), undefined, 5)], [MORE]],
    [
      'The page size comes from the call if the response has none',
      [['pageSize', '5']],
      [page(range(0, 5))],
      [MORE],
    ],
    ['The count starts at the page of the call', [['page', '2']], [page(range(0, 4), 14, 10)], [LAST]],
    ['The count may start in the middle', [['page', '2']], [page(range(0, 10), 30, 10)], [MORE]],
    ['The count may start beyond the end', [['page', '9']], [page([], 14, 10)], [LAST]],
    [
      'A page shorter than the page size is not the last if the total is higher',
      [
        ['page', '2'],
        ['pageSize', '1000'],
      ],
      [page(range(0, 50), 1900, 1000)],
      [MORE],
    ],
    ['The count starts at 1 if the page is not a number', [['page', 'x']], [page(range(0, 10), 14)], [MORE]],
  ];
  for (const [what, pairs, pages, expected] of lists) {
    it(what, () => {
      const count = new PageCount(pairs);
      expect(pages.map((one) => count.add(one))).to.deep.equal(expected);
    });
  }

  it('The next page is one higher, whatever the case of the parameter "page"', () => {
    for (const name of ['page', 'Page', 'PAGE']) {
      const count = new PageCount([[name, '3']]);
      count.add(page([1], 99));
      expect(count.nextPage).to.equal(4);
    }
  });
});
