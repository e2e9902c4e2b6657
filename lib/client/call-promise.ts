/** What a call without a callback returns: a promise with the methods `withResponse` and `pages`. */
import type { Call } from '../request/build';
import type { Sending } from '../request/response-info';
import type { WithResponse } from '../types/promise';
import type { Logger } from '../types/options';
import type { CallSettings } from '../types/settings';
import type { List } from './pages';
import { invalidArgument } from '../util/invalid-argument';

/** A call as it was sent, so that its next pages are sent in the same way. */
export interface Sent {
  call: Call;
  settings: CallSettings;
  format?: string | null | undefined;
  logger?: Logger | null | undefined;
  /** Path of the items of a page, such as `releases.release`. Undefined for a call without pages. */
  items?: string | undefined;
}

/** The details of a call other than its result. */
export interface Report {
  sent?: Sent;
  sending?: Sending | undefined;
}

type Executor = (
  resolve: (value: unknown) => void,
  reject: (reason: unknown) => void,
  report: Report,
) => void;

const REPORT = Symbol('report');

export class CallPromise extends Promise<unknown> {
  /**
   * A function, because a printed promise would show the call with its secrets. A WeakMap would slow down garbage
   * collection.
   */
  declare readonly [REPORT]: () => Report;

  static of(run: Executor): CallPromise {
    const report: Report = {};
    const promise = new CallPromise((resolve, reject) => run(resolve, reject, report));
    return Object.defineProperty(promise, REPORT, { value: () => report });
  }

  /** The data and the HTTP response. */
  withResponse(): Promise<WithResponse<unknown>> {
    return this.then((data) => ({ data, response: responseOf(this[REPORT]()) }));
  }

  /** The whole response of each page. @throws {TypeError} if the call has no pages */
  pages(): AsyncIterableIterator<unknown> {
    return later().pages(this, listOf(this));
  }

  /** Every item of every page. @throws {TypeError} if the call has no pages */
  [Symbol.asyncIterator](): AsyncIterableIterator<unknown> {
    return later().items(this, listOf(this));
  }
}

// With this constructor, `then` and `await` are as fast as for a plain promise, and `then` returns a plain promise.
Object.defineProperty(CallPromise.prototype as object, 'constructor', { value: Promise });

function listOf(promise: CallPromise): List | undefined {
  // The iteration throws the error of the call, even if it begins later.
  promise.catch(() => {});
  const { sent } = promise[REPORT]();
  // A call with invalid arguments was not sent. The iteration throws their error.
  if (!sent) return undefined;
  const { call, format, items } = sent;
  if (items === undefined)
    throw invalidArgument(`${call.endpoint.path} has no pages: await the call instead of iterating over it`);
  if (/^xml$/i.test(String(format)))
    throw invalidArgument("Pages can only be read with the format 'json'; this call has 'XML'");
  return { ...sent, items };
}

/** Loaded when first used, because most programs read one page. */
function later(): typeof import('./pages') {
  return require('./pages') as typeof import('./pages');
}

function responseOf(report: Report) {
  const { responseInfo } = require('../request/response-info') as typeof import('../request/response-info');
  const { sent, sending } = report as Required<Report>;
  return responseInfo(sent.call, sending as Sending);
}
