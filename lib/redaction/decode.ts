/**
 * Decodes one layer of the escapes in which a server may write text: percent encoding, references of XML and HTML,
 * escapes of JSON and JavaScript. The position of each character in the source is kept.
 */

/** A text and, for each of its code units, its position in the source. Without the arrays it is the source itself. */
export interface View {
  text: string;
  /** Index in the source at which the unit begins. */
  starts?: Int32Array;
  /** Index in the source at which the unit ends. */
  ends?: Int32Array;
}

const ESCAPE =
  /(?:%[0-9a-f]{2})+|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});|\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[0-3]?[0-7]{1,2}|[^])/gi;

/** Decodes one layer of escapes. Undefined if there are none. */
export function decode(view: View): View | undefined {
  ESCAPE.lastIndex = 0;
  if (!ESCAPE.test(view.text)) return undefined;
  const { text } = view;
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let decoded = '';
  let length = 0;
  let from = 0;

  function push(piece: string, start: number, end: number): void {
    for (let i = 0; i < piece.length; i += 1, length += 1) {
      starts[length] = view.starts ? (view.starts[start] as number) : start;
      ends[length] = view.ends ? (view.ends[end - 1] as number) : end;
    }
    decoded += piece;
  }
  function keep(until: number): void {
    for (let i = from; i < until; i += 1, length += 1) {
      starts[length] = view.starts ? (view.starts[i] as number) : i;
      ends[length] = view.ends ? (view.ends[i] as number) : i + 1;
    }
    decoded += text.slice(from, until);
  }

  ESCAPE.lastIndex = 0;
  for (let match = ESCAPE.exec(text); match; match = ESCAPE.exec(text)) {
    const [escape] = match;
    const end = match.index + escape.length;
    keep(match.index);
    from = end;
    if (escape.startsWith('%')) pushBytes(escape, match.index, push);
    else push(meaningOf(escape), match.index, end);
  }
  keep(text.length);
  return { text: decoded, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** UTF-8, or Latin-1 if the bytes are not UTF-8. */
function pushBytes(run: string, at: number, push: (piece: string, start: number, end: number) => void): void {
  const bytes = Buffer.from(run.replace(/%/g, ''), 'hex');
  for (let i = 0; i < bytes.length; ) {
    const size = sequenceLength(bytes, i);
    const encoding = size === 1 ? 'latin1' : 'utf8';
    push(bytes.toString(encoding, i, i + size), at + 3 * i, at + 3 * (i + size));
    i += size;
  }
}

/** Length of the UTF-8 sequence at an index. 1 if there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] as number;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  for (let i = 1; i < size; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 1;
  return first > 0xf4 ? 1 : size;
}

const LETTERS: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function meaningOf(escape: string): string {
  if (escape.startsWith('&#')) {
    const isHex = /^&#x/i.test(escape);
    return fromCode(parseInt(escape.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10), escape);
  }
  if (escape.startsWith('&')) return NAMED.get(escape.slice(1, -1)) ?? letterOf(escape);
  const body = escape.slice(1);
  if (/^[ux]./i.test(body) && body.length > 2)
    return fromCode(parseInt(body.replace(/[ux{}]/gi, ''), 16), escape);
  if (/^[0-7]+$/.test(body)) return fromCode(parseInt(body, 8), escape);
  return LETTERS[body] ?? body;
}

function fromCode(code: number, escape: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

/** `&Scaron;` is an S with a mark, and marks are ignored in the search. */
function letterOf(escape: string): string {
  return /^&[a-z](?:acute|breve|caron|cedil|circ|dot|grave|macr|ogon|ring|strok|tilde|uml);$/i.test(escape)
    ? escape.charAt(1)
    : escape;
}

/** The names of HTML 4 for Latin-1, in the order of their code points from 160. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Characters of ASCII and punctuation with names in XML and HTML. */
const OTHERS =
  'amp& lt< gt> quot" apos\' excl! num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= ' +
  'quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^ lowbar_ grave` lcub{ lbrace{ verbar| vert| rcub} rbrace} ' +
  'Tab\t NewLine\n euro€ hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” bull• trade™';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ...OTHERS.split(' ').map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
]);
