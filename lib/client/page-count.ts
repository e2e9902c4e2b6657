/** The items of a page, and whether there are more pages. Pure. */
import { createHash } from 'crypto';
import type { Pair } from '../util/encoding';

/** The values of a page that paging uses. */
export interface Page {
  items: readonly unknown[];
  /** Items on all pages. Undefined if the response has no total. */
  total: number | undefined;
  pageSize: number | undefined;
}

const DEFAULT_PAGE_SIZE = 10;

/** @param path of the items, such as `releases.release`. The counts are beside them or in an outer element */
export function pageOf(data: unknown, path: string): Page {
  const names = path.split('.');
  const last = names.pop() as string;
  let node = data as Record<string, unknown> | undefined;
  let [total, pageSize] = [countIn(node, 'totalItems'), countIn(node, 'pageSize')];
  for (const name of names) {
    node = node?.[name] as Record<string, unknown> | undefined;
    total = countIn(node, 'totalItems') ?? total;
    pageSize = countIn(node, 'pageSize') ?? pageSize;
  }
  return { items: itemsIn(node, last), total, pageSize };
}

function itemsIn(list: Record<string, unknown> | undefined, name: string): readonly unknown[] {
  const found = list?.[name];
  if (Array.isArray(found) && found.length > 0) return found;
  // In JSON the service uses the plural for some lists.
  const other = Object.values(list ?? {}).find((value) => Array.isArray(value) && value.length > 0);
  if (other) return other as unknown[];
  return found === undefined || found === null || found === '' || Array.isArray(found) ? [] : [found];
}

function countIn(node: Record<string, unknown> | undefined, name: string): number | undefined {
  return countOf(node?.[name]);
}

function countOf(value: unknown): number | undefined {
  return /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined;
}

/** Counts the pages of one list. A repeated page ends the list, whatever total the server returns. */
export class PageCount {
  nextPage: number;
  private readonly firstPage: number;
  private readonly pageSize: number | undefined;
  private readonly seen = new Set<string>();
  /** The number of items before the first page and on the pages so far. */
  private position: number | undefined;

  /** @param pairs the parameters of the call */
  constructor(pairs: readonly Pair[]) {
    this.firstPage = paramOf(pairs, 'page') ?? 1;
    this.pageSize = paramOf(pairs, 'pagesize');
    this.nextPage = this.firstPage;
  }

  /** The first page is always new, even if it is empty. */
  add({ items, total, pageSize }: Page): { isNew: boolean; isLast: boolean } {
    const isFirst = this.position === undefined;
    const size = pageSize || this.pageSize || DEFAULT_PAGE_SIZE;
    this.position ??= this.itemsBefore(items.length, size, total);
    this.position += items.length;
    this.nextPage += 1;
    if (items.length === 0 || this.isRepeated(items)) return { isNew: isFirst, isLast: true };
    return { isNew: true, isLast: total === undefined ? items.length < size : this.position >= total };
  }

  /** If the service returns fewer items than requested, it also counted its pages in that size. */
  private itemsBefore(found: number, size: number, total = Infinity): number {
    const before = (this.firstPage - 1) * size;
    return found >= Math.min(size, total - before) ? before : (this.firstPage - 1) * found;
  }

  private isRepeated(items: readonly unknown[]): boolean {
    // A whole page would need too much memory.
    const digest = createHash('sha1').update(JSON.stringify(items)).digest('base64');
    if (this.seen.has(digest)) return true;
    this.seen.add(digest);
    return false;
  }
}

function paramOf(pairs: readonly Pair[], lowerName: string): number | undefined {
  const given = pairs.filter(([name]) => name.toLowerCase() === lowerName).pop();
  return countOf(given?.[1]) || undefined;
}
