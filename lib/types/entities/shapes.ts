/**
 * Helper types of the entities. Entities describe responses as they are by default: made from XML, where every value is
 * a string, and normalised. A response requested with `Accept: application/json` keeps numbers and booleans.
 */

declare const convertsTo: unique symbol;

/** A string that `convert: true` converts to another type. Any string can be assigned to it. */
export interface ConvertsTo<T> {
  /** exists only in the types */
  readonly [convertsTo]?: T;
}

/** A whole number as text; a `number` with `convert: true`. */
export type IntegerText = string & ConvertsTo<number>;
/** A number as text, such as `7.99`; a `number` with `convert: true`. */
export type DecimalText = string & ConvertsTo<number>;
/** `true` or `false`, rarely with a capital; a `boolean` with `convert: true`. */
export type BooleanText = string & ConvertsTo<boolean>;
/**
 * A date in ISO 8601, usually in UTC. A `Date` with `convert: true`. Without a zone it is read as UTC, like all other
 * dates of the service. `3001-01-01T00:00:00Z` appears to mean never.
 */
export type DateText = string & ConvertsTo<Date>;

/** An element that may be repeated: one is an object, several are an array. */
export type OneOrMore<T> = T | T[];

/**
 * The forms of a repeated element: `many` is always an array, `one` is an object or missing.
 *
 * On the paths in `lib/response-cleaners/collection-paths`, from the root of a response, it is always `many`. The same
 * entity in another place, such as the release of a track, has either form: `Release<Forms>`. A value that is always an
 * array can be passed for either.
 */
export type Forms = 'one' | 'many';

/** A repeated element in one of the `Forms` or in either. */
export type Items<T, Form extends Forms> = { one: T | undefined; many: T[] }[Form];

/** A string with the known values. The service may send others. */
export type Known<T extends string> = T | (string & {});

/** The position of a page in the whole list. */
export interface Page {
  /** page number, from 1 */
  page: IntegerText;
  /** items per page */
  pageSize: IntegerText;
  /** items on all pages */
  totalItems: IntegerText;
}
