/**
 * The content of a response before it is written as XML or JSON: keys beginning with `@` are attributes, `_` is the
 * text of an element with attributes, arrays are repeated elements, `''` is an empty element, NIL is one with
 * `xsi:nil="true"`.
 */
export const NIL = Symbol('xsi:nil');

export type Leaf = string | number | boolean | typeof NIL;
export type Branch = Leaf | Tree | Array<Leaf | Tree> | undefined;
export interface Tree {
  [name: string]: Branch;
}

/** The value, or NIL if it is undefined. */
export const orNil = (value: Leaf | undefined): Leaf => value ?? NIL;

/** ISO 8601 in UTC without fractions, like most dates of the service. */
export const isoDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
