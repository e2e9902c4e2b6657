/** Catalogue feeds: CSV in gzip files, without Content-Encoding. */
import { gzipSync } from 'node:zlib';
import type { Artist, Release, Track } from '../catalogue/model';
import { localPackagePrice, localPackageRrp } from '../catalogue/prices';
import { reply } from '../server/reply';
import type { MediaCall, Source } from './media-call';

type Row = Record<string, unknown>;

const iso = (date: Date | undefined): string => date?.toISOString() ?? '';

const artistRow = ({ id, name, popularity, tags, slug }: Artist): Row => ({
  artistId: id,
  name,
  popularity,
  tags: tags.join(),
  image: `http://cdn.7static.com/static/img/artistimages/${id}_<$size$>.jpg`,
  url: `http://www.7digital.com/artist/${slug}`,
});

const releaseRow = (release: Release, { territory }: MediaCall): Row => ({
  releaseId: release.id,
  title: release.title,
  version: release.version,
  artistId: release.artist.id,
  artistAppearsAs: release.appearsAs,
  barcode: release.barcode,
  type: release.type,
  year: release.year,
  explicitContent: release.explicitContent,
  trackCount: release.tracks.length,
  duration: release.tracks.reduce((sum, { duration }) => sum + duration, 0),
  tags: release.tags.join(),
  licensorId: release.licensor.id,
  image: `http://cdn.7static.com/static/img/sleeveart/${release.id}_<$size$>.jpg`,
  dateAdded: iso(release.releaseDate),
  releaseDate: iso(release.releaseDate),
  labelId: release.label?.id,
  labelName: release.label?.name,
  formats: release.packages.flatMap(({ formats }) => formats.map(({ id }) => id)).join(),
  price: release.packages[0] && localPackagePrice(release.packages[0], territory),
  rrp: release.packages[0] && localPackageRrp(release.packages[0], territory),
  url: `http://www.7digital.com/artist/${release.artist.slug}/release/${release.slug}`,
});

const trackRow = (track: Track, { territory }: MediaCall): Row => ({
  trackId: track.id,
  title: track.title,
  version: track.version,
  type: track.release.type === 'Video' ? 'video' : 'audio',
  isrc: track.isrc,
  explicitContent: track.explicitContent,
  trackNumber: track.number,
  discNumber: track.discNumber,
  artistId: track.artist.id,
  artistAppearsAs: track.appearsAs,
  releaseId: track.release.id,
  duration: track.duration,
  formats: track.packages.flatMap(({ formats }) => formats.map(({ id }) => id)).join(),
  price: track.packages[0] && localPackagePrice(track.packages[0], territory),
  rrp: track.packages[0] && localPackageRrp(track.packages[0], territory),
  url: `http://www.7digital.com/artist/${track.artist.slug}/release/${track.release.slug}`,
  popularity: track.popularity,
  streamingReleaseDate: iso(track.release.streamingReleaseDate),
  licensorID: track.release.licensor.id,
});

/** RFC 4180. */
function csv(rows: Row[]): string {
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map(cell).join()}\n`)
    .join('');
}

const cell = (value: unknown): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

const ROWS: Record<string, (call: MediaCall) => Row[]> = {
  artist: (call) => call.world.catalogue.artists.map(artistRow),
  release: (call) => call.world.catalogue.releases.map((release) => releaseRow(release, call)),
  track: (call) => call.world.catalogue.tracks.map((track) => trackRow(track, call)),
};

/** The changes of a day are invented: one item in ten. */
const feed =
  (kind: string, isFull: boolean): Source =>
  (call) => {
    call.params.date('date');
    const all = ROWS[kind]!(call);
    const rows = isFull
      ? all
      : all.filter((_, place) => place % 10 === 0).map((row) => ({ action: 'U', ...row }));
    return reply(200, 'application/x-gzip', gzipSync(csv(rows)));
  };

export const feeds: Record<string, Source> = Object.fromEntries(
  Object.keys(ROWS).flatMap((kind) => [
    [`/feed/${kind}/full`, feed(kind, true)],
    [`/feed/${kind}/updates`, feed(kind, false)],
  ]),
);
