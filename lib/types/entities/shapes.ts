/**
 * Vocabulary of the entities. They describe responses as they are by default: made from XML, where every leaf is a
 * string, and cleaned. A response requested with `Accept: application/json` keeps numbers and booleans.
 */

declare const convertsTo: unique symbol;

/** A string that `convert: true` makes another type. Any string may be given where one is expected. */
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
 * A date in ISO 8601, usually in UTC; a `Date` with `convert: true`. One without a zone is read as UTC, since all
 * others of the service are. `3001-01-01T00:00:00Z` appears to mean never.
 */
export type DateText = string & ConvertsTo<Date>;

/** What may stand once or several times: one is an object, several are a list. */
export type OneOrMore<T> = T | T[];

/**
 * The forms that a repeated element can take: `many` is a list whatever it holds, `one` is an object or missing.
 *
 * On the paths that `lib/response-cleaners/collection-paths` lists, counted from the root of a response, it is
 * always `many`. The same entity at another place, such as the release of a track, takes either form:
 * `Release<Forms>`. A value that is surely a list can be passed where either is expected.
 */
export type Forms = 'one' | 'many';

/** What may repeat, in one of the `Forms` or in either. */
export type Items<T, Form extends Forms> = { one: T | undefined; many: T[] }[Form];

/** A string with the values that were seen; the service may send others. */
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
