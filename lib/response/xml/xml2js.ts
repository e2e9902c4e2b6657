/**
 * The slow reader of XML and the authority on it: xml2js with the two settings of 1.0.0.
 *
 * Names that would meet members of Object.prototype or the parser's own notes are disguised before it reads them
 * and restored afterwards, so that they come out as plain data.
 */
import type { Parser as Xml2jsParser } from 'xml2js';
import { HAZARDOUS_NAMES, type Tree } from './tree';

const HAZARDS = new RegExp(`([<\\s/])(${[...HAZARDOUS_NAMES].join('|')})(?=[\\s/>=])`, 'g');
/** A character that may go on in a name; one more of them than any run in the document has makes a disguise. */
const UNDERTIE = '\u203F';

/** The root element in an object of its own, `null` where there is none. Throws what makes the text unreadable. */
export function readWithXml2js(text: string): Tree | null {
  const escape = escapeFor(text);
  const root = parse(escape === '' ? text : text.replace(HAZARDS, `$1$2${escape}`));
  if (root === null) return null;
  const isPlain = escape === '' && Object.getPrototypeOf(root) === Object.prototype;
  return isPlain ? root : plainCopy(root, escape);
}

function escapeFor(text: string): string {
  HAZARDS.lastIndex = 0;
  if (!HAZARDS.test(text)) return '';
  const runs = text.match(/\u203F+/g) ?? [];
  return UNDERTIE.repeat(1 + runs.reduce((longest, run) => Math.max(longest, run.length), 0));
}

function parse(text: string): Tree | null {
  // Loading it takes longer than most calls, and few answers need it.
  const { Parser } = require('xml2js') as { Parser: typeof Xml2jsParser };
  let outcome: { failure: Error | null; root: Tree | null } | undefined;
  try {
    new Parser({ mergeAttrs: true, explicitArray: false }).parseString(text, (failure, root) => {
      outcome ??= { failure, root: (root as Tree | null) ?? null };
    });
  } catch (failure) {
    // After an answer it may still stumble over what follows; only the first word counts.
    outcome ??= { failure: failure as Error, root: null };
  }
  if (!outcome) throw new Error('the XML parser did not answer');
  if (outcome.failure) throw outcome.failure;
  return outcome.root;
}

/** The tree with `Object.prototype` under every object and the disguise taken off names and texts. */
export function plainCopy(root: Tree, escape: string): Tree {
  const reveal = (text: string) => (escape === '' ? text : text.split(escape).join(''));
  const top: Tree = {};
  // A list of what is still to be copied, as documents may be deeper than the stack.
  const pending: Array<{ from: Tree | unknown[]; to: Tree | unknown[] }> = [{ from: root, to: top }];
  const copyOf = (value: unknown): unknown => {
    if (typeof value === 'string') return reveal(value);
    if (typeof value !== 'object' || value === null) return value;
    const to = Array.isArray(value) ? [] : {};
    pending.push({ from: value as Tree | unknown[], to });
    return to;
  };

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { from, to } = next;
    if (Array.isArray(from)) for (const item of from) (to as unknown[]).push(copyOf(item));
    else for (const key of Object.keys(from)) put(to as Tree, reveal(key), copyOf(from[key]));
  }
  return top;
}

/** Text is under `_`; an attribute or child that is really called so joins it, as any name does that repeats. */
function put(object: Tree, key: string, value: unknown): void {
  const present = Object.prototype.hasOwnProperty.call(object, key);
  Object.defineProperty(object, key, {
    value: present ? [object[key], value].flat() : value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
