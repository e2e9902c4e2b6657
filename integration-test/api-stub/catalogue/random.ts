/** Repeatable random numbers: the same seed makes the same catalogue on every machine. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** Whole number in `from`…`to`, both included. */
  int(from: number, to: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

export function random(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    chance: (probability) => uniformFloat64(generator) < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    sample(list, count) {
      const rest = [...list];
      const taken: typeof rest = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(int(0, rest.length - 1), 1));
      return taken;
    },
  };
}

/** A number in 0…1 that depends only on the parts, for charts and scores, which are not computed in a fixed order. */
export function hash01(...parts: Array<string | number>): number {
  let hash = 2166136261;
  for (const character of parts.join('|')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
