import { createRequire } from 'node:module';
import { expect } from 'chai';
import { collectionPaths, ensureCollections } from '../../../lib/response/normalize';

const all = (response: unknown): unknown => ensureCollections(collectionPaths, response);

type Case = [title: string, response: () => unknown, expected: unknown];

const RULES: Case[] = [
  ['wraps a single item (C-93)', () => ({ tags: { tag: { id: 'a' } } }), { tags: { tag: [{ id: 'a' }] } }],
  ['leaves a list (C-93)', () => ({ tags: { tag: [{ id: 'a' }] } }), { tags: { tag: [{ id: 'a' }] } }],
  [
    'leaves a null in a list (C-93)',
    () => ({ tags: { tag: [null, { id: 'a' }] } }),
    { tags: { tag: [null, { id: 'a' }] } },
  ],
  ['gives [] for an empty item (C-93)', () => ({ tags: { tag: '' } }), { tags: { tag: [] } }],
  ['gives [] for a single nil (C-93)', () => ({ tags: { tag: null } }), { tags: { tag: [] } }],
  [
    'gives [] where attributes are all there is (C-93)',
    () => ({ tags: { page: '1' } }),
    { tags: { page: '1', tag: [] } },
  ],
  ['leaves an empty container as it is (C-93, K-5)', () => ({ tags: '' }), { tags: '' }],
  ['leaves a blank container as it is (C-94)', () => ({ tags: '\n  ' }), { tags: '\n  ' }],
  ['leaves a null container as it is (C-93)', () => ({ tags: null }), { tags: null }],
  ['adds nothing where the container is missing (C-93)', () => ({ page: '1' }), { page: '1' }],
  ['wraps a text (C-94, D-23)', () => ({ tags: { tag: 'rock' } }), { tags: { tag: ['rock'] } }],
  ['gives [] for a blank text (C-94)', () => ({ tags: { tag: ' \n' } }), { tags: { tag: [] } }],
  [
    'wraps an object that has a length (C-94)',
    () => ({ tracks: { track: { length: '3' } } }),
    { tracks: { track: [{ length: '3' }] } },
  ],
  [
    'leaves lists that are not on the paths (K-3)',
    () => ({ users: { user: { id: '1' } } }),
    { users: { user: { id: '1' } } },
  ],
  ['begins at the root only (C-93)', () => ({ a: { tags: { tag: 'x' } } }), { a: { tags: { tag: 'x' } } }],
  [
    'looks through the lists that it made (C-92)',
    () => ({
      locker: {
        lockerReleases: {
          lockerRelease: { lockerTracks: { lockerTrack: { downloadUrls: { downloadUrl: { url: 'u' } } } } },
        },
      },
    }),
    {
      locker: {
        lockerReleases: {
          lockerRelease: [
            { lockerTracks: { lockerTrack: [{ downloadUrls: { downloadUrl: [{ url: 'u' }] } }] } },
          ],
        },
      },
    },
  ],
  [
    'looks through containers that repeat, and past odd items in them (C-93)',
    () => ({ tags: [{ tag: { id: 'a' } }, null, 'x', { tag: '' }] }),
    { tags: [{ tag: [{ id: 'a' }] }, null, 'x', { tag: [] }] },
  ],
];

const BASKETS: Case[] = [
  [
    'puts the items in place of their container (C-95)',
    () => ({ basketItems: { basketItem: [{ id: '1' }, { id: '2' }] } }),
    { basketItems: [{ id: '1' }, { id: '2' }] },
  ],
  [
    'puts a single item into a list (C-95)',
    () => ({ basketItems: { basketItem: { id: '1' } } }),
    { basketItems: [{ id: '1' }] },
  ],
  [
    'puts a single text into a list (D-23)',
    () => ({ basketItems: { basketItem: 'x' } }),
    { basketItems: ['x'] },
  ],
  [
    'drops the attributes of the container (C-95)',
    () => ({ basketItems: { page: '1' } }),
    { basketItems: [] },
  ],
  ['gives [] for an empty container (C-95)', () => ({ basketItems: '' }), { basketItems: [] }],
  ['gives [] for a blank container (C-95)', () => ({ basketItems: '\n ' }), { basketItems: [] }],
  ['gives [] for a nil container (C-97)', () => ({ basketItems: null }), { basketItems: [] }],
  ['gives [] where the container is missing (C-97)', () => ({ id: '1' }), { id: '1', basketItems: [] }],
  [
    'keeps the list of a JSON answer (C-97)',
    () => ({ basketItems: [{ id: 1 }] }),
    { basketItems: [{ id: 1 }] },
  ],
  ['leaves a basket that is text (C-97)', () => '\n', '\n'],
  ['leaves a basket that is null', () => null, null],
  [
    'mends each of several baskets (C-97)',
    () => [{ basketItems: '' }, 'x', { basketItems: { basketItem: { id: '1' } } }],
    [{ basketItems: [] }, 'x', { basketItems: [{ id: '1' }] }],
  ],
];

describe('ensureCollections', () => {
  for (const [title, response, expected] of RULES) {
    it(title, () => {
      const given = response();
      expect(all(given)).to.equal(given);
      expect(given).to.deep.equal(expected);
    });
  }

  describe('of a basket', () => {
    for (const [title, basket, expected] of BASKETS) {
      it(title, () => {
        expect(all({ basket: basket() })).to.deep.equal({ basket: expected });
      });
    }
    it('keeps the order of keys', () => {
      const basket = { id: '1', basketItems: [{ id: 1 }], price: {} };
      expect(Object.keys((all({ basket }) as { basket: object }).basket)).to.deep.equal([
        'id',
        'basketItems',
        'price',
      ]);
    });
  });

  it('knows 38 paths, each below one that comes before it or of its own (C-92)', () => {
    expect(collectionPaths).to.have.length(38);
    expect(new Set(collectionPaths).size).to.equal(38);
    for (const [index, path] of collectionPaths.entries()) {
      const outer = collectionPaths.findIndex((other) => path.startsWith(`${other}.`));
      expect(outer, path).to.be.lessThan(index);
    }
    const original = createRequire(__filename)(
      '7digital-api-original/lib/response-cleaners/collection-paths',
    );
    expect(collectionPaths).to.deep.equal(original);
  });

  it('takes any paths, in any order (C-135)', () => {
    const given = { a: { b: { c: { d: 'x' } } }, e: 'y' };
    expect(ensureCollections(['a.b.c', 'a.b', 'e'], given)).to.deep.equal({
      a: { b: [{ c: [{ d: 'x' }] }] },
      e: ['y'],
    });
  });

  it('notices when the paths of the package are changed', () => {
    collectionPaths.push('users.user');
    try {
      expect(all({ users: { user: { id: '1' } } })).to.deep.equal({ users: { user: [{ id: '1' }] } });
    } finally {
      collectionPaths.pop();
    }
    expect(all({ users: { user: { id: '1' } } })).to.deep.equal({ users: { user: { id: '1' } } });
  });

  it('leaves what is no object (D-21)', () => {
    for (const odd of [null, undefined, 'text', 5])
      expect(ensureCollections(collectionPaths, odd)).to.equal(odd);
  });

  it('is what the modules of the deep imports export (C-135)', () => {
    const load = createRequire(__filename);
    expect(load('../../../lib/response/normalize/ensure-collections')).to.equal(ensureCollections);
    expect(load('../../../lib/response/normalize/collection-paths')).to.equal(collectionPaths);
  });
});
