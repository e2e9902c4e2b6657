/** Every action of the table and what answers it, by `Resource.method`. */
import { artists } from './artists';
import { baskets } from './basket';
import type { Handler } from './call';
import { cards } from './cards';
import { editorial } from './editorial';
import { places } from './places';
import { purchases } from './purchase';
import { releases } from './releases';
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
};
