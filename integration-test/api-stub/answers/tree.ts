/**
 * The inside of an answer, before it becomes XML or JSON: keys beginning with `@` are attributes, `_` is the text of an
 * element that has attributes too, arrays are repeated elements, `''` an empty one, NIL one with `xsi:nil="true"`.
 */
export const NIL = Symbol('xsi:nil');

export type Leaf = string | number | boolean | typeof NIL;
export type Branch = Leaf | Tree | Array<Leaf | Tree> | undefined;
export interface Tree {
  [name: string]: Branch;
}

/** NIL where there is nothing. */
export const orNil = (value: Leaf | undefined): Leaf => value ?? NIL;

/** ISO 8601 in UTC without fractions, as most dates of the service. */
export const isoDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
