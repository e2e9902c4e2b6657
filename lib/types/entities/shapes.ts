/**
 * Vocabulary of the entities. They describe answers as they are by default: made from XML, where every leaf is a
 * string, and cleaned. An answer asked for with `Accept: application/json` keeps numbers and booleans.
 */

/** What may stand once or several times: one is an object, several are a list. */
export type OneOrMore<T> = T | T[];

/**
 * The forms that a repeated element can take: `many` is a list whatever it holds, `one` is an object or missing.
 *
 * On the paths that `lib/response-cleaners/collection-paths` lists, counted from the root of a response, it is
 * always `many`. The same entity at another place, such as the release of a track, takes either form:
 * `Release<Forms>`. What is surely a list may be given where either is expected.
 */
export type Forms = 'one' | 'many';

/** What may repeat, in one of the `Forms` or in either. */
export type Items<T, Form extends Forms> = { one: T | undefined; many: T[] }[Form];

/** A text with the values that were seen; the service may send others. */
export type Known<T extends string> = T | (string & {});

/** Where a page of a list stands in the whole. */
export interface Page {
  /** page number, from 1; an integer */
  page: string;
  /** items per page; an integer */
  pageSize: string;
  /** items on all pages; an integer */
  totalItems: string;
}
