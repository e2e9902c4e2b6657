/** Types and names for both readers of XML: the structure of their results, and the names that cannot be keys. */

/** An element with attributes or children: strings, further objects, and arrays of both. */
export type Tree = Record<string, unknown>;

/** The places of elements with `xsi:nil="true"`: the object and the key, whose value may be an array. */
export type NilPlaces = Array<readonly [holder: Tree, key: string]>;

/** A document as xml2js reads it with `mergeAttrs` and without `explicitArray`, before normalising. */
export interface XmlDocument {
  /** An object with one key, the name of the root element. `null` for a document without an element. */
  root: Tree | null;
  /** Undefined if the reader did not record them. Then the tree must be searched. */
  nils?: NilPlaces;
}

/** A document as the scanner reads it. */
export interface Scanned extends XmlDocument {
  root: Tree;
  nils: NilPlaces;
}

/**
 * Names of properties that every object has, and names that xml2js uses itself: `object[name]` would not return a value
 * of the document. The scanner does not read such documents, and the xml2js reader escapes the names.
 */
export const HAZARDOUS_NAMES: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  '_',
  'cdata',
]);
