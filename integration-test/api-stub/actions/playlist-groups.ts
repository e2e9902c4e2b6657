/** Groups of playlists of a user, in JSON only. */
import { groupJson } from '../responses/playlists';
import { emptyReply } from '../server/reply';
import type { Owner, PlaylistGroup } from '../state/playlists';
import { bare, type Call, type Handler, onePage, userIn } from './call';

const ownerOf = (call: Call): Required<Owner> => ({ partner: call.key.key, userId: userIn(call).id });

const found = (call: Call): PlaylistGroup =>
  call.world.state.playlists.group(call.params.required('playlistGroupId'), ownerOf(call));

const json = (call: Call, group: PlaylistGroup) =>
  groupJson(group, call.world.state.playlists.grouped(group, ownerOf(call)), call.view.origin);

const shown = (call: Call, group: PlaylistGroup) => bare({ playlistGroup: json(call, group) });

const idsOf = ({ body }: Call): string[] => ((body['playlists'] ?? []) as unknown[]).map(String);

const getAll: Handler = (call) => {
  const { items, ...page } = onePage(call, call.world.state.playlists.groupsOf(ownerOf(call)));
  return bare({ ...page, playlistGroups: items.map((group) => json(call, group)) });
};

const create: Handler = (call) =>
  shown(
    call,
    call.world.state.playlists.createGroup(
      ownerOf(call),
      String(call.body['name']),
      idsOf(call),
      call.world.now(),
    ),
  );

const get: Handler = (call) => shown(call, found(call));

const addPlaylists: Handler = (call) => {
  const group = found(call);
  const all = [...new Set([...group.playlists, ...idsOf(call)])];
  call.world.state.playlists.setMembers(group, all, call.world.now());
  return shown(call, group);
};

const replace: Handler = (call) => {
  const group = found(call);
  call.world.state.playlists.setMembers(group, idsOf(call), call.world.now());
  group.name = String(call.body['name']).slice(0, 500);
  return shown(call, group);
};

const remove: Handler = (call) => {
  call.world.state.playlists.deleteGroup(found(call));
  return emptyReply(200);
};

export const playlistGroups: Record<string, Handler> = {
  'PlaylistGroups.getAll': getAll,
  'PlaylistGroups.create': create,
  'PlaylistGroups.get': get,
  'PlaylistGroups.addPlaylists': addPlaylists,
  'PlaylistGroups.replace': replace,
  'PlaylistGroups.delete': remove,
};
