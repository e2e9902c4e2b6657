/**
 * The slow reader of XML, whose result is the reference: xml2js with the two settings of 1.0.0.
 *
 * Names that equal members of Object.prototype or properties of the parser are escaped before parsing and restored
 * afterwards, so that they are plain data.
 */
import type { Parser as Xml2jsParser } from 'xml2js';
import { MAX_DEPTH, MAX_NODES, tooDeep, tooLarge, tooManyNodes } from '../bounds';
import { plainCopy } from './plain-copy';
import { HAZARDOUS_NAMES, type Tree } from './tree';

const HAZARDS = new RegExp(`([<\\s/])(${[...HAZARDOUS_NAMES].join('|')})(?=[\\s/>=])`, 'g');
/** sax, the parser of xml2js, needs 32 bytes of memory for each character of a comment, an attribute or a name. */
const MAX_LENGTH = 8 * 2 ** 20;
/** sax copies a whole declaration with each further character. */
const MAX_DECLARATION = 100;
/** Different keys need ten times the time and memory of repeated keys. */
const MAX_NAMES = 50_000;
/** Each needs 100 bytes of memory until all are joined. */
const MAX_ESCAPED = 100_000;

/** An object with the root element, or `null` if there is none. Throws if the text cannot be parsed. */
export function readWithXml2js(text: string): Tree | null {
  if (text.length > MAX_LENGTH) throw tooLarge(`is irregular and has more than ${MAX_LENGTH} characters`);
  checkDeclarations(text);
  const escape = escapeFor(text);
  const root = parse(escape === '' ? text : text.replace(HAZARDS, `$1$2${escape}`));
  return root && plainCopy(root, escape);
}

/** A declaration begins with `<!` and is not a comment, CDATA or DOCTYPE. */
function checkDeclarations(text: string): void {
  for (let start = text.indexOf('<!'); start >= 0; ) {
    const end = endOfDeclaration(text, start);
    if (end - start > MAX_DECLARATION && /^[^-[d]/i.test(text.slice(start + 2, start + 3)))
      throw tooLarge(`has a declaration of more than ${MAX_DECLARATION} characters`);
    start = text.indexOf('<!', end);
  }
}

function endOfDeclaration(text: string, start: number): number {
  const closing = text.startsWith('--', start + 2) ? '-->' : text.startsWith('[', start + 2) ? ']]>' : '>';
  const end = text.indexOf(closing, start + 2);
  return end < 0 ? text.length : end;
}

const FIRST_ESCAPE = 0x2c00;
const ESCAPES = 0x3f0;

/**
 * Four of a thousand rare characters that may be part of a name. They are random, so that the author of a response
 * cannot know the escape, use it, or make it grow.
 */
function escapeFor(text: string): string {
  if (!hasHazards(text)) return '';
  const { randomInt } = require('crypto') as typeof import('crypto');
  let escape: string;
  do {
    const codes = Array.from({ length: 4 }, () => FIRST_ESCAPE + randomInt(ESCAPES));
    escape = String.fromCharCode(...codes);
  } while (text.includes(escape));
  return escape;
}

function hasHazards(text: string): boolean {
  HAZARDS.lastIndex = 0;
  let count = 0;
  while (HAZARDS.test(text))
    if (++count > MAX_ESCAPED) throw tooLarge(`has more than ${MAX_ESCAPED} names such as __proto__`);
  return count > 0;
}

function parse(text: string): Tree | null {
  // Loaded when it is needed, because few responses need it. The index of xml2js would also load a builder of XML.
  const { Parser } = require('xml2js/lib/parser') as { Parser: typeof Xml2jsParser };
  const parser = new Parser({ mergeAttrs: true, explicitArray: false });
  setBounds((parser as unknown as { saxParser: SaxHandlers }).saxParser);
  let result: { error: Error | null; root: Tree | null } | undefined;
  try {
    parser.parseString(text, (error, root) => {
      result ??= { error, root: (root as Tree | null) ?? null };
      // Stops the parser, which would continue after the root and after an error, and make a stack trace for each.
      throw new Error('The result is known');
    });
  } catch (error) {
    result ??= { error: error as Error, root: null };
  }
  if (!result) throw new Error('The XML parser did not call back');
  if (result.error) throw result.error;
  return result.root;
}

interface Named {
  name: string;
}

interface SaxHandlers {
  onopentag: (tag: Named) => void;
  onclosetag: (name: string) => void;
  onattribute?: (attribute: Named) => void;
}

/** Makes the parser throw at too many levels, nodes or names. */
function setBounds(sax: SaxHandlers): void {
  const { onopentag, onclosetag } = sax;
  let depth = 0;
  let nodes = 0;
  const names = new Set<string>();
  const count = ({ name }: Named) => {
    if (++nodes > MAX_NODES) throw tooManyNodes();
    if (names.add(name).size > MAX_NAMES) throw tooLarge(`has more than ${MAX_NAMES} different names`);
  };
  sax.onattribute = count;
  sax.onopentag = (tag) => {
    count(tag);
    if (++depth > MAX_DEPTH) throw tooDeep();
    onopentag(tag);
  };
  sax.onclosetag = (name) => {
    depth--;
    onclosetag(name);
  };
}
