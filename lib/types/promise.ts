/** What a call without callback returns. */
import type { ResponseHeaders } from '../errors';

/** Calls of the key within the current window, from the headers `X-RateLimit-Current`, `-Limit` and `-Reset`. */
export interface RateLimit {
  /** calls so far */
  current?: number;
  /** calls that are allowed */
  limit?: number;
  /** seconds until the window ends */
  reset?: number;
}

/** The HTTP side of a response. */
export interface ResponseInfo {
  /** HTTP status */
  statusCode: number;
  /** lower-case names; secrets that were sent are masked */
  headers: ResponseHeaders;
  /** HTTP verb */
  method: string;
  /** URL that the call was sent to, secrets masked */
  url: string;
  /** milliseconds from sending the call to the whole response, retries included */
  elapsed: number;
  /** how often the call was sent; redirects do not count */
  attempts: number;
  /** undefined where the response names no limit */
  rateLimit?: RateLimit;
}

/** Data and HTTP response of one call. */
export interface WithResponse<Data> {
  data: Data;
  response: ResponseInfo;
}

/** A promise of the data. What `then`, `catch` and `finally` return is a plain promise. */
export interface SingleCall<Data> extends Promise<Data> {
  /** The data and the HTTP response: `const { data, response } = await call.withResponse()`. */
  withResponse(): Promise<WithResponse<Data>>;
}

/**
 * A promise of the first page. `for await (const item of call)` reads every item of every page. The next page is
 * requested when the items of the last one have been read.
 */
export interface ListCall<Data, Item> extends SingleCall<Data>, AsyncIterable<Item> {
  /** Every page: the same data as the call itself returns for it. */
  pages(): AsyncIterableIterator<Data>;
  /** Every item of every page. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>;
}

/** What a call without callback returns; `Item` is what its list holds, where it is a list with pages. */
export type CallPromise<Data, Item = never> = [Item] extends [never]
  ? SingleCall<Data>
  : ListCall<Data, Item>;
