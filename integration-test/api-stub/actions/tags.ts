import { invalid, missing, notFound } from '../responses/errors';
import type { Tree } from '../responses/tree';
import type { Tag } from '../catalogue/model';
import { hash01 } from '../catalogue/random';
import { type Call, type Handler, paged } from './call';

const address = (call: Call, tag: Tag): string => `${call.view.origin}/tags/${tag.id}`;

/** The tags of one artist or release. */
export function tagsOf(call: Call, ids: string[]): Tree {
  const tags = ids.map((id) => call.world.catalogue.tags.find((tag) => tag.id === id)!);
  return {
    tags: paged(call, tags, 'tag', (tag) => ({ '@id': tag.id, text: tag.text, url: address(call, tag) })),
  };
}

/** Every tag, most used first. */
const all: Handler = (call) => {
  const count = new Map<string, number>();
  for (const release of call.world.catalogue.releases) {
    for (const id of release.tags) count.set(id, (count.get(id) ?? 0) + release.tracks.length);
  }
  const uses = (tag: Tag): number => count.get(tag.id) ?? 0;
  const tags = [...call.world.catalogue.tags].sort((a, b) => uses(b) - uses(a) || a.id.localeCompare(b.id));
  return {
    tags: paged(call, tags, 'tag', (tag) => ({
      '@id': tag.id,
      text: tag.text,
      url: address(call, tag),
      count: uses(tag),
    })),
  };
};

/** Items with all of the requested tags. */
export function withTags<T extends { tags: string[] }>(
  call: Call,
  type: 'artist' | 'release',
  items: T[],
  content: (item: T) => Tree,
): Tree {
  call.params.required('tags');
  const wanted = call.params.list('tags').map((id) => id.toLowerCase());
  for (const id of wanted) {
    if (!call.world.catalogue.tags.some((tag) => tag.id === id)) throw notFound('tags', id);
  }
  const found = items.filter((item) => wanted.every((id) => item.tags.includes(id)));
  const { taggedItem, ...counts } = paged(call, found, 'taggedItem', content);
  return { taggedResults: { ...counts, type, taggedItem } };
}

/** A MusicBrainz id made from the own id of an item. */
function musicBrainzId(kind: string, id: number): string {
  const part = (index: number, length: number): string =>
    Math.floor(hash01(kind, id, index) * 16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `${part(0, 8)}-${part(1, 4)}-4${part(2, 3)}-a${part(3, 3)}-${part(4, 6)}${part(5, 6)}`;
}

/** 7digital ids to MusicBrainz ids, or the reverse, with one group for each requested id. */
export function matches(
  call: Call,
  kind: 'artist' | 'release' | 'track',
  find: (id: number) => { id: number } | undefined,
): Tree {
  const ids = call.params.list('sevenDigitalIds');
  const mbIds = call.params.list('mbIds');
  if (ids.length === 0 && mbIds.length === 0) throw missing('sevenDigitalIds');
  const groups: Tree[] = ids.map((text) => {
    if (!/^\d+$/.test(text)) throw invalid('sevenDigitalIds', text);
    const item = find(Number(text));
    const match = item
      ? { [kind]: [{ mbId: musicBrainzId(kind, item.id) }] }
      : { matchError: { '@code': '2001' } };
    return { '@sevenDigitalId': Number(text), ...match };
  });
  if (mbIds.length > 0) groups.push(...byMusicBrainz(call, kind, mbIds));
  return { matches: { [`${kind}s`]: groups } };
}

function byMusicBrainz(call: Call, kind: 'artist' | 'release' | 'track', mbIds: string[]): Tree[] {
  const items: Array<{ id: number }> = call.world.catalogue[`${kind}s`];
  const known = new Map(items.map(({ id }) => [musicBrainzId(kind, id), id]));
  return mbIds.map((mbId) => {
    const id = known.get(mbId.toLowerCase());
    const match =
      id === undefined ? { matchError: { '@code': '2001' } } : { [kind]: [{ sevenDigitalId: id }] };
    return { '@mbId': mbId, ...match };
  });
}

export const tags: Record<string, Handler> = { 'Tags.all': all };
