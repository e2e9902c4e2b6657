/** Changes structures that only JSON has to those of XML, in place. */
import type { Entity } from './entities';

export type Holder = Record<string, unknown>;

const hasOwn = Object.prototype.hasOwnProperty;

export function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Moves everything below `root` if JSON has no root, or only an array there: `{ page, tracks: […] }` becomes `{ tracks:
 * { page, tracks: […] } }`.
 */
export function withRoot(data: Holder, root: string): Holder {
  if (isHolder(data[root])) return data;
  const response: Holder = {};
  const content: Holder = {};
  for (const name of Object.keys(data)) {
    const isEnvelope =
      name === 'version' || name === 'location' || (name === 'status' && data[name] === 'ok');
    (isEnvelope ? response : content)[name] = data[name];
  }
  if (Object.keys(content).length > 0) response[root] = content;
  return response;
}

/** `[…]` → `{ release: […] }`. An array with the name of its container gets the name of its items. */
export function containerOf(value: unknown, name: string, entity: Entity): unknown {
  const { list } = entity;
  if (!list) return value;
  if (Array.isArray(value)) return { [list.name]: value };
  if (!isHolder(value)) return value;
  if (entity.name === 'AnnotationList' && !hasOwn.call(value, list.name)) {
    return { [list.name]: Object.entries(value).map(([key, text]) => ({ key, _: text })) };
  }
  const items = value[name];
  if (name === list.name || !Array.isArray(items)) return value;
  // Replaces the empty array that every list has.
  value[list.name] = items;
  delete value[name];
  return value;
}

/** `_links: { self: { href } }` → `links: { link: [{ rel, href }] }`. */
export function withLinks(holder: Holder, entity: Entity): void {
  const links = holder['_links'];
  if (!isHolder(links) || !entity.fields.some(({ name }) => name === 'links')) return;
  const link = Object.entries(links).map(([rel, target]) => ({ rel, ...(target as object) }));
  holder['links'] = { link };
  delete holder['_links'];
}
