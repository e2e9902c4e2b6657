/** Generates the catalogue from a seed. */
import type { Artist, Format, Package, Release, ReleaseType, Track } from './model';
import type { Random } from './random';
import { ADJECTIVES, FIRST_NAMES, LABELS, LAST_NAMES, LICENSORS, NOUNS, slug, TAGS, VERSIONS } from './words';

const DAY = 24 * 60 * 60 * 1000;

export const FORMATS: Record<number, Format> = {
  17: { id: 17, description: 'MP3 320', fileFormat: 'MP3', bitRate: '320' },
  33: { id: 33, description: 'M4A 320', fileFormat: 'M4A', bitRate: '320' },
  45: { id: 45, description: '16-bit/44.1kHz FLAC', fileFormat: 'FLAC', bitRate: '1411' },
};

export interface Numbers {
  artists: number;
  releases: number;
  firstReleaseId: number;
  firstTrackId: number;
}

export function buildArtists(chance: Random, count: number): Artist[] {
  const names = new Set<string>();
  const draw = [
    () => `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`,
    () => `The ${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)}s`,
    () => `${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)}`,
    () => `${chance.pick(NOUNS)} & ${chance.pick(NOUNS)}`,
  ];
  while (names.size < count) names.add(chance.pick(draw)());
  return [...names].map((name, index) =>
    makeArtist(index + 1, name, chance.int(1, 100) / 100, chance.sample(TAGS, 3)),
  );
}

export function makeArtist(id: number, name: string, popularity: number, tags: string[]): Artist {
  return {
    id,
    name,
    sortName: name.startsWith('The ') ? `${name.slice(4)}, The` : name,
    slug: slug(name),
    popularity,
    tags: tags.map(slug),
    bio: `${name} exists in this catalogue only.`,
  };
}

/** A release with its tracks. The caller sets `releaseDate`, because some releases must be recent. */
export function buildRelease(chance: Random, id: number, artist: Artist, releaseDate: Date): Release {
  const draw = chance.int(1, 100);
  const type: ReleaseType = draw <= 78 ? 'Album' : draw <= 96 ? 'Single' : 'Video';
  const title = chance.chance(0.15)
    ? `${chance.pick(NOUNS)} No. ${chance.int(2, 9)}`
    : `${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)}`;
  const label = chance.int(0, LABELS.length - 1);
  const licensor = chance.int(0, LICENSORS.length - 1);
  const streamable = chance.chance(0.9);
  return {
    id,
    title,
    version: chance.chance(0.2) ? chance.pick(VERSIONS) : '',
    type,
    barcode: `50${String(id).padStart(11, '0')}`,
    year: releaseDate.getUTCFullYear(),
    explicitContent: chance.chance(0.1),
    artist,
    appearsAs: chance.chance(0.1) ? `${artist.name} feat. ${chance.pick(FIRST_NAMES)}` : artist.name,
    slug: `${slug(artist.name)}-${slug(title)}-${id}`,
    label: chance.chance(0.92) ? { id: 500 + label, name: LABELS[label]! } : undefined,
    licensor: { id: 10 + licensor, name: LICENSORS[licensor]! },
    popularity: chance.int(0, 100) / 100,
    releaseDate,
    streamingReleaseDate: streamable
      ? new Date(releaseDate.getTime() + chance.int(0, 3) * 7 * DAY)
      : undefined,
    tags: chance.sample([...new Set([...artist.tags, ...chance.sample(TAGS, 3).map(slug)])], 4),
    tracks: [],
    packages: releasePackages(chance, type),
    territories: undefined,
    review: `Nobody has reviewed ${title} yet.`,
  };
}

function releasePackages(chance: Random, type: ReleaseType): Package[] {
  const price =
    type === 'Album' ? chance.pick([4.99, 5.99, 7.99, 8.99, 9.99]) : chance.pick([0.99, 1.29, 1.99]);
  return packages(chance, price, chance.chance(0.25));
}

function packages(chance: Random, price: number, premium: boolean): Package[] {
  const standard: Package = {
    id: 2,
    description: 'standard',
    price: chance.chance(0.97) ? price : undefined,
    rrp: chance.chance(0.85) ? price : undefined,
    formats: chance.chance(0.3) ? [FORMATS[17]!, FORMATS[33]!] : [FORMATS[17]!],
  };
  if (!premium) return [standard];
  const dearer = Math.round((price + 3) * 100) / 100;
  return [standard, { id: 9, description: 'premium', price: dearer, rrp: dearer, formats: [FORMATS[45]!] }];
}

/** Fills `release.tracks` with `count` tracks, numbered from `firstId`. */
export function addTracks(chance: Random, release: Release, firstId: number, count: number): void {
  const discs = count > 12 && chance.chance(0.2) ? 2 : 1;
  const perDisc = Math.ceil(count / discs);
  for (let index = 0; index < count; index++) {
    const title = `${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)}`;
    release.tracks.push({
      id: firstId + index,
      title: count === 1 ? release.title : title,
      version: chance.chance(0.08) ? chance.pick(VERSIONS) : '',
      number: (index % perDisc) + 1,
      discNumber: Math.floor(index / perDisc) + 1,
      duration: chance.int(95, 480),
      explicitContent: release.explicitContent && chance.chance(0.4),
      isrc: `XX7D1${String(firstId + index)
        .padStart(7, '0')
        .slice(-7)}`,
      release,
      artist: release.artist,
      appearsAs: release.appearsAs,
      popularity: chance.int(0, 100) / 100,
      packages: packages(chance, chance.pick([0.79, 0.99, 0.99, 1.29]), release.packages.length > 1),
    });
  }
}

export function trackCount(chance: Random, type: ReleaseType): number {
  if (type === 'Album') return chance.int(9, 16);
  return type === 'Single' ? chance.int(1, 3) : 1;
}

/** All tracks of all releases, in order. */
export const tracksOf = (releases: Release[]): Track[] => releases.flatMap((release) => release.tracks);
