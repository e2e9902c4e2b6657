/** Every action of the table and what answers it, by `Resource.method`. */
import { artists } from './artists';
import type { Handler } from './call';
import { releases } from './releases';
import { tags } from './tags';
import { tracks } from './tracks';

export const HANDLERS: Record<string, Handler> = { ...releases, ...artists, ...tracks, ...tags };
