/** What a call without callback returns: a promise that also knows its response, and its further pages. */
import type { Call } from '../request/build';
import type { Sending } from '../request/response-info';
import type { WithResponse } from '../types/promise';
import type { Logger } from '../types/options';
import type { CallSettings } from '../types/settings';
import type { List } from './pages';
import { invalidArgument } from '../util/invalid-argument';

/** A call as it was sent, so that its further pages are sent the same way. */
export interface Sent {
  call: Call;
  settings: CallSettings;
  format?: string | null | undefined;
  logger?: Logger | null | undefined;
  /** Path of what the pages list, such as `releases.release`; undefined where there are no pages. */
  items?: string | undefined;
}

/** What is known of a call beside its result. */
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
  /** A function, as a printed promise would show the call with its secrets. A WeakMap would slow the collection of garbage. */
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

  /** The whole response of each page. @throws {TypeError} where the call has no pages */
  pages(): AsyncIterableIterator<unknown> {
    return later().pages(this, listOf(this));
  }

  /** Every item of every page. @throws {TypeError} where the call has no pages */
  [Symbol.asyncIterator](): AsyncIterableIterator<unknown> {
    return later().items(this, listOf(this));
  }
}

// For `then` and `await` it is a plain promise: they return plain ones, as quickly as from a plain one.
Object.defineProperty(CallPromise.prototype as object, 'constructor', { value: Promise });

function listOf(promise: CallPromise): List | undefined {
  // From here on the iteration throws the error of the call, however late it begins.
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

/** Loaded with the first use: most programs read one page. */
function later(): typeof import('./pages') {
  return require('./pages') as typeof import('./pages');
}

function responseOf(report: Report) {
  const { responseInfo } = require('../request/response-info') as typeof import('../request/response-info');
  const { sent, sending } = report as Required<Report>;
  return responseInfo(sent.call, sending as Sending);
}
