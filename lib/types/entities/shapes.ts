/**
 * Vocabulary of the entities. They describe responses as they are by default: made from XML, where every leaf is a
 * string, and cleaned. A response requested with `Accept: application/json` keeps numbers and booleans.
 */

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
  /** page number, from 1; an integer */
  page: string;
  /** items per page; an integer */
  pageSize: string;
  /** items on all pages; an integer */
  totalItems: string;
}
