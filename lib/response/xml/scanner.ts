/**
 * The fast reader of XML: one pass over the bytes of a document in the regular form that 7digital sends, with the same
 * result as xml2js.
 *
 * It reads start, end and empty tags with ASCII names, quoted attributes, text, CDATA that is the whole content of its
 * element, the five entities of XML and character references. For anything else (comments, HTML entities, a DOCTYPE,
 * text beside children, an error …) it stops, and xml2js reads the document.
 *
 * It reads bytes, because a typed array takes half the time of `charCodeAt`, and because it needs no string of the
 * whole body.
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
/** The names of the attributes of an element are compared with each other, so their number is limited. */
const MAX_ATTRIBUTES = 32;
const NIL = 'xsi:nil';

/** Counts the elements with children in all documents, see `add`. */
let elements = 0;
/** Larger integers are slower. */
const MAX_ELEMENTS = 2 ** 30;

/**
 * Reads the document in the bytes. Returns `undefined` if xml2js must read it.
 * @throws {Error} with the code `ERR_RESPONSE_TOO_LARGE` if it has too many levels or nodes
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
  /** The object for the next element, and the number of its element. */
  private holder: Tree = this.root;
  private number = ++elements;
  /** The open elements from the outside: their names, and the objects that contain them. */
  private readonly names: Name[] = [];
  private readonly holders: Tree[] = [];
  private readonly numbers: number[] = [];
  /** The attributes of the last tag. The arrays are used again for each tag. */
  private readonly keys: Name[] = [];
  private readonly values: string[] = [];
  private attributes = 0;
  private isNil = false;
  private nodes = 0;

  /** Reads to the end of the root element. What follows it is ignored. */
  run(): void {
    this.prologue();
    do {
      this.skipSpace();
      if (this.bytes[this.at] !== LESS) throw GIVE_UP;
      if (this.bytes[this.at + 1] === SLASH) this.close();
      else this.open();
    } while (this.names.length > 0);
  }

  /** At a start tag: reads a whole element without children, or only the start tag of an element with children. */
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
      // Fails for text beside children, because xml2js has that text as the first key `_`.
      this.endTag(name);
      this.add(name, this.leaf(content));
    }
  }

  private enter(name: Name): void {
    const element = this.withAttributes(new name.Element());
    this.add(name, element);
    // Its children are one level deeper.
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

  /** An element without children: its text, or an object if it has attributes. */
  private leaf(content: string): unknown {
    if (this.attributes === 0) return content;
    return this.withAttributes(/\S/.test(content) ? { _: content } : {});
  }

  /** An element whose only content is CDATA, in which blanks count as text. */
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
   * Adds an element to its parent. A second element with the same name makes an array. Looking up a missing key is
   * slow, so each name has the number of the element in which it was read last. It cannot be a key of an element that
   * began later.
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
    // xml2js uses the first of two attributes with the same name, so it must read this.
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
