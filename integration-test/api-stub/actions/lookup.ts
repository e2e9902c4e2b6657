/** Finds items in the catalogue, and throws the errors of the service if it cannot. */
import { notFound, notHere } from '../responses/errors';
import type { Artist, Release, Track } from '../catalogue/model';
import type { Call } from './call';

export const sold = (release: Release, call: Call): boolean =>
  release.territories === undefined || release.territories.includes(call.territory.country);

/** Filters by what this territory sells, and by `usageTypes`, `streamable` and `licensorId`. */
export function offered(releases: Release[], call: Call): Release[] {
  const streamable = call.params.boolean('streamable');
  const licensor = call.params.text('licensorId');
  const excluded = licensor?.startsWith('-');
  const licensorId = Number(licensor?.replace(/^-/, ''));
  const needsStreaming = call.view.usageTypes.some((usage) => usage.endsWith('streaming'));
  return releases.filter((release) => {
    const streams = release.streamingReleaseDate !== undefined;
    if (!sold(release, call) || (needsStreaming && !streams)) return false;
    if (streamable !== undefined && streamable !== streams) return false;
    return licensor === undefined || (release.licensor.id === licensorId) !== excluded;
  });
}

/** The tracks of the filtered releases. */
export function offeredTracks(tracks: Track[], call: Call): Track[] {
  const releases = new Set(offered([...new Set(tracks.map((track) => track.release))], call));
  return tracks.filter((track) => releases.has(track.release));
}

export function findArtist(call: Call): Artist {
  const id = call.params.requiredInteger('artistId');
  const artist = call.world.catalogue.artist(id);
  if (!artist) throw notFound('artists', id);
  return artist;
}

export function findRelease(call: Call): Release {
  const id = call.params.requiredInteger('releaseId');
  const release = call.world.catalogue.release(id);
  if (!release) throw notFound('releases', id);
  if (!sold(release, call)) throw notHere(`Release ${id}`);
  return release;
}

export function findTrack(call: Call): Track {
  const id = call.params.requiredInteger('trackId');
  const track = call.world.catalogue.track(id);
  if (!track) throw notFound('tracks', id);
  if (!sold(track.release, call)) throw notHere(`Track ${id}`);
  return track;
}

export const newestFirst = (a: Release, b: Release): number =>
  b.releaseDate.getTime() - a.releaseDate.getTime() || b.id - a.id;

export const popularFirst = (
  a: { popularity: number; id: number },
  b: { popularity: number; id: number },
): number => b.popularity - a.popularity || a.id - b.id;

/** The item to buy: a release, or one of its tracks. */
export function findItem(call: Call): { release: Release; track?: Track } {
  const release = findRelease(call);
  const trackId = call.params.integer('trackId');
  if (trackId === undefined) return { release };
  const track = release.tracks.find(({ id }) => id === trackId);
  if (!track) throw notFound('tracks', trackId);
  return { release, track };
}
