/** Playlists and groups, in XML and in the JSON of these endpoints, which has no envelope. */
import type { Playlist, PlaylistGroup, PlaylistItem } from '../state/playlists';
import type { Tree } from './tree';

interface Json {
  [name: string]: unknown;
}

const hrefs = (origin: string, id: string): Array<[rel: string, href: string]> =>
  ['', '/details', '/tracks'].map((below) => [
    below.slice(1) || 'self',
    `${origin}/1.2/playlists/${id}${below}`,
  ]);

export const summaryTree = (playlist: Playlist, origin: string): Tree => ({
  '@id': playlist.id,
  lastUpdated: playlist.lastUpdated.toISOString(),
  name: playlist.name,
  links: { link: hrefs(origin, playlist.id).map(([rel, href]) => ({ '@rel': rel, '@href': href })) },
  trackCount: playlist.items.length,
  visibility: playlist.visibility,
  description: playlist.description,
  image: playlist.imageUrl,
  status: playlist.status,
  ...marks(playlist),
});

export const detailsTree = (playlist: Playlist): Tree => ({
  '@id': playlist.id,
  lastUpdated: playlist.lastUpdated.toISOString(),
  name: playlist.name,
  visibility: playlist.visibility,
  description: playlist.description,
  image: playlist.imageUrl,
  status: playlist.status,
  userId: playlist.userId,
  ...marks(playlist),
});

export const playlistTree = (playlist: Playlist): Tree => ({
  ...detailsTree(playlist),
  tracks: { track: playlist.items.map((item) => itemTree(item, playlist)) },
});

const marks = ({ tags, annotations }: Playlist): Tree => ({
  tags: { tag: tags.map((name) => ({ name })) },
  annotations: {
    annotation: Object.entries(annotations).map(([key, text]) => ({ '@key': key, _: text })),
  },
});

export const itemTree = (item: PlaylistItem, playlist: Playlist): Tree => {
  const { id, ...fields } = itemJson(item, playlist);
  return { '@id': id as string, ...(fields as Tree) };
};

export function itemJson({ id, dateAdded, fields }: PlaylistItem, { userId }: Playlist): Json {
  const { imageUrl, ...given } = fields;
  return {
    id,
    ...given,
    source: fields['source'] ?? '7digital',
    audioUrl:
      fields['audioUrl'] ?? `http://stream.svc.7digital.net/stream/catalogue?trackId=${fields['trackId']}`,
    image: imageUrl ?? '',
    ...(userId !== undefined && { user: `id:${userId}` }),
    dateAdded: dateAdded.toISOString(),
  };
}

const marksJson = ({ tags, annotations }: Playlist): Json => ({
  tags: tags.map((name) => ({ name })),
  annotations,
});

export const detailsJson = (playlist: Playlist): Json => ({
  id: playlist.id,
  name: playlist.name,
  status: playlist.status,
  visibility: playlist.visibility,
  description: playlist.description,
  image: playlist.imageUrl,
  ...marksJson(playlist),
  userId: playlist.userId,
  lastUpdated: playlist.lastUpdated.toISOString(),
});

export const playlistJson = (playlist: Playlist): Json => ({
  ...detailsJson(playlist),
  tracks: playlist.items.map((item) => itemJson(item, playlist)),
});

export const summaryJson = (playlist: Playlist, origin: string): Json => ({
  id: playlist.id,
  name: playlist.name,
  _links: Object.fromEntries(hrefs(origin, playlist.id).map(([rel, href]) => [rel, { href }])),
  trackCount: playlist.items.length,
  ...marksJson(playlist),
  status: playlist.status,
  visibility: playlist.visibility,
  image: playlist.imageUrl,
  lastUpdated: playlist.lastUpdated.toISOString(),
});

export const groupJson = (group: PlaylistGroup, members: Array<Playlist | string>, origin: string): Json => ({
  id: group.id,
  name: group.name,
  playlistCount: group.playlists.length,
  lastUpdated: group.lastUpdated.toISOString(),
  _links: { self: { href: `${origin}/1.2/user/playlists/groups/${group.id}` } },
  playlists: members.map((member) =>
    typeof member === 'string' ? { id: member } : summaryJson(member, origin),
  ),
});
