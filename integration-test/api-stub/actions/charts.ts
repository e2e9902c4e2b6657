/**
 * Charts that change: a rank is the popularity plus a random value of the period. The change compares with the period
 * before.
 */
import type { Tree } from '../responses/tree';
import { isoDate } from '../responses/tree';
import { hash01 } from '../catalogue/random';
import { type Call, paged } from './call';

const DAY = 24 * 60 * 60 * 1000;
const LENGTH = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
]);
const PLACES = 100;

type Ranked = { id: number; popularity: number };

export function chart<T extends Ranked>(
  call: Call,
  type: 'artist' | 'album' | 'track',
  items: readonly T[],
  content: (item: T) => Tree,
): Tree {
  const days = LENGTH.get(call.params.text('period')?.toLowerCase() ?? 'week')!;
  const to = call.params.date('toDate') ?? startOfDay(call.world.now());
  const from = new Date(to.getTime() - (days - 1) * DAY);
  const now = ranking(items, type, to, days);
  const before = ranking(items, type, new Date(to.getTime() - days * DAY), days);
  const places = new Map(before.map((item, index) => [item, index]));
  return {
    chart: {
      ...chartHead(
        paged(call, now, 'chartItem', (item, index) => chartItem(item, index)),
        type,
        from,
        to,
      ),
    },
  };

  function chartItem(item: T, index: number): Tree {
    const was = places.get(item);
    const change = was === undefined ? 'New' : was > index ? 'Up' : was < index ? 'Down' : 'Same';
    return { position: index + 1, change, ...content(item) };
  }
}

function chartHead({ chartItem, ...counts }: Tree, type: string, from: Date, to: Date): Tree {
  return { ...counts, type, fromDate: isoDate(from), toDate: isoDate(to), chartItem };
}

function ranking<T extends Ranked>(items: readonly T[], type: string, to: Date, days: number): T[] {
  const weight = new Map(
    items.map((item) => [
      item,
      item.popularity + 0.3 * hash01(type, item.id, Math.floor(to.getTime() / (days * DAY))),
    ]),
  );
  return [...items].sort((a, b) => weight.get(b)! - weight.get(a)! || a.id - b.id).slice(0, PLACES);
}

export const startOfDay = (date: Date): Date => new Date(Math.floor(date.getTime() / DAY) * DAY);
