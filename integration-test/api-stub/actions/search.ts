/** Text search: every word must be found, and whole words have a higher score than beginnings. */
import { missing } from '../responses/errors';
import { plain } from '../catalogue/words';
import type { Call } from './call';

export interface Hit<T> {
  item: T;
  score: number;
}

/** Each word once, because a repeated word does not change the score. */
const split = (text: string): string[] => [
  ...new Set(
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ),
];

/** The words of `q`, or of the advanced query `qa` without its field names (`title:`). */
export function queryOf(call: Call): string[] {
  const { params } = call;
  const text = params.text('q') ?? params.text('qa')?.replace(/\b[a-z]+:/gi, ' ');
  if (text === undefined) throw missing('q');
  return split(text);
}

/** Sorted by score, then by popularity. */
export function search<T extends { popularity: number; id: number }>(
  items: readonly T[],
  query: string[],
  textOf: (item: T) => string,
): Array<Hit<T>> {
  const hits: Array<Hit<T>> = [];
  for (const item of items) {
    const score = scoreOf(query, split(textOf(item)));
    if (score > 0) hits.push({ item, score });
  }
  return hits.sort(
    (a, b) => b.score - a.score || b.item.popularity - a.item.popularity || a.item.id - b.item.id,
  );
}

function scoreOf(query: string[], words: string[]): number {
  let score = 0;
  for (const wanted of query) {
    if (words.includes(wanted)) score += 2;
    else if (words.some((word) => word.startsWith(wanted))) score += 1;
    else return 0;
  }
  // For the same words, a shorter text is the better match.
  return query.length === 0 ? 0 : Math.round((10 * score * 1e6) / (2 * Math.sqrt(words.length))) / 1e6;
}
