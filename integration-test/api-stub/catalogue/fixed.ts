/** Items with fixed ids for every seed, which the tests and examples of 1.0.0 use (C-144, C-145). */
import { buildRelease, FORMATS, makeArtist } from './build';
import type { Artist, Release, Track } from './model';
import { random } from './random';

interface FixedRelease {
  id: number;
  title: string;
  artist: Artist;
  date: string;
  price: number;
  tracks: Array<[id: number, title: string]>;
}

export const VARIOUS_ARTISTS = makeArtist(209, 'Various Artists', 0.99, ['rock', 'pop']);

const FORTY_SQUIRRELS = makeArtist(8293, 'Forty Squirrels', 0.9, ['rock', 'metal']);
const HARRIET_PLAIN = makeArtist(437, 'Harriet Plain', 0.6, ['folk', 'pop']);
const TIMBALAKE = makeArtist(4021, 'Timbalake', 0.5, ['pop', 'dance']);

export const FIXED_ARTISTS = [VARIOUS_ARTISTS, FORTY_SQUIRRELS, HARRIET_PLAIN, TIMBALAKE];

const FIXED: FixedRelease[] = [
  {
    id: 2431,
    title: 'Sleeper Service',
    artist: HARRIET_PLAIN,
    date: '2010-05-10',
    price: 9.99,
    tracks: [
      [12345, 'I Took the Long Way'],
      [12346, 'Sleeper Service'],
      [12347, 'Buffet Car'],
    ],
  },
  {
    id: 1192901,
    title: 'Wasting Light',
    artist: FORTY_SQUIRRELS,
    date: '2011-04-11',
    price: 5.99,
    tracks: [
      [11929010, 'Acorns'],
      [11929011, 'Leave the Porch Lamp On'],
      [11929012, 'Hibernate'],
      [11929013, 'Wasting Light'],
    ],
  },
  {
    id: 769006,
    title: 'Test Content',
    artist: VARIOUS_ARTISTS,
    date: '2010-02-01',
    price: 7.99,
    tracks: [
      [13166687, 'A Track to Put in a Basket'],
      [13166688, 'A Track to Leave There'],
    ],
  },
  {
    id: 4021001,
    title: 'Shake the Timber',
    artist: TIMBALAKE,
    date: '2013-09-30',
    price: 0.99,
    tracks: [[40210010, 'Shake the Timber']],
  },
];

export function fixedReleases(): Release[] {
  return FIXED.map((row) => {
    const chance = random(row.id);
    const release: Release = {
      ...buildRelease(chance, row.id, row.artist, new Date(`${row.date}T00:00:00Z`)),
      title: row.title,
      version: '',
      type: row.tracks.length > 1 ? 'Album' : 'Single',
      explicitContent: false,
      appearsAs: row.artist.name,
      slug: `${row.artist.slug}-${row.id}`,
      streamingReleaseDate: new Date(`${row.date}T00:00:00Z`),
      packages: standard(row.price),
      review: `Test Pressing Monthly calls ${row.title} "a release".`,
    };
    release.tracks = row.tracks.map(([id, title], index): Track => {
      return {
        id,
        title,
        version: '',
        number: index + 1,
        discNumber: 1,
        duration: 180 + 7 * index,
        explicitContent: false,
        isrc: `XX7D1${String(id).padStart(7, '0').slice(-7)}`,
        release,
        artist: row.artist,
        appearsAs: row.artist.name,
        popularity: 0.7,
        packages: standard(0.99),
      };
    });
    return release;
  });
}

const standard = (price: number): Release['packages'] => [
  { id: 2, description: 'standard', price, rrp: price, formats: [FORMATS[17]!] },
];
