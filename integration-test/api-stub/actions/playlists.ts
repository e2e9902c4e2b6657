/** Playlists of users and of partners. */
import {
  detailsJson,
  detailsTree,
  itemJson,
  itemTree,
  playlistJson,
  playlistTree,
  summaryJson,
  summaryTree,
} from '../responses/playlists';
import { invalid } from '../responses/errors';
import { emptyReply } from '../server/reply';
import {
  clippedDetails,
  moveItem,
  type Owner,
  type Playlist,
  type PlaylistDetails,
} from '../state/playlists';
import { bare, type Call, type Handler, onePage, paged } from './call';

export const ownerOf = ({ key, user }: Call): Owner => ({ partner: key.key, userId: user?.id });

const seen = (call: Call): Playlist =>
  call.world.state.playlists.find(call.params.required('playlistId'), ownerOf(call));

const own = (call: Call): Playlist =>
  call.world.state.playlists.own(call.params.required('playlistId'), ownerOf(call));

const shown = (call: Call, playlist: Playlist) =>
  call.wantsJson ? bare({ playlist: playlistJson(playlist) }) : { playlist: playlistTree(playlist) };

export function listed(call: Call, playlists: Playlist[]) {
  const { origin } = call.view;
  if (!call.wantsJson)
    return { playlists: paged(call, playlists, 'playlist', (playlist) => summaryTree(playlist, origin)) };
  const { items, ...page } = onePage(call, playlists);
  return bare({ ...page, playlists: items.map((playlist) => summaryJson(playlist, origin)) });
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

/** The details in the body of a request. Missing ones stay unchanged. */
function detailsOf({ body }: Call, before?: PlaylistDetails): PlaylistDetails {
  const given = text(body['visibility']);
  const visibility = (['Private', 'Public'] as const).find(
    (known) => known.toLowerCase() === given?.toLowerCase(),
  );
  if (given !== undefined && !visibility) throw invalid('visibility', given);
  const tags = body['tags'] as Array<{ name?: unknown }> | undefined;
  const annotations = body['annotations'] as Record<string, unknown> | undefined;
  return clippedDetails({
    name: text(body['name']) ?? before?.name ?? '',
    status: text(body['status']) ?? before?.status,
    visibility: visibility ?? before?.visibility ?? 'Private',
    description: (text(body['description']) ?? before?.description)?.slice(0, 500),
    imageUrl: text(body['imageUrl']) ?? before?.imageUrl,
    tags: tags ? tags.map((tag) => text(tag?.name) ?? '').filter(Boolean) : (before?.tags ?? []),
    annotations: annotations
      ? Object.fromEntries(Object.entries(annotations).map(([name, value]) => [name, String(value)]))
      : (before?.annotations ?? {}),
  });
}

/** Ids may be numbers or strings. Each entry needs one. */
function tracksOf({ body }: Call): Array<Record<string, string>> {
  const tracks = (body['tracks'] ?? []) as Array<Record<string, unknown> | null>;
  return tracks.map((track) => {
    if (!text(track?.['trackId'])) throw invalid('tracks', JSON.stringify(track) ?? '');
    const fields = Object.entries(track ?? {}).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
  });
}

const getAll: Handler = (call) => {
  const { params, world } = call;
  const user = params.text('user')?.replace(/^id:/i, '');
  const status = params.text('status')?.toLowerCase();
  const tags = params.list('tags').map((tag) => tag.toLowerCase());
  const found = world.state.playlists
    .visibleTo(ownerOf(call))
    .filter((playlist) => user === undefined || playlist.userId === user)
    .filter((playlist) => status === undefined || playlist.status?.toLowerCase() === status)
    .filter((playlist) => tags.every((tag) => playlist.tags.some((other) => other.toLowerCase() === tag)));
  return listed(call, found);
};

const create: Handler = (call) => {
  const { playlists } = call.world.state;
  return shown(call, playlists.create(ownerOf(call), detailsOf(call), tracksOf(call), call.world.now()));
};

const get: Handler = (call) => shown(call, seen(call));

const replace: Handler = (call) => {
  const { playlists } = call.world.state;
  const playlist = own(call);
  const tracks = tracksOf(call);
  Object.assign(playlist, detailsOf(call));
  playlists.clear(playlist);
  playlists.append(playlist, tracks, call.world.now());
  return shown(call, playlist);
};

const remove: Handler = (call) => {
  call.world.state.playlists.delete(own(call));
  return emptyReply(204);
};

const getDetails: Handler = (call) => {
  const playlist = seen(call);
  return call.wantsJson ? bare({ playlist: detailsJson(playlist) }) : { playlist: detailsTree(playlist) };
};

const updateDetails: Handler = (call) => {
  const playlist = own(call);
  Object.assign(playlist, detailsOf(call, playlist), { lastUpdated: call.world.now() });
  return emptyReply(200, { Location: `${call.view.origin}/1.2/playlists/${playlist.id}` });
};

const getTracks: Handler = (call) => {
  const playlist = seen(call);
  if (!call.wantsJson)
    return { tracks: paged(call, playlist.items, 'track', (item) => itemTree(item, playlist)) };
  const { items, ...page } = onePage(call, playlist.items);
  return bare({ ...page, tracks: items.map((item) => itemJson(item, playlist)) });
};

const addTracks: Handler = (call) => {
  const playlist = own(call);
  call.world.state.playlists.append(playlist, tracksOf(call), call.world.now());
  return shown(call, playlist);
};

const removeTrack: Handler = (call) => {
  const playlist = own(call);
  call.world.state.playlists.remove(playlist, call.params.required('playlistItemId'), call.world.now());
  return shown(call, playlist);
};

const moveTrack: Handler = (call) => {
  const playlist = own(call);
  moveItem(playlist, call.params.required('playlistItemId'), String(call.body['pos']), call.world.now());
  return shown(call, playlist);
};

const getTags: Handler = (call) => {
  const all = call.world.state.playlists.visibleTo(ownerOf(call)).flatMap(({ tags }) => tags);
  return { tags: { tag: [...new Set(all)].sort().map((name) => ({ name })) } };
};

const listPlaylists: Handler = (call) => listed(call, call.world.state.playlists.ofUser(ownerOf(call)));

export const playlists: Record<string, Handler> = {
  'Playlists.getAll': getAll,
  'Playlists.create': create,
  'Playlists.get': get,
  'Playlists.replace': replace,
  'Playlists.delete': remove,
  'Playlists.getDetails': getDetails,
  'Playlists.updateDetails': updateDetails,
  'Playlists.getTracks': getTracks,
  'Playlists.addTracks': addTracks,
  'Playlists.removeTrack': removeTrack,
  'Playlists.moveTrack': moveTrack,
  'Playlists.getTags': getTags,
  'User.listPlaylists': listPlaylists,
};
