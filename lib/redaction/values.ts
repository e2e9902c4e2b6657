/**
 * Masks secrets by their value, in text that came from outside: services like to echo what they refuse. A
 * secret is found in any of the spellings in which a server may write it.
 */
import { REDACTED } from './names';

export type Scrub = (text: string) => string;

// Shorter ones stand in any text by chance.
const SHORTEST = 3;
// From this length on a secret is one inside of a word too; shorter ones must be a word of their own.
const UNMISTAKABLE = 6;
// Longer ones are looked for piece by piece, for an expression has its limits; nobody sends a header of this length.
const PIECE = 64;
const LONGEST = 16_384;

const WORD_START = '(?<=^|[^A-Za-z0-9]|%[0-9A-F]{2}|\\\\u[0-9A-F]{4}|\\\\[bfnrt])';
const WORD_END = '(?![A-Za-z0-9])';
const NAMED: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** A function that masks the given values wherever they stand; it leaves the text alone where there are none. */
export function scrubber(secrets: readonly string[]): Scrub {
  const pieces = [...new Set(secrets.flatMap(piecesOf))].sort((a, b) => b.length - a.length);
  const [long, short] = [pieces.filter(isUnmistakable), pieces.filter((piece) => !isUnmistakable(piece))];
  const alternatives = long.map(patternOf);
  if (short.length > 0) alternatives.push(`${WORD_START}(?:${short.map(patternOf).join('|')})${WORD_END}`);
  if (alternatives.length === 0) return (text) => text;

  const expression = new RegExp(`(?:${alternatives.join('|')})+`, 'gi');
  // The same text, possibly of many megabytes, is body, response and part of the message of an error.
  const done = new Map<string, string>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    const scrubbed = text.replace(expression, REDACTED);
    done.set(text, scrubbed);
    return scrubbed;
  };
}

/** In place and without recursion, names included: an answer may be of any depth. */
export function scrubDeep(value: unknown, scrub: Scrub): unknown {
  const holder = { value };
  const waiting: object[] = [holder];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const [name, inner] of Object.entries(node)) {
      const shownName = Array.isArray(node) ? name : scrub(name);
      const shown = scrubValue(inner, scrub);
      if (shownName !== name) delete (node as Record<string, unknown>)[name];
      if (shownName !== name || shown !== inner) define(node, shownName, shown);
      if (typeof shown === 'object' && shown !== null) waiting.push(shown);
    }
  }
  return holder.value;
}

/** A card number may come back as a number. */
export function scrubValue(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrub(value);
  return typeof value === 'number' && scrub(`${value}`) !== `${value}` ? REDACTED : value;
}

// An assignment to `__proto__` would not make a property.
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

function isUnmistakable(secret: string): boolean {
  return secret.length >= UNMISTAKABLE;
}

function piecesOf(secret: string): string[] {
  const characters = Array.from(secret).slice(0, LONGEST);
  const pieces: string[] = [];
  while (characters.length >= 2 * PIECE) pieces.push(characters.splice(0, PIECE).join(''));
  if (characters.length >= SHORTEST) pieces.push(characters.join(''));
  return pieces;
}

/** Of a secret in any spelling: plain, percent-encoded, form-encoded, escaped for XML, HTML or JSON, also twice. */
function patternOf(secret: string): string {
  return (secret.match(/\\+|[^\\]/gu) ?? [])
    .map((token, index, tokens) =>
      token.startsWith('\\')
        ? backslashesPattern(token.length)
        : characterPattern(token, tokens[index - 1]?.startsWith('\\') ?? false),
    )
    .join('');
}

/**
 * A run of backslashes as a whole, together with those that escape what follows it. Were there two ways to share out
 * a run among the pieces of an expression, the time to find that it does not match would double with each.
 */
function backslashesPattern(count: number): string {
  const encoded = `%(?:25){0,3}5c|${entities('\\')}|\\\\{1,3}u005c`;
  return `(?:\\\\{${count},${8 * count + 3}}|(?:${encoded}){${count}})`;
}

/** `escaped`: the backslashes that may stand before it are matched already. */
function characterPattern(character: string, escaped: boolean): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const units = character.split('').map((unit) => `u${hex(unit.charCodeAt(0), 4)}`);
  const spellings = [
    `${escaped ? '' : '\\\\{0,3}'}${escapeRegExp(character)}`,
    [...Buffer.from(character)].map((byte) => `%(?:25){0,3}${hex(byte, 2)}`).join(''),
    entities(character),
    `${escaped ? '' : '\\\\{1,3}'}${units.join('\\\\{1,3}')}`,
  ];
  if (character === ' ') spellings.push('\\+');
  // Line ends and the like; a quote is a backslash and itself, which is above.
  const json = JSON.stringify(character).slice(1, -1);
  if (json.length === 2 && json[1] !== character) spellings.push(`${escaped ? '' : '\\\\{1,3}'}${json[1]}`);
  return `(?:${spellings.join('|')})`;
}

/** As XML and HTML write it. */
function entities(character: string): string {
  const code = character.codePointAt(0) as number;
  const named = NAMED[character];
  return `&(?:amp;){0,3}(?:#0{0,5}${code}|#x0{0,5}${hex(code, 0)}${named ? `|${named}` : ''});`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** lodash's, which only a program that meets an error has to load. */
function escapeRegExp(text: string): string {
  return (require('lodash/escapeRegExp') as typeof import('lodash/escapeRegExp'))(text);
}
