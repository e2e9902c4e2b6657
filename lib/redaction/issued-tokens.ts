/** The token pairs in a response of the OAuth helper: new secrets that no call has sent yet. */
import { decode, type View } from './decode';
import { LONGEST_TEXT } from './values';

const DEEPEST = 4;
const MOST_NAMES = 200;
// Longer than any token that fits into a header.
const REACH = 8192;

/** The values of `oauth_token` and `oauth_token_secret` in a form, in XML or JSON, escaped or not, and in code. */
export function issuedTokensIn(source: string): string[] {
  const found = new Set<string>();
  let view: View | undefined = { text: source.slice(0, LONGEST_TEXT) };
  for (let depth = 0; view && depth <= DEEPEST; depth += 1) {
    for (const rest of restsOf(view.text, /oauth_token(?:_secret)?/gi)) addValue(rest, found);
    for (const rest of restsOf(view.text, /<oauth_(?:access|request)_token(?=[\s>])/gi))
      addElements(rest, found);
    view = decode(view);
  }
  return [...found];
}

function restsOf(text: string, name: RegExp): string[] {
  const rests: string[] = [];
  for (let match = name.exec(text); match && rests.length < MOST_NAMES; match = name.exec(text))
    rests.push(text.slice(name.lastIndex, name.lastIndex + REACH));
  return rests;
}

const ELEMENT = /^(?:\s[^<>]*)?>/;
const ASSIGNED = /^["'`\\]{0,4}\s{0,20}(?:=>|[:=])\s{0,20}["'`\\]{0,4}([^\s"'`<>&,;\\})\]]+)/;

/** Adds the value after a name: the content of the element, or the assigned value. */
function addValue(rest: string, found: Set<string>): void {
  const element = ELEMENT.exec(rest);
  const value = element ? contentOf(rest.slice(element[0].length)) : ASSIGNED.exec(rest)?.[1];
  if (value) found.add(value);
}

function contentOf(text: string): string {
  const end = text.search(/<(?!!)/);
  return (end < 0 ? text : text.slice(0, end)).replace(/<!--[^]*?(?:-->|$)|<!\[CDATA\[|\]\]>/g, '').trim();
}

/** Adds every text within the element of a pair. */
function addElements(rest: string, found: Set<string>): void {
  const end = rest.search(/<\/oauth_/i);
  for (const [, text] of (end < 0 ? rest : rest.slice(0, end)).matchAll(/>([^<>]+)</g)) {
    const value = (text as string).trim();
    if (value) found.add(value);
  }
}
