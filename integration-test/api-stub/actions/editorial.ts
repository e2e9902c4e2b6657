/** Curated lists, by key. */
import { notFound } from '../responses/errors';
import { releaseTree } from '../responses/entities';
import type { Release } from '../catalogue/model';
import { hash01 } from '../catalogue/random';
import type { Handler } from './call';
import { newestFirst, offered, popularFirst } from './lookup';

interface Selection {
  id: number;
  description?: string;
  choose(releases: Release[]): Release[];
}

const shuffled = (key: string) => (releases: Release[]) =>
  [...releases].sort((a, b) => hash01(key, a.id) - hash01(key, b.id));

/** The tests of 1.0.0 request `home2` (C-145). */
const LISTS = new Map<string, Selection>(
  Object.entries({
    home2: { id: 201, choose: (all) => shuffled('home2')(all).slice(0, 12) },
    featured_albums: {
      id: 202,
      description: 'Albums that everybody should have',
      choose: (all) =>
        [...all]
          .filter(({ type }) => type === 'Album')
          .sort(popularFirst)
          .slice(0, 20),
    },
    new_releases: { id: 203, choose: (all) => [...all].sort(newestFirst).slice(0, 20) },
    staff_picks: {
      id: 204,
      description: 'One record each',
      choose: (all) => shuffled('staff')(all).slice(0, 5),
    },
    one_only: { id: 205, choose: (all) => shuffled('one')(all).slice(0, 1) },
    nothing_yet: { id: 206, choose: () => [] },
  }),
);

const getList: Handler = (call) => {
  const key = call.params.required('key');
  const list = LISTS.get(key.toLowerCase());
  if (!list) throw notFound('lists', key);
  const releases = list.choose(offered(call.world.catalogue.releases, call));
  return {
    list: {
      '@id': list.id,
      key,
      description: list.description,
      listItems: {
        listItem: releases.map((release) => ({
          '@id': release.id,
          type: 'release',
          release: releaseTree(release, call.view),
        })),
      },
    },
  };
};

export const editorial: Record<string, Handler> = { 'Editorial.getList': getList };
