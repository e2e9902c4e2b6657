/** Parses JSON, with the same limits as XML. */
import { MAX_DEPTH, MAX_NODES, tooDeep, tooManyNodes } from './bounds';

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const CLOSING_BRACKET = 0x5d;
const CLOSING_BRACE = 0x7d;

/**
 * Parses JSON. A byte order mark before it is ignored.
 * @throws {SyntaxError} {Error} with the code `ERR_RESPONSE_TOO_LARGE`
 */
export function parseJson(text: string): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (mayBeTooLarge(json)) checkBounds(json);
  return JSON.parse(json);
}

/** A value needs two characters, and a level one bracket. Few bodies have enough of either to need the whole check. */
function mayBeTooLarge(json: string): boolean {
  return json.length > 2 * MAX_NODES || countOf('{', json) + countOf('[', json) > MAX_DEPTH;
}

function countOf(char: string, json: string): number {
  let count = 0;
  for (let at = json.indexOf(char); at >= 0 && count <= MAX_DEPTH; at = json.indexOf(char, at + 1)) count++;
  return count;
}

/**
 * Counts before parsing, because JSON.parse has no limits. The number of values is one more than that of commas, plus
 * one for each container.
 */
function checkBounds(json: string): void {
  let depth = 0;
  let nodes = 1;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === COMMA) nodes++;
    else if (code === BRACE || code === BRACKET) {
      nodes++;
      if (++depth > MAX_DEPTH) throw tooDeep();
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth--;
    if (nodes > MAX_NODES) throw tooManyNodes();
  }
}

/** The index of the closing quote. A quote after an odd number of backslashes is escaped. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}
