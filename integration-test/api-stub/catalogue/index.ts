/** The invented catalogue: over 60 artists, over 300 releases, over 3,000 tracks, the same for the same seed. */
import { addTracks, buildArtists, buildRelease, trackCount, tracksOf } from './build';
import { FIXED_ARTISTS, fixedReleases } from './fixed';
import type { Artist, Catalogue, Release, Tag } from './model';
import { random } from './random';
import { slug, TAGS, VERSIONS } from './words';
import { TERRITORIES } from './territories';

const DAY = 24 * 60 * 60 * 1000;
const ARTISTS = 60;
const RELEASES = 340;
/** The number of releases within a month of today, for `byDate` and the new releases by tag. */
const RECENT = 60;

export function createCatalogue(seed: number, now: Date): Catalogue {
  const chance = random(seed);
  const drawn = buildArtists(chance, ARTISTS);
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const releases: Release[] = [];
  let trackId = 1_000_000;
  for (let index = 0; index < RELEASES; index++) {
    // Examples use the first artist: its releases fill two pages, do not depend on today, and are sold everywhere.
    const first = index < 14;
    const recent = index >= RELEASES - RECENT;
    const artist = first ? drawn[0]! : chance.pick(drawn.slice(1));
    const ago = recent ? chance.int(-10, 30) : chance.int(200, 9000);
    const base = recent ? today : Date.UTC(2020, 0, 1);
    const release = buildRelease(chance, 10_000 + index * 7, artist, new Date(base - ago * DAY));
    // Releases with the same title get different versions.
    if (releases.some((other) => other.artist === artist && other.title === release.title)) {
      release.version = release.version || chance.pick(VERSIONS);
    }
    if (!first && chance.chance(0.08)) {
      release.territories = chance.sample(TERRITORIES, 3).map((territory) => territory.country);
    }
    const count = trackCount(chance, release.type);
    addTracks(chance, release, trackId, count);
    trackId += count;
    releases.push(release);
  }
  releases.push(...fixedReleases());
  return indexed([...drawn, ...FIXED_ARTISTS], releases);
}

function indexed(artists: Artist[], releases: Release[]): Catalogue {
  const tracks = tracksOf(releases);
  const artistById = new Map(artists.map((artist) => [artist.id, artist]));
  const releaseById = new Map(releases.map((release) => [release.id, release]));
  const trackById = new Map(tracks.map((track) => [track.id, track]));
  const tags: Tag[] = TAGS.map((text) => ({ id: slug(text), text }));
  return {
    artists,
    releases,
    tracks,
    tags,
    artist: (id) => artistById.get(id),
    release: (id) => releaseById.get(id),
    track: (id) => trackById.get(id),
    releasesOf: (artist) => releases.filter((release) => release.artist === artist),
  };
}
