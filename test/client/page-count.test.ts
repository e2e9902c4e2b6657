import { expect } from 'chai';
import { pageOf, PageCount } from '../../lib/client/page-count';
import type { Pair } from '../../lib/util/encoding';

const LIST = 'releases.release';

describe('a page of a list', () => {
  const pages: Array<[what: string, data: unknown, path: string, expected: object]> = [
    [
      'has its counts beside the items',
      { releases: { page: '1', pageSize: '10', totalItems: '14', release: [1, 2] } },
      LIST,
      { items: [1, 2], total: 14, pageSize: 10 },
    ],
    [
      'has its counts further out',
      { locker: { totalItems: 3, pageSize: 2, lockerReleases: { lockerRelease: [1] } } },
      'locker.lockerReleases.lockerRelease',
      { items: [1], total: 3, pageSize: 2 },
    ],
    ['has one item that is no array', { a: { b: { id: 1 } } }, 'a.b', { items: [{ id: 1 }] }],
    ['is empty without the element', { a: '' }, 'a.b', { items: [] }],
    ['is empty without its parent', {}, LIST, { items: [] }],
    ['is empty where nothing was parsed', '', LIST, { items: [] }],
    ['lists them under another name', { a: { b: [], bs: [7] } }, 'a.b', { items: [7] }],
    ['has a total of NaN', { a: { totalItems: 'NaN', b: [1] } }, 'a.b', { items: [1] }],
    ['has a total below 0', { a: { totalItems: '-1', b: [1] } }, 'a.b', { items: [1] }],
    ['has a total that is no number', { a: { totalItems: {}, b: [1] } }, 'a.b', { items: [1] }],
  ];
  for (const [what, data, path, expected] of pages) {
    it(what, () =>
      expect(pageOf(data, path)).to.deep.equal({ total: undefined, pageSize: undefined, ...expected }),
    );
  }
});

describe('counting pages', () => {
  /** `size` distinct items from `from` on. */
  const range = (from: number, size: number) => Array.from({ length: size }, (_, index) => from + index);
  const page = (items: number[], total?: number, pageSize?: number) => ({ items, total, pageSize });
  type Pages = Array<ReturnType<typeof page>>;

  const MORE = { isNew: true, isLast: false };
  const LAST = { isNew: true, isLast: true };
  const NOTHING = { isNew: false, isLast: true };
  const lists: Array<[what: string, pairs: Pair[], pages: Pages, expected: object[]]> = [
    ['ends at the total', [], [page(range(0, 10), 14), page(range(10, 4), 14)], [MORE, LAST]],
    ['ends at the total of a full page', [], [page(range(0, 10), 10)], [LAST]],
    ['ends at once where there is nothing', [], [page([], 0)], [LAST]],
    ['ends at once where there is nothing and no total', [], [page([])], [LAST]],
    ['ends at a short page without a total', [], [page(range(0, 10)), page(range(10, 9))], [MORE, LAST]],
    ['ends at an empty page without a total', [], [page(range(0, 10)), page([])], [MORE, NOTHING]],
    [
      'goes on after a short page with a total',
      [],
      [page(range(0, 8), 20), page(range(8, 10), 20)],
      [MORE, MORE],
    ],
    [
      'ends at an empty page whatever the total',
      [],
      [page(range(0, 9), 1e9), page([], 1e9)],
      [MORE, NOTHING],
    ],
    ['ends at a repeated page', [], [page([1, 2], 1e9), page([1, 2], 1e9)], [MORE, NOTHING]],
    ['ends at a page of long ago', [], [page([1], 99), page([2], 99), page([1], 99)], [MORE, MORE, NOTHING]],
    ['takes the size from the response', [], [page(range(0, 5), undefined, 5)], [MORE]],
    ['takes the size from the call', [['pageSize', '5']], [page(range(0, 5))], [MORE]],
    ['starts at the page of the call', [['page', '2']], [page(range(0, 4), 14, 10)], [LAST]],
    ['starts at a page in the middle', [['page', '2']], [page(range(0, 10), 30, 10)], [MORE]],
    ['starts beyond the end', [['page', '9']], [page([], 14, 10)], [LAST]],
    [
      'does not trust a page size that the service does not keep',
      [
        ['page', '2'],
        ['pageSize', '1000'],
      ],
      [page(range(0, 50), 1900, 1000)],
      [MORE],
    ],
    ['counts from 1 where the page is no number', [['page', 'x']], [page(range(0, 10), 14)], [MORE]],
  ];
  for (const [what, pairs, pages, expected] of lists) {
    it(what, () => {
      const count = new PageCount(pairs);
      expect(pages.map((one) => count.add(one))).to.deep.equal(expected);
    });
  }

  it('asks for the next page, whatever the spelling of the first', () => {
    for (const name of ['page', 'Page', 'PAGE']) {
      const count = new PageCount([[name, '3']]);
      count.add(page([1], 99));
      expect(count.nextPage).to.equal(4);
    }
  });
});
