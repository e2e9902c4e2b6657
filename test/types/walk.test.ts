import { expect } from 'chai';
import { createWalker, type Walker } from './walk';

const artist = { id: '1', name: 'Keane' };
const page = { page: '1', pageSize: '10', totalItems: '1' };
const ok = { status: 'ok', version: '1.2' };
const release = { id: '2', artist };

const fitting: Array<[what: string, type: string, answer: object]> = [
  ['a list with items', 'ArtistsGetReleasesResponse', { ...ok, releases: { ...page, release: [release] } }],
  ['an empty list', 'ArtistsGetReleasesResponse', { ...ok, releases: { ...page, release: [] } }],
  ['a location', 'ReleasesGetDetailsResponse', { ...ok, release, location: 'https://example.com/' }],
  ['null where nil was seen', 'ReleasesGetDetailsResponse', { ...ok, release: { ...release, image: null } }],
  [
    'one of what may repeat',
    'UsersFindResponse',
    { ...ok, users: { user: { id: '1', emailAddress: 'a@b' } } },
  ],
  [
    'several of it',
    'UsersFindResponse',
    { ...ok, users: { user: [{ emailAddress: 'a' }, { emailAddress: 'b' }] } },
  ],
  ['an empty element that may be one', 'UserListCardsResponse', { ...ok, cards: '' }],
  [
    'a value of which others are known',
    'ReleasesGetDetailsResponse',
    { ...ok, release: { ...release, type: 'Ep' } },
  ],
  [
    'anything where nothing is known',
    'PaymentGetVoucherDetailsResponse',
    { ...ok, voucher: { amount: '1' } },
  ],
];

const wrong: Array<[what: string, type: string, answer: object, problem: string]> = [
  [
    'a key that the type lacks',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { ...artist, born: '1997' } },
    'artist.born: not in Artist',
  ],
  [
    'a required key that is missing',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { name: 'x' } },
    'artist.id: missing, but required in Artist',
  ],
  [
    'a missing root',
    'ArtistsGetDetailsResponse',
    ok,
    'artist: missing, but required in ArtistsGetDetailsResponse',
  ],
  [
    'a number',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { id: 1 } },
    'artist.id: a number, but its type is string',
  ],
  [
    'a boolean',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { id: true } },
    'artist.id: a boolean, but its type is string',
  ],
  [
    'null where none is promised',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { id: null } },
    'artist.id: null, but its type is string',
  ],
  [
    'text for an object',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: 'Keane' },
    "artist: 'Keane', but its type is Artist",
  ],
  [
    'an object for text',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { id: { _: '1' } } },
    'artist.id: an object, but its type is string',
  ],
  [
    'an object for a list',
    'ArtistsBrowseResponse',
    { ...ok, artists: { ...page, artist } },
    'artists.artist: an object, but its type is Artist[]',
  ],
  [
    'a list for an object',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: [artist] },
    'artist: a list, but its type is Artist',
  ],
  [
    'a wrong item of a list',
    'ArtistsBrowseResponse',
    { ...ok, artists: { ...page, artist: [artist, 'x'] } },
    "artists.artist[]: 'x', but its type is Artist",
  ],
  [
    'another literal',
    'TagsAllResponse',
    { ...ok, status: 'error', tags: { tag: [] } },
    `status: 'error', but its type is "ok"`,
  ],
];

describe('the walker of answers beside their types', () => {
  let walk: Walker;
  before(() => {
    walk = createWalker();
  });

  for (const [what, type, answer] of fitting) {
    it(`is content with ${what}`, () => {
      expect(walk(answer, type)).to.deep.equal([]);
    });
  }

  for (const [what, type, answer, problem] of wrong) {
    it(`names ${what}`, () => {
      expect(walk(answer, type)).to.include(problem);
    });
  }

  it('names each problem once, however often it occurs', () => {
    const answer = { ...ok, artists: { ...page, artist: [{ id: 1 }, { id: 2 }] } };
    expect(walk(answer, 'ArtistsBrowseResponse')).to.deep.equal([
      'artists.artist[].id: a number, but its type is string',
    ]);
  });

  it('refuses the name of a type that is not there', () => {
    expect(() => walk({}, 'ArtistsSingResponse')).to.throw('no type ArtistsSingResponse');
  });
});
