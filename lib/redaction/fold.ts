/** Folds text so that equal spellings compare equal: case, Unicode normal forms, marks, `+` for a blank. */
import type { View } from './decode';
import type { Units } from './search';

/** Folded code units and their positions in the source. */
export interface Folded {
  units: Units;
  length: number;
  starts: (at: number) => number;
  ends: (at: number) => number;
}

const BLANK = 0x20;
const PLUS = 0x2b;
const ASCII_END = 0x80;

/** Lower case for `A` to `Z`, and a blank for `+`, as in forms. */
function foldAscii(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit === PLUS ? BLANK : unit;
}

const folds = new Map<string, string>();
// The cache of folds is cleared at this number of characters.
const MOST_FOLDS = 5_000;

/** Folds a character outside ASCII: compatibility decomposition (UAX #15), lower case, no marks. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\+/g, ' ');
  if (folds.size >= MOST_FOLDS) folds.clear();
  folds.set(character, folded);
  return folded;
}

export function foldView({ text, starts, ends }: View): Folded {
  // Grows if a character outside ASCII folds to more than one unit.
  let units = new Uint16Array(text.length);
  let length = 0;
  // Index in the text of the character of each unit, only if the two differ.
  let origins: number[] | undefined;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (unit < ASCII_END) {
      origins?.push(i);
      units[length++] = foldAscii(unit);
      i += 1;
      continue;
    }
    origins ??= Array.from(units.subarray(0, length), (_, at) => at);
    const character = String.fromCodePoint(text.codePointAt(i) as number);
    const folded = foldCharacter(character);
    i += character.length;
    if (length + folded.length + text.length - i > units.length) units = grown(units, folded.length);
    for (let at = 0; at < folded.length; at += 1) {
      origins.push(i - character.length);
      units[length++] = folded.charCodeAt(at);
    }
  }
  const originOf = (at: number) => (origins ? (origins[at] as number) : at);
  return {
    units,
    length,
    starts: (at) => (starts ? (starts[originOf(at)] as number) : originOf(at)),
    ends: (at) => {
      const origin = originOf(at);
      const last = origin + ((text.codePointAt(origin) as number) > 0xffff ? 1 : 0);
      return ends ? (ends[last] as number) : last + 1;
    },
  };
}

function grown(units: Uint16Array, more: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length + Math.max(more, units.length >> 1));
  larger.set(units);
  return larger;
}

/** The code units of a needle. */
export function foldText(text: string): number[] {
  const { units, length } = foldView({ text });
  return Array.from(units).slice(0, length);
}

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;
const isSeparator = (unit: number | undefined) => unit === BLANK || unit === 0x2d || unit === 0x2e;

/**
 * Removes single separators between digits, because card numbers are written in groups. Undefined if there are none.
 */
export function withoutDigitGroups(view: Folded): Folded | undefined {
  const units: number[] = [];
  const origins: number[] = [];
  for (let i = 0; i < view.length; i += 1) {
    const unit = view.units[i] as number;
    if (isSeparator(unit) && isDigit(view.units[i - 1]) && isDigit(view.units[i + 1])) continue;
    units.push(unit);
    origins.push(i);
  }
  if (units.length === view.length) return undefined;
  return {
    units,
    length: units.length,
    starts: (at) => view.starts(origins[at] as number),
    ends: (at) => view.ends(origins[at] as number),
  };
}
