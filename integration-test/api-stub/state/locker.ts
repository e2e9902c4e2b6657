/** The locker: all purchases of a user by release. */
import type { Format, Release, Track } from '../catalogue/model';
import { FORMATS } from '../catalogue/build';
import type { Purchase, User } from './users';

export interface LockerEntry {
  release: Release;
  /** The date of the latest purchase of this release. */
  date: Date;
  tracks: LockerTrack[];
}

export interface LockerTrack {
  track: Track;
  purchase: Purchase;
  formats: Format[];
  remaining: number;
  /** Whether it was bought with the whole release. */
  complete: boolean;
}

/** The number of downloads of one track. */
export const DOWNLOADS = 5;

export const remainingDownloads = (user: User, trackId: number): number =>
  Math.max(0, DOWNLOADS - (user.downloads.get(trackId) ?? 0));

export function locker(user: User, purchases: Purchase[] = user.purchases): LockerEntry[] {
  const entries = new Map<Release, LockerEntry>();
  for (const purchase of purchases) {
    for (const { release, tracks, pack } of purchase.items) {
      const entry = entries.get(release) ?? { release, date: purchase.date, tracks: [] };
      entry.date = purchase.date;
      entries.set(release, entry);
      const complete = tracks.length === release.tracks.length;
      for (const track of tracks)
        put(entry, { track, purchase, formats: pack.formats, remaining: 0, complete });
    }
  }
  for (const entry of entries.values()) {
    entry.tracks.sort((a, b) => release(a) - release(b));
    for (const item of entry.tracks) item.remaining = remainingDownloads(user, item.track.id);
  }
  return [...entries.values()];
}

const release = ({ track }: LockerTrack): number => track.release.tracks.indexOf(track);

/** A track that is bought again in another quality stays one entry with the formats of both. */
function put(entry: LockerEntry, bought: LockerTrack): void {
  const known = entry.tracks.find(({ track }) => track === bought.track);
  if (!known) {
    entry.tracks.push(bought);
    return;
  }
  const ids = new Set([...known.formats, ...bought.formats].map(({ id }) => id));
  known.formats = [...ids].map((id) => FORMATS[id]!);
}
