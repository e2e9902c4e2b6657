/** What a call without a callback returns. */
import type { ResponseHeaders } from '../errors';

/** The calls of the key in the current window, from the headers `X-RateLimit-Current`, `-Limit` and `-Reset`. */
export interface RateLimit {
  /** calls so far */
  current?: number;
  /** allowed calls */
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
  /** URL of the call, with secrets masked */
  url: string;
  /** milliseconds from sending the call to the whole response, retries included */
  elapsed: number;
  /** how often the call was sent; redirects are not counted */
  attempts: number;
  /** undefined if the response has no rate limit headers */
  rateLimit?: RateLimit;
}

/** Data and HTTP response of one call. */
export interface WithResponse<Data> {
  data: Data;
  response: ResponseInfo;
}

/** A promise of the data. `then`, `catch` and `finally` return a plain promise. */
export interface SingleCall<Data> extends Promise<Data> {
  /** The data and the HTTP response: `const { data, response } = await call.withResponse()`. */
  withResponse(): Promise<WithResponse<Data>>;
}

/**
 * A promise of the first page. `for await (const item of call)` reads every item of every page. The next page is
 * requested when all items of the current one have been read.
 */
export interface ListCall<Data, Item> extends SingleCall<Data>, AsyncIterable<Item> {
  /** Every page, as the call itself would return it. */
  pages(): AsyncIterableIterator<Data>;
  /** Every item of every page. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Item>;
}

/** What a call without a callback returns. `Item` is the type of its items if it is a list with pages. */
export type CallPromise<Data, Item = never> = [Item] extends [never]
  ? SingleCall<Data>
  : ListCall<Data, Item>;
