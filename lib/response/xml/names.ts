/** The names of elements and attributes, kept from one document to the next as responses repeat them. */
import { HAZARDOUS_NAMES, type Tree } from './tree';

/** One object for each name, so that names are compared by identity, and one string, which is found faster as a key. */
export class Name {
  /** Number of the element that had the name as a key last, see `Scanner.add`. */
  lastHolder = -1;
  /** The name that was read after this one the last time. */
  next: Name | undefined = undefined;
  /**
   * Makes the objects of the elements of this name. V8 looks how many properties the first objects of a constructor
   * get, and makes room for as many: later ones do not grow while they are filled. 6 MB are read in 30 % less time.
   */
  readonly Element = plainConstructor();
  readonly bytes: Uint8Array;

  constructor(readonly text: string) {
    this.bytes = Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  }

  /** Whether the name stands at a position; what follows it is not looked at. */
  isAt(position: number, bytes: Uint8Array): boolean {
    const own = this.bytes;
    for (let k = 0; k < own.length; k++) if (bytes[position + k] !== own[k]) return false;
    return true;
  }
}

/** The one before the first name of a document. */
export const FIRST_NAME = new Name('');

/** A constructor of ordinary objects. */
function plainConstructor(): new () => Tree {
  const constructor = function () {};
  constructor.prototype = Object.prototype;
  return constructor as unknown as new () => Tree;
}

/** The service uses a few hundred. A document with more than this is read by xml2js, which keeps none. */
const MAX_NAMES = 5000;
const SLOTS = 1024;

const byText = new Map<string, Name>();
/** The name that was read last for each hash; two names of one hash cost a look-up by text, no more. */
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
 * The name at a position; `undefined` if it cannot be used. The caller makes the hash while it reads the bytes: to
 * make a string of them for each look-up would take a quarter of the time for a document.
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
