/** Lists that are read with `for await`, and calls whose second page meets the fault. */
import type { Kind, Loose } from './kinds';
import { responseBytes, xml } from './raw-server';

/** A first page that has another one. Its connection is not used again, so that the next request meets a new one. */
export const FIRST_PAGE = responseBytes(
  200,
  xml(
    '<releases><page>1</page><pageSize>2</pageSize><totalItems>4</totalItems><release id="1"/><release id="2"/></releases>',
  ),
  { Connection: 'close' },
);

/** The last page; the responses of these tests hold no list, and end one. */
async function lastPage(call: Loose, pagesBefore: number): Promise<unknown> {
  const pages: unknown[] = [];
  const read = async () => {
    for await (const page of call.pages()) pages.push(page);
  };
  const [outcome] = await Promise.allSettled([read()]);
  if (outcome.status === 'fulfilled') return pages.pop();
  if (pages.length !== pagesBefore)
    throw new Error(`failed after ${pages.length} pages: ${outcome.reason.stack}`);
  throw outcome.reason as Error;
}

const kind = (name: string, protocol: Kind['protocol'], signed: boolean, pagesBefore: number): Kind => ({
  name,
  protocol,
  signed,
  pagesBefore,
  // A last page without items is not yielded.
  isUnseen: pagesBefore > 0,
  method: 'GET',
  params: signed ? { accesstoken: 'token-of-the-user', accesssecret: 'secret-of-the-user' } : { artistId: 1 },
  call: (client, ...args) =>
    lastPage(signed ? client.User().getLocker(...args) : client.Artists().getReleases(...args), pagesBefore),
});

export const LIST_KINDS: readonly Kind[] = [
  kind('the first page of a list', 'http:', false, 0),
  kind('the first page of a signed list', 'https:', true, 0),
];

export const SECOND_PAGE_KINDS: readonly Kind[] = [kind('the second page of a list', 'http:', false, 1)];
