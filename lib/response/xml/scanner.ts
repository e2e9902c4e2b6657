/**
 * The fast reader of XML: one pass over the bytes of a document in the regular form that 7digital sends, with the
 * same result as xml2js.
 *
 * It reads start, end and empty tags with ASCII names, quoted attributes, text, CDATA that is the whole content of
 * its element, the five entities of XML and character references. At anything else (comments, HTML entities, a
 * DOCTYPE, text beside children, an error …) it gives up, and xml2js reads the document.
 *
 * Bytes, as reading a typed array takes half the time of `charCodeAt`, and no string of the whole body is made.
 */
import { MAX_DEPTH, MAX_NODES, tooDeep, tooManyNodes } from '../bounds';
import { areNamesFull, forgetNames, type Name } from './names';
import { GIVE_UP, Reader } from './reader';
import type { NilPlaces, Scanned, Tree } from './tree';

const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';
/** The names of an element's attributes are compared with each other, so their number is bounded. */
const MAX_ATTRIBUTES = 32;
const NIL = 'xsi:nil';

/** Counts the elements with children of all documents, see `add`. */
let elements = 0;
/** Larger integers are slower. */
const MAX_ELEMENTS = 2 ** 30;

/**
 * The document in the bytes; `undefined` where xml2js has to read it.
 * @throws {Error} with the code `ERR_RESPONSE_TOO_LARGE` where it has too many levels or nodes
 */
export function scan(bytes: Buffer): Scanned | undefined {
  if (areNamesFull() || elements > MAX_ELEMENTS) {
    forgetNames();
    elements = 0;
  }
  const scanner = new Scanner(bytes);
  try {
    scanner.run();
  } catch (reason) {
    if (reason === GIVE_UP) return undefined;
    throw reason;
  }
  return { root: scanner.root, nils: scanner.nils };
}

class Scanner extends Reader {
  readonly root: Tree = {};
  readonly nils: NilPlaces = [];
  /** The object that the next element is added to, and the number of its element. */
  private holder: Tree = this.root;
  private number = ++elements;
  /** The open elements, outermost first: the name of each, and the object it was added to. */
  private readonly names: Name[] = [];
  private readonly holders: Tree[] = [];
  private readonly numbers: number[] = [];
  /** The attributes of the tag that was read last; the arrays are used again for each tag. */
  private readonly keys: Name[] = [];
  private readonly values: string[] = [];
  private attributes = 0;
  private isNil = false;
  private nodes = 0;

  /** Reads up to the end of the root element; what follows it does not count. */
  run(): void {
    this.prologue();
    do {
      this.skipSpace();
      if (this.bytes[this.at] !== LESS) throw GIVE_UP;
      if (this.bytes[this.at + 1] === SLASH) this.close();
      else this.open();
    } while (this.names.length > 0);
  }

  /** At a start tag: reads a whole element without children, or only the tag of one with children. */
  private open(): void {
    this.at++;
    const name = this.name();
    if (name.text === NIL) throw GIVE_UP;
    this.readAttributes();
    if (this.bytes[this.at] === SLASH) {
      this.at++;
      this.expect(GREATER);
      this.add(name, this.leaf(''));
      return;
    }
    this.at++;
    const start = this.at;
    this.skipSpace();
    const next = this.bytes[this.at] === LESS ? this.bytes[this.at + 1] : SLASH;
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

  private enter(name: Name): void {
    const element = this.withAttributes(new name.Element());
    this.add(name, element);
    // Its child is one level deeper.
    if (this.names.push(name) >= MAX_DEPTH) throw tooDeep();
    this.holders.push(this.holder);
    this.numbers.push(this.number);
    this.holder = element;
    this.number = ++elements;
    for (let k = 0; k < this.attributes; k++) (this.keys[k] as Name).lastHolder = this.number;
  }

  private close(): void {
    const name = this.names.pop();
    if (name === undefined) throw GIVE_UP;
    this.endTag(name);
    this.holder = this.holders.pop() as Tree;
    this.number = this.numbers.pop() as number;
  }

  /** An element without children: its text, or an object where there are attributes. */
  private leaf(content: string): unknown {
    if (this.attributes === 0) return content;
    return this.withAttributes(/\S/.test(content) ? { _: content } : {});
  }

  /** An element whose only content is a CDATA section: even blanks count as text there. */
  private cdataLeaf(name: Name): unknown {
    const start = this.at + CDATA_START.length;
    if (this.bytes.toString('latin1', this.at, start) !== CDATA_START) throw GIVE_UP;
    this.at = this.bytes.indexOf(CDATA_END, start, 'latin1');
    if (this.at < 0) throw GIVE_UP;
    const content = this.strings.utf8(start, this.at);
    this.at += CDATA_END.length;
    this.endTag(name);
    if (this.attributes === 0) return content;
    return this.withAttributes(content === '' ? {} : { _: content });
  }

  private withAttributes(element: Tree): Tree {
    for (let k = 0; k < this.attributes; k++) element[(this.keys[k] as Name).text] = this.values[k];
    return element;
  }

  /**
   * Adds an element to its parent: the second one of a name makes a list. Looking up a key that is not there is slow,
   * so each name has the number of the element in which it was read last; it cannot be a key of an element that
   * began after that.
   */
  private add(name: Name, value: unknown): void {
    if (++this.nodes > MAX_NODES) throw tooManyNodes();
    const { holder, number } = this;
    const { text } = name;
    if (name.lastHolder < number) {
      name.lastHolder = number;
      holder[text] = value;
    } else {
      const present = holder[text];
      if (present === undefined) holder[text] = value;
      else if (Array.isArray(present)) present.push(value);
      else holder[text] = [present, value];
    }
    // The root itself is never null.
    if (this.isNil && holder !== this.root) this.nils.push([holder, text]);
  }

  private readAttributes(): void {
    this.attributes = 0;
    this.isNil = false;
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const code = this.bytes[this.at];
      if (code === GREATER || code === SLASH) return;
      if (this.at === before) throw GIVE_UP;
      this.attribute(this.name());
    }
  }

  private attribute(key: Name): void {
    this.expect(EQUALS);
    const quote = this.bytes[this.at] as number;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw GIVE_UP;
    this.at++;
    const value = this.contentBefore(quote);
    this.at++;
    if (this.attributes === MAX_ATTRIBUTES) throw GIVE_UP;
    // Of two attributes with one name the first counts: not here.
    for (let k = 0; k < this.attributes; k++) if (this.keys[k] === key) throw GIVE_UP;
    this.keys[this.attributes] = key;
    this.values[this.attributes] = value;
    this.attributes++;
    this.nodes++;
    if (key.text === NIL && value === 'true') this.isNil = true;
  }

  private endTag(name: Name): void {
    const { bytes, at } = this;
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || !name.isAt(at + 2, bytes)) throw GIVE_UP;
    this.at = at + 2 + name.bytes.length;
    this.expect(GREATER);
  }
}
