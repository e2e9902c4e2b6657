/**
 * The fast reader of XML: one pass over the regular shape in which 7digital answers, making the very object that
 * xml2js would make of it.
 *
 * It knows start, end and empty tags with ASCII names, quoted attributes, text, CDATA that is the whole content of
 * its element, the five entities of XML and character references. At anything else (comments, HTML entities, a
 * DOCTYPE, text beside children, an error …) it gives up, and xml2js decides what that means.
 */
import { resolveReferences } from './references';
import { HAZARDOUS_NAMES, type NilPlaces, type Tree } from './tree';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

const BYTE_ORDER_MARK = '\uFEFF';
const DECLARATION = /<\?xml[\w\s="'.-]*\?>/y;
const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';
/** The names of an element's attributes are compared one with another, so their number is bounded. */
const MOST_ATTRIBUTES = 32;
const NIL = 'xsi:nil';

/** For each ASCII code: 1 where it may go on in a name, 2 where it may also begin one. */
const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z:_]/.test(char) ? 2 : /[0-9.-]/.test(char) ? 1 : 0;
});

/**
 * A name of the document, kept so that the same text is the same string each time: as a key it is found faster than
 * one just cut out. Answers repeat themselves, so what followed a name the last time is tried first.
 */
interface Name {
  readonly text: string;
  next: Name | undefined;
}

/** Thrown where the scanner is at its end; a constant, as an Error would cost a stack trace. */
const FALL_BACK = Symbol('for xml2js to read');

/** The document; `undefined` where xml2js has to read it. */
export function scan(text: string): { root: Tree; nils: NilPlaces } | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.run();
  } catch (reason) {
    if (reason === FALL_BACK) return undefined;
    throw reason;
  }
  return { root: scanner.root, nils: scanner.nils };
}

class Scanner {
  readonly root: Tree = {};
  readonly nils: NilPlaces = [];
  /** Position in the text. */
  private at = 0;
  /** What the next element hangs in. */
  private holder: Tree = this.root;
  /** The elements that are open, outermost first: the name of each, and what it hangs in. */
  private readonly names: string[] = [];
  private readonly holders: Tree[] = [];
  /** The attributes of the tag that was read last; the arrays are used again for each. */
  private readonly keys: string[] = [];
  private readonly values: string[] = [];
  private attributes = 0;
  private isNil = false;
  private readonly known = new Map<string, Name>();
  /** The name that was read last. */
  private last: Name = { text: '', next: undefined };

  constructor(private readonly text: string) {}

  /** Reads up to the end of the root element; what follows it is of no interest. */
  run(): void {
    this.prologue();
    do {
      this.skipSpace();
      if (this.text.charCodeAt(this.at) !== LESS) throw FALL_BACK;
      if (this.text.charCodeAt(this.at + 1) === SLASH) this.close();
      else this.open();
    } while (this.names.length > 0);
  }

  private prologue(): void {
    if (this.text.startsWith(BYTE_ORDER_MARK)) this.at = 1;
    this.skipSpace();
    DECLARATION.lastIndex = this.at;
    if (DECLARATION.test(this.text)) this.at = DECLARATION.lastIndex;
  }

  /** At a start tag: reads a whole element without children, or only the tag of one with children. */
  private open(): void {
    this.at++;
    const name = this.name();
    if (name === NIL) throw FALL_BACK;
    this.readAttributes();
    if (this.text.charCodeAt(this.at) === SLASH) {
      this.at++;
      this.expect(GREATER);
      this.add(name, this.leaf(''));
      return;
    }
    this.at++;
    const start = this.at;
    this.skipSpace();
    const next = this.text.charCodeAt(this.at) === LESS ? this.text.charCodeAt(this.at + 1) : SLASH;
    if (next === EXCLAMATION) {
      this.at = start;
      this.add(name, this.cdataLeaf(name));
    } else if (next !== SLASH) {
      this.enter(name);
    } else {
      this.at = start;
      const content = this.contentBefore(LESS);
      // Fails on text beside children: that is gathered under `_`, which has to be the first key.
      this.endTag(name);
      this.add(name, this.leaf(content));
    }
  }

  private enter(name: string): void {
    const element = this.withAttributes({});
    this.add(name, element);
    this.names.push(name);
    this.holders.push(this.holder);
    this.holder = element;
  }

  private close(): void {
    const name = this.names.pop();
    if (name === undefined) throw FALL_BACK;
    this.endTag(name);
    this.holder = this.holders.pop() as Tree;
  }

  /** An element without children: its text, or an object where there are attributes. */
  private leaf(content: string): unknown {
    if (this.attributes === 0) return content;
    return this.withAttributes(/\S/.test(content) ? { _: content } : {});
  }

  /** An element with nothing but a CDATA section in it: even blanks count as text there. */
  private cdataLeaf(name: string): unknown {
    if (!this.text.startsWith(CDATA_START, this.at)) throw FALL_BACK;
    const start = this.at + CDATA_START.length;
    this.at = this.text.indexOf(CDATA_END, start);
    if (this.at < 0) throw FALL_BACK;
    const content = this.text.slice(start, this.at);
    this.at += CDATA_END.length;
    this.endTag(name);
    if (this.attributes === 0) return content;
    return this.withAttributes(content === '' ? {} : { _: content });
  }

  private withAttributes(element: Tree): Tree {
    for (let k = 0; k < this.attributes; k++) element[this.keys[k] as string] = this.values[k];
    return element;
  }

  private add(name: string, value: unknown): void {
    const { holder } = this;
    const present = holder[name];
    if (present === undefined) holder[name] = value;
    else if (Array.isArray(present)) present.push(value);
    else holder[name] = [present, value];
    // The root itself is never null, whatever it says.
    if (this.isNil && holder !== this.root) this.nils.push([holder, name]);
  }

  private readAttributes(): void {
    this.attributes = 0;
    this.isNil = false;
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const code = this.text.charCodeAt(this.at);
      if (code === GREATER || code === SLASH) return;
      if (this.at === before) throw FALL_BACK;
      this.attribute(this.name());
    }
  }

  private attribute(key: string): void {
    this.expect(EQUALS);
    const quote = this.text.charCodeAt(this.at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw FALL_BACK;
    this.at++;
    const value = this.contentBefore(quote);
    this.at++;
    if (this.attributes === MOST_ATTRIBUTES) throw FALL_BACK;
    // Of two attributes with one name the first counts: not here.
    for (let k = 0; k < this.attributes; k++) if (this.keys[k] === key) throw FALL_BACK;
    this.keys[this.attributes] = key;
    this.values[this.attributes] = value;
    this.attributes++;
    if (key === NIL && value === 'true') this.isNil = true;
  }

  /** Text up to a quote or a `<`, taken as it stands: line ends and control characters too. */
  private contentBefore(end: number): string {
    const { text } = this;
    const start = this.at;
    let at = start;
    let references = false;
    for (let code = text.charCodeAt(at); code !== end; code = text.charCodeAt(++at)) {
      if (code === AMPERSAND) references = true;
      // Not a number: beyond the end of the text.
      else if (code !== code) throw FALL_BACK;
    }
    this.at = at;
    const content = text.slice(start, at);
    if (!references) return content;
    const resolved = resolveReferences(content);
    if (resolved === undefined) throw FALL_BACK;
    return resolved;
  }

  private name(): string {
    const guess = this.last.next;
    if (guess !== undefined && this.isName(guess.text)) {
      this.at += guess.text.length;
      this.last = guess;
      return guess.text;
    }
    return this.newName();
  }

  /** Whether the text goes on with just this name. */
  private isName(name: string): boolean {
    if (!this.holds(name, this.at)) return false;
    const code = this.text.charCodeAt(this.at + name.length);
    return !(code < 128) || NAME_CODES[code] === 0;
  }

  /** `startsWith`, which costs more than this for words so short. */
  private holds(word: string, at: number): boolean {
    const { text } = this;
    for (let k = 0; k < word.length; k++) if (text.charCodeAt(at + k) !== word.charCodeAt(k)) return false;
    return true;
  }

  private newName(): string {
    const { text } = this;
    const start = this.at;
    let at = start;
    let code = text.charCodeAt(at);
    if (!(code < 128) || NAME_CODES[code] !== 2) throw FALL_BACK;
    do code = text.charCodeAt(++at);
    while (code < 128 && NAME_CODES[code] !== 0);
    // A letter beyond ASCII ends it too: whoever called then finds no end of the tag or no equals sign.
    this.at = at;
    const found = text.slice(start, at);
    let name = this.known.get(found);
    if (name === undefined) {
      if (HAZARDOUS_NAMES.has(found)) throw FALL_BACK;
      name = { text: found, next: undefined };
      this.known.set(found, name);
    }
    this.last.next = name;
    this.last = name;
    return name.text;
  }

  private endTag(name: string): void {
    const { text } = this;
    if (text.charCodeAt(this.at) !== LESS || text.charCodeAt(this.at + 1) !== SLASH) throw FALL_BACK;
    if (!this.holds(name, this.at + 2)) throw FALL_BACK;
    this.at += 2 + name.length;
    this.expect(GREATER);
  }

  private expect(code: number): void {
    if (this.text.charCodeAt(this.at) !== code) throw FALL_BACK;
    this.at++;
  }

  private skipSpace(): void {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    while (code === SPACE || code === LF || code === CR || code === TAB) code = text.charCodeAt(++this.at);
  }
}
