/* oxlint-disable no-unused-expressions, no-floating-promises, await-thenable -- nothing here runs, to mention a thing is enough for the type check */
/** What a call without callback returns, as seen by a program that uses the package. Nothing here runs. */
import type {
  ArtistsGetReleasesResponse,
  CallPromise,
  ChartItem,
  Client,
  CustomClient,
  DefaultClient,
  LockerRelease,
  RateLimit,
  Release,
  RequestEvent,
  RequestToken,
  ResponseInfo,
  SearchResult,
  Tag,
  Translation,
} from '../../lib/types/generated/exports';
import { expectType, same } from './assertions';

declare const api: DefaultClient;
declare const xml: Client<never, 'XML'>;
declare const custom: CustomClient<{ resources: { A: { resource: string } } }>;

/** Reads a list to see what its items are. */
async function itemsOf<Item>(list: AsyncIterable<Item>): Promise<Item> {
  for await (const item of list) return item;
  throw new Error('empty');
}

async function program(): Promise<void> {
  const call = api.Artists().getReleases({ artistId: 1 });
  same<ArtistsGetReleasesResponse>()(await call);
  same<Promise<ArtistsGetReleasesResponse>>()(call.catch((error) => Promise.reject(error)));
  same<number>()((await Promise.all([call.then(() => 1)]))[0]);

  /* The response beside the data. */
  const { data, response } = await call.withResponse();
  same<ArtistsGetReleasesResponse>()(data);
  same<ResponseInfo>()(response);
  expectType<number>(response.elapsed);
  same<RateLimit | undefined>()(response.rateLimit);
  same<number | undefined>()(response.rateLimit?.current);
  same<Promise<{ data: string; response: ResponseInfo }>>()(
    xml
      .Artists()
      .getDetails({ artistId: 1 })
      .withResponse()
      .then((both) => ({ ...both })),
  );
  same<CallPromise<RequestToken>>()(api.OAuth().getRequestToken('https://example.com'));

  /* Pages and their items. */
  for await (const release of call) same<Release>()(release);
  for await (const page of call.pages()) same<ArtistsGetReleasesResponse>()(page);
  same<ChartItem>()(await itemsOf(api.Tracks().getChart({ period: 'week' }, { retries: 1 })));
  same<SearchResult>()(await itemsOf(api.Releases().search({ q: 'a' })));
  same<LockerRelease>()(await itemsOf(api.User().getLocker()));
  same<Translation>()(await itemsOf(api.Translations().get()));
  same<Tag>()(await itemsOf(api.Tags().all()));

  /* What has no pages cannot be iterated over. */
  // @ts-expect-error: one artist
  for await (const part of api.Artists().getDetails({ artistId: 1 })) void part;
  // @ts-expect-error: a list without pages
  api.Territories().getCountries().pages();
  // @ts-expect-error: a string
  xml.Artists().getReleases({ artistId: 1 }).pages();
  same<void>()(api.Artists().getReleases({ artistId: 1 }, () => {}));

  /* A custom schema says at run time what has pages. */
  for await (const item of custom.A().getAnything!()) void item.anything;
}
void program;

/* Events and the limit of a client. */
const client = api.configure({ maxConcurrency: 4 });
client
  .on('request', (event) => same<RequestEvent>()(event))
  .once('response', ({ statusCode, error }) => [statusCode?.toFixed(), error?.cause()])
  .on('retry', async ({ delay }) => delay.toFixed());
same<DefaultClient>()(api.on('response', () => {}));
custom.on('response', ({ elapsed }) => elapsed.toFixed()).off('retry', () => {});
// @ts-expect-error: there is no such event
client.on('end', () => {});
// @ts-expect-error: a response has no delay
client.on('response', ({ delay }) => delay);
// @ts-expect-error: a number
api.configure({ maxConcurrency: '4' });
