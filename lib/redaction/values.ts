/**
 * Masks secrets by their value in text from outside, because services often repeat what they reject. The text is
 * decoded and then searched, so that a secret is found in every spelling in which a server may write it. The time is
 * linear in the text and in the secrets, and the length of the result is limited.
 */
import { decode, type View } from './decode';
import { type Folded, foldText, foldView, withoutDigitGroups } from './fold';
import { REDACTED } from './names';
import { Search } from './search';

/** Returns a text with its secrets masked, shortened if it is very long. */
export type Mask = (text: string) => string;

/** The largest number of characters of a text that are kept. */
export const LONGEST_TEXT = 65_536;
// Shorter secrets occur in any text by accident.
const SHORTEST = 3;
// Secrets of this length are also masked inside words. Shorter ones must be separate words.
const UNMISTAKABLE = 6;
// Longer secrets are searched for in pieces, so that a part of one is found too.
const PIECE = 64;
// The shortest card number (ISO/IEC 7812-1). Card numbers are often written in groups.
const SHORTEST_CARD = 8;
// A server escapes text once or twice, and a log or page around it may escape it again.
const DEEPEST = 4;
// If the secrets are longer than this, the whole text is masked without a search.
const LONGEST_SECRETS = 1_000_000;

/** A function that masks the given values everywhere in a text. */
export function createMask(secrets: readonly string[]): Mask {
  const known = new Map<string, string>();
  let masker: Mask | undefined;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    masker ??= maskerOf(secrets);
    const masked = masker(text);
    known.set(text, masked);
    return masked;
  };
}

function maskerOf(secrets: readonly string[]): Mask {
  const given = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST);
  const total = given.reduce((sum, { length }) => sum + length, 0);
  if (total > LONGEST_SECRETS) return (text) => (text === '' ? '' : REDACTED);
  const needles = new Map<string, number[]>();
  for (const secret of given) {
    for (const spelling of spellingsOf(secret)) {
      for (const piece of piecesOf(foldText(spelling))) {
        if (piece.length >= SHORTEST) needles.set(piece.join(), piece);
      }
    }
  }
  const search = new Search(needles.values());
  if (search.isEmpty) return bounded;
  const hasCard = given.some((secret) => secret.length >= SHORTEST_CARD && /^\d+$/.test(secret));
  return (text) => maskText(text, search, hasCard);
}

/** The secret itself, the forms that decoding may leave of it, and its forms in encodings without escapes. */
function spellingsOf(secret: string): string[] {
  const spellings = [secret];
  let view: View | undefined = { text: secret };
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    view = decode(view);
    if (!view) break;
    spellings.push(view.text);
  }
  const bytes = Buffer.from(secret);
  // UTF-8 read as Latin-1, as Node.js does with headers.
  spellings.push(bytes.toString('latin1'));
  if (secret.length < UNMISTAKABLE) return spellings;
  spellings.push(bytes.toString('hex'));
  // In Base64 (RFC 4648 §4) a text has three forms, one for each offset. Its ends depend on the neighbouring bytes.
  for (let offset = 0; offset < 3; offset += 1) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = encoded.slice(
      offset === 0 ? 0 : offset + 1,
      (bytes.length + offset) % 3 === 0 ? undefined : -1,
    );
    if (inner.length < UNMISTAKABLE) continue;
    spellings.push(inner, inner.replace(/\+/g, '-').replace(/\//g, '_'));
  }
  return spellings;
}

function piecesOf(units: number[]): number[][] {
  const pieces: number[][] = [];
  let from = 0;
  for (; units.length - from >= 2 * PIECE; from += PIECE) pieces.push(units.slice(from, from + PIECE));
  pieces.push(units.slice(from));
  return pieces;
}

function maskText(text: string, search: Search, hasCard: boolean): string {
  const isCut = text.length > LONGEST_TEXT;
  const kept = isCut ? text.slice(0, LONGEST_TEXT) : text;
  // For the start index of a mask, its end index. 0 elsewhere.
  const masks = new Int32Array(kept.length);
  let isFound = false;

  function searchIn(view: Folded): void {
    function mark(end: number, length: number): void {
      const start = view.starts(end - length);
      masks[start] = Math.max(masks[start] as number, view.ends(end - 1));
      isFound = true;
    }
    const rest = search.run(view.units, view.length, (end, length) => {
      if (length >= UNMISTAKABLE || isWord(view, end - length, end)) mark(end, length);
    });
    // The text is cut: what may be the beginning of a secret counts as one.
    if (isCut && rest >= SHORTEST) mark(view.length, rest);
  }

  let view: View | undefined = { text: kept };
  for (let depth = 0; view && depth <= DEEPEST; depth += 1) {
    const folded = foldView(view);
    searchIn(folded);
    const ungrouped = hasCard ? withoutDigitGroups(folded) : undefined;
    if (ungrouped) searchIn(ungrouped);
    view = decode(view);
  }
  return bounded(isFound ? replaceRanges(kept, masks) : kept, text.length);
}

function isWord({ units, length }: Folded, start: number, end: number): boolean {
  return (
    (start === 0 || !isAlphanumeric(units[start - 1])) && (end === length || !isAlphanumeric(units[end]))
  );
}

/** Folded letters are lower case. */
function isAlphanumeric(unit: number | undefined): boolean {
  return unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a));
}

/** Ranges that touch or overlap become one mask. */
function replaceRanges(text: string, masks: Int32Array): string {
  let masked = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!masks[at]) continue;
    masked += text.slice(from, at) + REDACTED;
    let end = masks[at] as number;
    for (let next = at + 1; next <= end && next < text.length; next += 1)
      end = Math.max(end, masks[next] as number);
    from = end;
    at = end - 1;
  }
  return masked + text.slice(from);
}

/** The beginning of a long text, with its length. A copy, because a slice would keep the whole text in memory. */
export function bounded(text: string, length = text.length): string {
  if (length <= LONGEST_TEXT) return text;
  const start = Buffer.from(text.slice(0, LONGEST_TEXT), 'utf16le').toString('utf16le');
  return `${start}… [${length} characters in all]`;
}
