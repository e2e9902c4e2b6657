/** Every action of the schema and its handler, by `Resource.method`. */
import { artists } from './artists';
import { baskets } from './basket';
import { batches } from './batches';
import type { Handler } from './call';
import { cards } from './cards';
import { editorial } from './editorial';
import { logs } from './logs';
import { offline } from './offline';
import { places } from './places';
import { playlistGroups } from './playlist-groups';
import { playlists } from './playlists';
import { purchases } from './purchase';
import { refunds } from './refunds';
import { releases } from './releases';
import { service } from './service';
import { tags } from './tags';
import { tracks } from './tracks';
import { users } from './user';

export const HANDLERS: Record<string, Handler> = {
  ...releases,
  ...artists,
  ...tracks,
  ...tags,
  ...baskets,
  ...users,
  ...purchases,
  ...cards,
  ...places,
  ...editorial,
  ...batches,
  ...playlists,
  ...playlistGroups,
  ...logs,
  ...offline,
  ...refunds,
  ...service,
};
