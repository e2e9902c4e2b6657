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
  [
    'null where a nil was recorded',
    'ReleasesGetDetailsResponse',
    { ...ok, release: { ...release, image: null } },
  ],
  [
    'one element that may repeat',
    'UsersFindResponse',
    { ...ok, users: { user: { id: '1', emailAddress: 'a@b' } } },
  ],
  [
    'several elements that may repeat',
    'UsersFindResponse',
    { ...ok, users: { user: [{ emailAddress: 'a' }, { emailAddress: 'b' }] } },
  ],
  ['an element that may be empty', 'UserListCardsResponse', { ...ok, cards: '' }],
  [
    'another value than the known ones',
    'ReleasesGetDetailsResponse',
    { ...ok, release: { ...release, type: 'Ep' } },
  ],
  [
    'anything where the type is unknown',
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
    'null where the type has none',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { id: null } },
    'artist.id: null, but its type is string',
  ],
  [
    'a string instead of an object',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: 'Keane' },
    "artist: 'Keane', but its type is Artist",
  ],
  [
    'an object instead of a string',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: { id: { _: '1' } } },
    'artist.id: an object, but its type is string',
  ],
  [
    'an object instead of an array',
    'ArtistsBrowseResponse',
    { ...ok, artists: { ...page, artist } },
    'artists.artist: an object, but its type is Artist[]',
  ],
  [
    'an array instead of an object',
    'ArtistsGetDetailsResponse',
    { ...ok, artist: [artist] },
    'artist: a list, but its type is Artist',
  ],
  [
    'a wrong item of an array',
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

describe('The walker', () => {
  let walk: Walker;
  before(() => {
    walk = createWalker();
  });

  for (const [what, type, answer] of fitting) {
    it(`The walker accepts ${what}`, () => {
      expect(walk(answer, type)).to.deep.equal([]);
    });
  }

  for (const [what, type, answer, problem] of wrong) {
    it(`The walker reports ${what}`, () => {
      expect(walk(answer, type)).to.include(problem);
    });
  }

  it('Each problem is reported once, however often it occurs', () => {
    const answer = { ...ok, artists: { ...page, artist: [{ id: 1 }, { id: 2 }] } };
    expect(walk(answer, 'ArtistsBrowseResponse')).to.deep.equal([
      'artists.artist[].id: a number, but its type is string',
    ]);
  });

  it('The name of an unknown type is an error', () => {
    expect(() => walk({}, 'ArtistsSingResponse')).to.throw('no type ArtistsSingResponse');
  });
});
