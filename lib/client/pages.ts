/** The pages of a list, and their items. The next page is requested when it is needed. */
import { abortReason, isAborted } from '../http/deadline';
import type { Call } from '../request/build';
import { requestError } from '../request/error-details';
import { withParam } from '../request/with-param';
import { send } from '../request/send';
import type { Sent } from './call-promise';
import { pageOf, PageCount } from './page-count';

/** A call with pages. */
export type List = Sent & { items: string };

/** Yields the response of each page. The first is that of the call itself. */
export async function* pages(
  first: Promise<unknown> | undefined,
  list: List | undefined,
): AsyncGenerator<unknown, void> {
  let data: unknown = await first;
  // Otherwise the first page would stay in memory until the end.
  first = undefined;
  if (!list) return;
  const count = new PageCount(list.call.pairs);
  let { isNew, isLast } = count.add(pageOf(data, list.items));
  while (isNew) {
    const page = data;
    data = undefined;
    yield page;
    if (isLast) return;
    data = await request(list, withParam(list.call, 'page', `${count.nextPage}`));
    ({ isNew, isLast } = count.add(pageOf(data, list.items)));
  }
}

/** Yields every item of every page. An aborted signal ends it within a page, too. */
export async function* items(
  first: Promise<unknown> | undefined,
  list: List | undefined,
): AsyncGenerator<unknown, void> {
  const all = pages(first, list);
  first = undefined;
  for (;;) {
    const step = await all.next();
    if (step.done || !list) return;
    // A copy that is emptied item by item, so that no page is in memory when the next one is requested.
    const left = [...pageOf(step.value, list.items).items].reverse();
    step.value = undefined;
    while (left.length > 0) {
      const { signal } = list.settings;
      if (isAborted(signal)) throw requestError({ reason: abortReason(signal) }, list.call);
      yield left.pop();
    }
  }
}

function request({ settings, format, logger }: List, call: Call): Promise<unknown> {
  return new Promise((resolve, reject) => {
    send(call, settings, format, logger, ({ error, data }) => (error ? reject(error) : resolve(data)));
  });
}
