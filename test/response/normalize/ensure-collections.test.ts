import { createRequire } from 'node:module';
import { expect } from 'chai';
import { collectionPaths, ensureCollections } from '../../../lib/response/normalize';

const all = (response: unknown): unknown => ensureCollections(collectionPaths, response);

type Case = [title: string, response: () => unknown, expected: unknown];

const RULES: Case[] = [
  [
    'A single item is wrapped in an array (C-93)',
    () => ({ tags: { tag: { id: 'a' } } }),
    { tags: { tag: [{ id: 'a' }] } },
  ],
  ['An array is kept (C-93)', () => ({ tags: { tag: [{ id: 'a' }] } }), { tags: { tag: [{ id: 'a' }] } }],
  [
    'A null in an array is kept (C-93)',
    () => ({ tags: { tag: [null, { id: 'a' }] } }),
    { tags: { tag: [null, { id: 'a' }] } },
  ],
  ['An empty item becomes [] (C-93)', () => ({ tags: { tag: '' } }), { tags: { tag: [] } }],
  ['A single nil becomes [] (C-93)', () => ({ tags: { tag: null } }), { tags: { tag: [] } }],
  [
    'A container with only attributes gets [] (C-93)',
    () => ({ tags: { page: '1' } }),
    { tags: { page: '1', tag: [] } },
  ],
  ['An empty container is kept (C-93, K-5)', () => ({ tags: '' }), { tags: '' }],
  ['A blank container is kept (C-94)', () => ({ tags: '\n  ' }), { tags: '\n  ' }],
  ['A null container is kept (C-93)', () => ({ tags: null }), { tags: null }],
  ['Nothing is added if the container is missing (C-93)', () => ({ page: '1' }), { page: '1' }],
  [
    'A string is wrapped in an array (C-94, D-23)',
    () => ({ tags: { tag: 'rock' } }),
    { tags: { tag: ['rock'] } },
  ],
  ['A blank string becomes [] (C-94)', () => ({ tags: { tag: ' \n' } }), { tags: { tag: [] } }],
  [
    'An object with a property length is wrapped in an array (C-94)',
    () => ({ tracks: { track: { length: '3' } } }),
    { tracks: { track: [{ length: '3' }] } },
  ],
  [
    'Elements that are not on the paths are kept (K-3)',
    () => ({ users: { user: { id: '1' } } }),
    { users: { user: { id: '1' } } },
  ],
  ['Paths begin at the root (C-93)', () => ({ a: { tags: { tag: 'x' } } }), { a: { tags: { tag: 'x' } } }],
  [
    'Collections inside new arrays are wrapped too (C-92)',
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
    'Repeated containers are handled one by one, and other values in them are kept (C-93)',
    () => ({ tags: [{ tag: { id: 'a' } }, null, 'x', { tag: '' }] }),
    { tags: [{ tag: [{ id: 'a' }] }, null, 'x', { tag: [] }] },
  ],
];

const BASKETS: Case[] = [
  [
    'The items replace their container (C-95)',
    () => ({ basketItems: { basketItem: [{ id: '1' }, { id: '2' }] } }),
    { basketItems: [{ id: '1' }, { id: '2' }] },
  ],
  [
    'A single item is wrapped in an array (C-95)',
    () => ({ basketItems: { basketItem: { id: '1' } } }),
    { basketItems: [{ id: '1' }] },
  ],
  [
    'A single string is wrapped in an array (D-23)',
    () => ({ basketItems: { basketItem: 'x' } }),
    { basketItems: ['x'] },
  ],
  [
    'The attributes of the container are removed (C-95)',
    () => ({ basketItems: { page: '1' } }),
    { basketItems: [] },
  ],
  ['An empty container becomes [] (C-95)', () => ({ basketItems: '' }), { basketItems: [] }],
  ['A blank container becomes [] (C-95)', () => ({ basketItems: '\n ' }), { basketItems: [] }],
  ['A nil container becomes [] (C-97)', () => ({ basketItems: null }), { basketItems: [] }],
  ['A missing container becomes [] (C-97)', () => ({ id: '1' }), { id: '1', basketItems: [] }],
  [
    'The array of a JSON response is kept (C-97)',
    () => ({ basketItems: [{ id: 1 }] }),
    { basketItems: [{ id: 1 }] },
  ],
  ['A basket that is a string is kept (C-97)', () => '\n', '\n'],
  ['A basket that is null is kept', () => null, null],
  [
    'Each of several baskets is changed (C-97)',
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

  describe('The items of a basket', () => {
    for (const [title, basket, expected] of BASKETS) {
      it(title, () => {
        expect(all({ basket: basket() })).to.deep.equal({ basket: expected });
      });
    }
    it('The order of the keys is kept', () => {
      const basket = { id: '1', basketItems: [{ id: 1 }], price: {} };
      expect(Object.keys((all({ basket }) as { basket: object }).basket)).to.deep.equal([
        'id',
        'basketItems',
        'price',
      ]);
    });
  });

  it('collectionPaths has 38 paths, and a path inside another collection comes after that one (C-92)', () => {
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

  it('Any paths are accepted in any order (C-135)', () => {
    const given = { a: { b: { c: { d: 'x' } } }, e: 'y' };
    expect(ensureCollections(['a.b.c', 'a.b', 'e'], given)).to.deep.equal({
      a: { b: [{ c: [{ d: 'x' }] }] },
      e: ['y'],
    });
  });

  it('Changed paths of the package are used', () => {
    collectionPaths.push('users.user');
    try {
      expect(all({ users: { user: { id: '1' } } })).to.deep.equal({ users: { user: [{ id: '1' }] } });
    } finally {
      collectionPaths.pop();
    }
    expect(all({ users: { user: { id: '1' } } })).to.deep.equal({ users: { user: { id: '1' } } });
  });

  it('A value that is not an object is returned unchanged (D-21)', () => {
    for (const odd of [null, undefined, 'text', 5])
      expect(ensureCollections(collectionPaths, odd)).to.equal(odd);
  });

  it('The modules of the deep imports export the same function and paths (C-135)', () => {
    const load = createRequire(__filename);
    expect(load('../../../lib/response/normalize/ensure-collections')).to.equal(ensureCollections);
    expect(load('../../../lib/response/normalize/collection-paths')).to.equal(collectionPaths);
  });
});
