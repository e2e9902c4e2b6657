/* oxlint-disable no-unused-expressions, no-floating-promises, await-thenable -- nothing here runs, and naming a value is enough for the type check */
/** What a call without a callback returns in a program that uses the package. Nothing here runs. */
import type {
  ArtistsGetReleasesResponse,
  CallPromise,
  ChartItem,
  Client,
  CustomClient,
  DefaultClient,
  LockerRelease,
  Media,
  OpenedMedia,
  RateLimit,
  Release,
  RequestEvent,
  RequestToken,
  ResponseInfo,
  SavedMedia,
  SearchResult,
  SevenDigitalError,
  Tag,
  Translation,
} from '../../lib/types/generated/exports';
import { expectType, same } from './assertions';

declare const api: DefaultClient;
declare const xml: Client<never, 'XML'>;
declare const custom: CustomClient<{ resources: { A: { resource: string } } }>;

/** Returns the first item of a list, for the type of its items. */
async function itemsOf<Item>(list: AsyncIterable<Item>): Promise<Item> {
  for await (const item of list) return item;
  throw new Error('empty');
}

async function program(): Promise<void> {
  const call = api.Artists().getReleases({ artistId: 1 });
  same<ArtistsGetReleasesResponse>()(await call);
  same<Promise<ArtistsGetReleasesResponse>>()(call.catch((error) => Promise.reject(error)));
  same<number>()((await Promise.all([call.then(() => 1)]))[0]);

  /* The response together with the data. */
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

  /* A call without pages cannot be iterated over. */
  // @ts-expect-error: one artist
  for await (const part of api.Artists().getDetails({ artistId: 1 })) void part;
  // @ts-expect-error: a list without pages
  api.Territories().getCountries().pages();
  // @ts-expect-error: a string
  xml.Artists().getReleases({ artistId: 1 }).pages();
  same<void>()(api.Artists().getReleases({ artistId: 1 }, () => {}));

  /* With a custom schema, pages are known only at run time. */
  for await (const item of custom.A().getAnything!()) void item.anything;
}
void program;

/* Media. */
async function download(): Promise<void> {
  const media = api.Downloads().getTrack({ releaseId: 1, trackId: 2, formatId: 17 });
  same<Media>()(media);
  same<Media>()(xml.Streams().getCatalogue({ trackId: 1 }));
  same<Media>()(api.OAuth().media(new URL('https://example.com'), { trackId: 1 }));
  same<string>()(media.url());
  const opened = await media.open({ range: { start: 0, end: 9 }, stallTimeout: 1000, timeout: 1 });
  same<OpenedMedia>()(opened);
  for await (const chunk of opened.stream) expectType<Uint8Array>(chunk);
  opened.stream.pipe(process.stdout);
  const saved = await media.save('a.mp3', {
    resume: true,
    onProgress: ({ transferred, total }) => [transferred.toFixed(), total?.toFixed()],
  });
  same<SavedMedia>()(saved);
  media.open((err, result) => err ?? expectType<OpenedMedia>(result));
  media.open({ range: 'bytes=0-1' }, (err, result) => err ?? same<number | undefined>()(result.size));
  media.save('a.mp3', (err, result) => err ?? same<SavedMedia>()(result));
  media.save(new URL('file:///a.mp3'), null, (err, result) => err ?? result.path);
  media.save('a.mp3', (err) => expectType<SevenDigitalError | null>(err));
  media.open(null, () => {});
  // @ts-expect-error: no path
  media.save();
  // @ts-expect-error: a part of a file is not the file
  media.save('a.mp3', { range: 'bytes=0-1' });
  // @ts-expect-error: a number
  media.open({ stallTimeout: '1s' });
  // @ts-expect-error: media methods have no callback
  api.Streams().getCatalogue({ trackId: 1 }, () => {});
  // @ts-expect-error: trackId is missing
  api.Streams().getCatalogue();
}
void download;

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
