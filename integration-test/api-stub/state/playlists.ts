/** Playlists of users and of partners, and groups of them. */
import { invalid, notFound, outOfRange, ServiceError } from '../responses/errors';
import { BoundedMap, ownCopy } from './bounded';

export interface PlaylistItem {
  id: string;
  dateAdded: Date;
  /** The fields of the request that added it. The service adds none. */
  fields: Record<string, string>;
}

export interface PlaylistDetails {
  name: string;
  status?: string;
  visibility: 'Private' | 'Public';
  description?: string;
  imageUrl?: string;
  tags: string[];
  annotations: Record<string, string>;
}

export interface Playlist extends PlaylistDetails {
  id: string;
  /** Id of a user. Undefined for a playlist of the partner itself. */
  userId?: string;
  partner: string;
  items: PlaylistItem[];
  lastUpdated: Date;
}

export interface PlaylistGroup {
  id: string;
  name: string;
  userId: string;
  partner: string;
  /** Ids of playlists, some of which may not exist. */
  playlists: string[];
  lastUpdated: Date;
}

/** The caller: a key, and the user for whom it acts. */
export interface Owner {
  partner: string;
  userId?: string;
}

/** The oldest playlists are removed if there are too many of them, or too many entries in all. */
const MOST_PLAYLISTS = 5_000;
const MOST_ITEMS = 20_000;
const MOST_IN_PLAYLIST = 500;
const MOST_IN_GROUP = 500;
/** The largest number of characters of a field. */
const LONGEST = 500;

const MOST_FIELDS = 20;
const MOST_TAGS = 50;

const clipped = (text: string): string => ownCopy(text.slice(0, LONGEST));

const clippedFields = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .slice(0, MOST_FIELDS)
      .map(([name, text]) => [clipped(name), clipped(text)]),
  );

/** The details, shortened to the limits. */
export const clippedDetails = (details: PlaylistDetails): PlaylistDetails => ({
  ...details,
  name: clipped(details.name),
  status: details.status && clipped(details.status),
  description: details.description && clipped(details.description),
  imageUrl: details.imageUrl && clipped(details.imageUrl),
  tags: details.tags.slice(0, MOST_TAGS).map(clipped),
  annotations: clippedFields(details.annotations),
});

const KINDS = { playlist: 'c', item: 'd', group: 'e' };

export class Playlists {
  readonly #all = new BoundedMap<string, Playlist>(MOST_PLAYLISTS, { dropped: (old) => this.#forget(old) });
  readonly #groups = new BoundedMap<string, PlaylistGroup>(MOST_PLAYLISTS);
  readonly #next = { playlist: 1, item: 1, group: 1 };
  #items = 0;

  create(owner: Owner, details: PlaylistDetails, tracks: Array<Record<string, string>>, now: Date): Playlist {
    const playlist: Playlist = {
      id: this.#id('playlist'),
      ...details,
      partner: owner.partner,
      userId: owner.userId,
      items: [],
      lastUpdated: now,
    };
    this.#all.set(playlist.id, playlist);
    this.append(playlist, tracks, now);
    return playlist;
  }

  /** A playlist that the caller may see. */
  find(id: string, owner: Owner): Playlist {
    const playlist = this.#all.get(id.toLowerCase());
    if (!playlist || !isVisible(playlist, owner)) throw notFound('playlists', id);
    return playlist;
  }

  /** A playlist that the caller may change. */
  own(id: string, owner: Owner): Playlist {
    const playlist = this.find(id, owner);
    if (!isOwn(playlist, owner)) throw new ServiceError(2002, `Playlist ${id} belongs to another user`);
    return playlist;
  }

  visibleTo(owner: Owner): Playlist[] {
    return [...this.#all.values()].filter((playlist) => isVisible(playlist, owner));
  }

  ofUser(owner: Owner): Playlist[] {
    return [...this.#all.values()].filter((playlist) => isOwn(playlist, owner));
  }

  delete(playlist: Playlist): void {
    this.#all.delete(playlist.id);
    this.#forget(playlist);
  }

  append(playlist: Playlist, tracks: Array<Record<string, string>>, now: Date): void {
    if (playlist.items.length + tracks.length > MOST_IN_PLAYLIST)
      throw outOfRange('tracks', `${tracks.length} more`);
    for (const track of tracks) {
      playlist.items.push({ id: this.#id('item'), dateAdded: now, fields: clippedFields(track) });
    }
    playlist.lastUpdated = now;
    this.#items += tracks.length;
    if (this.#items > MOST_ITEMS) this.#makeRoom(playlist);
  }

  remove(playlist: Playlist, itemId: string, now: Date): void {
    playlist.items.splice(placeOf(playlist, itemId), 1);
    playlist.lastUpdated = now;
    this.#items -= 1;
  }

  /** Removes all entries. */
  clear(playlist: Playlist): void {
    this.#forget(playlist);
    playlist.items = [];
  }

  createGroup(owner: Required<Owner>, name: string, playlists: string[], now: Date): PlaylistGroup {
    assertLength(playlists);
    const members = playlists.map(clipped);
    const group = {
      id: this.#id('group'),
      name: clipped(name),
      ...owner,
      playlists: members,
      lastUpdated: now,
    };
    this.#groups.set(group.id, group);
    return group;
  }

  group(id: string, owner: Owner): PlaylistGroup {
    const group = this.#groups.get(id.toLowerCase());
    if (!group || !isOwn(group, owner)) throw notFound('playlist groups', id);
    return group;
  }

  groupsOf(owner: Owner): PlaylistGroup[] {
    return [...this.#groups.values()].filter((group) => isOwn(group, owner));
  }

  deleteGroup(group: PlaylistGroup): void {
    this.#groups.delete(group.id);
  }

  /** The playlists of a group. A playlist that does not exist or may not be seen is only an id. */
  grouped(group: PlaylistGroup, owner: Owner): Array<Playlist | string> {
    return group.playlists.map((id) => {
      const playlist = this.#all.get(id);
      return playlist && isVisible(playlist, owner) ? playlist : id;
    });
  }

  setMembers(group: PlaylistGroup, playlists: string[], now: Date): void {
    assertLength(playlists);
    group.playlists = playlists.map(clipped);
    group.lastUpdated = now;
  }

  #makeRoom(current: Playlist): void {
    for (const playlist of this.#all.values()) {
      if (this.#items <= MOST_ITEMS - MOST_IN_PLAYLIST) break;
      if (playlist !== current && playlist.items.length > 0) this.delete(playlist);
    }
  }

  #forget({ items }: Playlist): void {
    this.#items -= items.length;
  }

  /** 24 hexadecimal digits, as at the service. The first ids are samples in api.json. */
  #id(kind: keyof typeof KINDS): string {
    const number = this.#next[kind]++;
    return `5f1a3c0e9b2d4e6f8a1b2${KINDS[kind]}${number.toString(16).padStart(2, '0')}`;
  }
}

function assertLength(playlists: string[]): void {
  if (playlists.length > MOST_IN_GROUP) throw outOfRange('playlists', `${playlists.length} ids`);
}

const isOwn = (thing: Owner, { partner, userId }: Owner): boolean =>
  thing.partner === partner && thing.userId === userId;

const isVisible = (playlist: Playlist, owner: Owner): boolean =>
  playlist.visibility === 'Public' || isOwn(playlist, owner);

/** Moves an entry after another one, or to the front if `after` is 0. */
export function moveItem(playlist: Playlist, id: string, after: string, now: Date): void {
  const from = placeOf(playlist, id);
  if (after !== '0' && !playlist.items.some((item) => item.id === after)) throw invalid('pos', after);
  const [item] = playlist.items.splice(from, 1) as [PlaylistItem];
  const at = after === '0' ? 0 : playlist.items.findIndex((other) => other.id === after) + 1;
  // An entry that is moved after itself stays where it is.
  playlist.items.splice(after === id ? from : at, 0, item);
  playlist.lastUpdated = now;
}

function placeOf(playlist: Playlist, id: string): number {
  const place = playlist.items.findIndex((item) => item.id === id.toLowerCase());
  if (place < 0) throw notFound('playlist items', id);
  return place;
}
