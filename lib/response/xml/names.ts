/** The names of elements and attributes, cached from one document to the next because responses repeat them. */
import { HAZARDOUS_NAMES, type Tree } from './tree';

/** One object for each name, so that names are compared by identity, and one string, which is faster as a key. */
export class Name {
  /** Number of the element that last had the name as a key, see `Scanner.add`. */
  lastHolder = -1;
  /** The name that followed this one the last time. */
  next: Name | undefined = undefined;
  /**
   * Makes the objects of the elements with this name. V8 counts the properties of the first objects of a constructor
   * and reserves space for as many, so that later objects do not grow. This reads 6 MB in 30 % less time.
   */
  readonly Element = plainConstructor();
  readonly bytes: Uint8Array;

  constructor(readonly text: string) {
    this.bytes = Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  }

  /** Whether the name is at a position. The next byte is not checked. */
  isAt(position: number, bytes: Uint8Array): boolean {
    const own = this.bytes;
    for (let k = 0; k < own.length; k++) if (bytes[position + k] !== own[k]) return false;
    return true;
  }
}

/** The start of the chain of names of a document. */
export const FIRST_NAME = new Name('');

/** A constructor of ordinary objects. */
function plainConstructor(): new () => Tree {
  const constructor = function () {};
  constructor.prototype = Object.prototype;
  return constructor as unknown as new () => Tree;
}

/** The service uses a few hundred. xml2js reads a document with more, because it caches none. */
const MAX_NAMES = 5000;
const SLOTS = 1024;

const byText = new Map<string, Name>();
/** The last name for each hash. Two names with the same hash only cost a lookup by text. */
const byHash = new Array<Name | undefined>(SLOTS).fill(undefined);

export function areNamesFull(): boolean {
  return byText.size === MAX_NAMES;
}

export function forgetNames(): void {
  byText.clear();
  byHash.fill(undefined);
  FIRST_NAME.next = undefined;
}

/**
 * The name at a position. `undefined` if it cannot be used. The caller computes the hash while it reads the bytes,
 * because making a string for each lookup would take a quarter of the time for a document.
 */
export function nameAt(start: number, end: number, hash: number, bytes: Buffer): Name | undefined {
  const slot = (hash ^ (hash >>> 11)) & (SLOTS - 1);
  const cached = byHash[slot];
  if (cached !== undefined && cached.bytes.length === end - start && cached.isAt(start, bytes)) return cached;
  return (byHash[slot] = nameOf(bytes.toString('latin1', start, end)));
}

function nameOf(text: string): Name | undefined {
  const known = byText.get(text);
  if (known !== undefined || HAZARDOUS_NAMES.has(text) || byText.size === MAX_NAMES) return known;
  const name = new Name(text);
  byText.set(text, name);
  return name;
}
