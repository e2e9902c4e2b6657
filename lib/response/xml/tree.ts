/** What the two readers of XML share: the shape of what they make, and the names that are no good as keys. */

/** An element with attributes or children: strings, further objects, and arrays of both. */
export type Tree = Record<string, unknown>;

/** Where elements with `xsi:nil="true"` hang: the object and the key, under which there may be an array. */
export type NilPlaces = Array<readonly [holder: Tree, key: string]>;

/** A document as xml2js reads it with `mergeAttrs` and without `explicitArray`, not cleaned yet. */
export interface XmlDocument {
  /** An object with one key, the name of the root element; `null` where there is no element at all. */
  root: Tree | null;
  /** Absent where nobody took note: then the tree has to be walked. */
  nils?: NilPlaces;
}

/** A document as the scanner reads it. */
export interface Scanned extends XmlDocument {
  root: Tree;
  nils: NilPlaces;
}

/**
 * Names that every `{}` answers to, and those that xml2js uses for notes of its own: `object[name]` would find what
 * the document did not say. The scanner leaves such documents alone, the xml2js reader disguises the names.
 */
export const HAZARDOUS_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  '_',
  'cdata',
]);
