/* oxlint-disable no-unused-expressions, no-new, no-floating-promises, no-misused-promises,
   no-meaningless-void-operator -- nothing here runs, and naming a value is enough for the type check */
/** Clients, options, defaults, custom schemas and the OAuth helper: what compiles and what does not compile. */
import type {
  Artist,
  ArtistsConstructor,
  ArtistsGetReleasesResponse,
  ArtistsResource,
  BasketItem,
  Callback,
  CallPromise,
  ClientOptions,
  CustomResponse,
  DefaultClient,
  Release,
  Schema,
  ShippedSchema,
  User,
} from '../../lib/types/generated/exports';
import { expectType, same } from './assertions';

declare const api: DefaultClient;
declare const anyDefaults: Record<string, string>;

/* Constructors, with and without new (C-23). */
same<ArtistsResource<never, 'json'>>()(new api.Artists());
same<ArtistsResource<never, 'json'>>()(api.Artists());
same<ArtistsResource<never, 'json'>>()(new api.Artists(null));
expectType<ArtistsConstructor>(api.Artists);

/* A default of the resource or the client replaces a required parameter, in any spelling. */
const oneArtist = new api.Artists({ defaultParams: { artistId: 1 } });
oneArtist.getReleases((err, data) => {
  if (!err) data.releases.release;
});
oneArtist.getReleases((err) => expectType<unknown>(err));
void oneArtist.getReleases();
void oneArtist.getReleases({ type: 'album' }, { timeout: 1 });
void oneArtist.getReleases({ artistId: 2 });
void api.Artists({ defaultParams: { artistid: 1, pageSize: 15 } }).getReleases();
void api
  .configure({ defaultParams: { ArtistId: 1 } })
  .Artists()
  .getReleases();
void api
  .configure({ defaultParams: { country: 'fr' } })
  .reconfigure({ defaultParams: { artistId: 1 } })
  .Artists()
  .getSimilar();
void api.configure({ defaultParams: anyDefaults }).Artists().getReleases();
// @ts-expect-error: 'albun' is not one of the types, whatever the defaults are
void oneArtist.getReleases({ type: 'albun' });
// @ts-expect-error: q has no default
void oneArtist.search();
declare const settings: { country?: string; accesstoken?: string };
void api.configure({ defaultParams: settings }).Tags().all();

const french = api.configure({ defaultParams: { country: 'fr' } });
// @ts-expect-error: artistId has no default
void french.Artists().getReleases();
// @ts-expect-error: the defaults of one resource do not apply to another
void api.Artists().getReleases();

/* Options. */
const configured = api.configure({
  consumerkey: 'KEY',
  consumersecret: 'SECRET',
  defaultParams: { country: 'fr', accesstoken: undefined },
  headers: { Accept: 'application/json' },
  logger: console,
  timeout: 1000,
  userManagement: true,
});
api.configure();
api.configure(null);
expectType<string>(configured.options.format);
configured.options.defaultParams['shopId'] = 34;
// @ts-expect-error: misspelt option
api.configure({ consumerKey: 'KEY', format: 'json' });
// @ts-expect-error: not a number
api.configure({ timeout: '1000' });
// @ts-expect-error: accessToken would be an ordinary parameter (C-61)
api.configure({ defaultParams: { accessToken: 'TOKEN' } });
// @ts-expect-error: a resource has no separate key (C-26)
new api.Artists({ consumerkey: 'KEY' });
// @ts-expect-error: configured clients have no configure (C-18)
configured.configure;

/* Format XML: the data are the string (C-79). */
const xml = api.configure({ format: 'XML' });
same<CallPromise<string>>()(xml.Artists().getReleases({ artistId: 1 }));
same<CallPromise<string>>()(new api.Artists({ format: 'xml' }).getReleases({ artistId: 1 }));
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(
  xml.Artists({ format: 'json' }).getReleases({ artistId: 1 }),
);
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(
  xml.reconfigure({ format: 'json' }).Artists().getReleases({ artistId: 1 }),
);
same<CallPromise<string>>()(xml.reconfigure({ timeout: 1 }).Artists().getReleases({ artistId: 1 }));
xml.Artists().getReleases({ artistId: 1 }, (err, data) => {
  if (!err) expectType<string>(data);
});

/* Options from a variable: their types do not show the names, and the format is the default. */
declare const options: ClientOptions;
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(
  api.configure(options).Artists().getReleases({ artistId: 1 }),
);
void api.configure(options).Artists().getReleases();
const separate = { consumerkey: 'KEY', format: 'json' };
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(
  api.configure(separate).Artists().getReleases({ artistId: 1 }),
);

/* The shipped schema, and copies of it (C-3). */
expectType<ShippedSchema>(api.schema);
const local = api.configure(
  {},
  { ...api.schema, host: 'localhost', sslHost: 'localhost', port: 9876, prefix: undefined },
);
same<CallPromise<ArtistsGetReleasesResponse, Release>>()(local.Artists().getReleases({ artistId: 1 }));
expectType<number | string | undefined>(local.schema.port);

/* Custom schemas. */
const custom = api.configure(
  { format: 'json' },
  { host: 'localhost', resources: { Things: { resource: 'thing', actions: ['list'] } } },
);
custom.Things().getList?.((err, data) => {
  if (err) return;
  same<CustomResponse>()(data);
  data['things'].thing[0].id;
});
void new custom.Things({ defaultParams: { a: 1 } })
  .getList?.({ any: { thing: 1 } })
  .then((data) => data.status);
custom.OAuth().sign('https://example.com/');
expectType<string | undefined>(custom.schema.host);
expectType<string>(custom.reconfigure().options.format);
// @ts-expect-error: the schema has no such resource
custom.Artists;
declare const unknownSchema: Schema;
void api.configure(null, unknownSchema)['Things']?.()['get']?.();
const customXml = api.configure({ format: 'XML' }, { resources: { Things: { resource: 'thing' } } });
void customXml
  .Things()
  .get?.()
  .then((data) => expectType<string>(data));

/* The error classes are properties of the client (D-26). */
api.Tags().all((err) => {
  if (err instanceof api.errors.ApiError) expectType<Record<string, unknown> | undefined>(err.params);
  if (err instanceof api.errors.RequestError) expectType<Error | undefined>(err.cause());
});

/* The OAuth helper (C-112 to C-119). */
const oauth = new api.OAuth({ defaultParams: { country: 'fr' } });
oauth.getRequestToken('http://example.com/', (err, requesttoken, requestsecret) => {
  if (err) return;
  oauth.authoriseRequestToken({ username: 'joe', password: 'secret', token: requesttoken }, (error) => {
    if (error) throw error;
    oauth.getAccessToken({ requesttoken, requestsecret }, { timeout: 1 }, (_, accesstoken, accesssecret) => {
      const joes = api.reconfigure({ defaultParams: { accesstoken, accesssecret } });
      joes.User().getLocker({ pageSize: 1 }, (failure, data) => {
        if (failure) return;
        for (const { lockerTracks } of data.locker.lockerReleases.lockerRelease) {
          const [first] = lockerTracks.lockerTrack;
          if (first?.downloadUrls) oauth.sign(first.downloadUrls.downloadUrl[0]?.format.url ?? '');
        }
      });
    });
  });
});
void oauth
  .getRequestToken('x')
  .then((token) => oauth.getAccessToken(token, { retries: 0 }))
  .then((token) => token.accesssecret);
same<CallPromise<void>>()(oauth.authoriseRequestToken({ username: 'a', password: 'b', token: 'c' }));
same<string>()(oauth.sign({ href: 'https://example.com/' }, { trackId: 1 }, 'GET'));
// @ts-expect-error: the secret is missing
void oauth.getAccessToken({ requesttoken: 'x' });
// @ts-expect-error: the callback URL is missing (C-115)
void oauth.getRequestToken();

/* Responses. */
async function answers(): Promise<void> {
  const { basket } = await api.Basket().create();
  expectType<BasketItem[]>(basket.basketItems);
  const { release } = await api.Releases().getDetails({ releaseId: 2431 });
  expectType<string | undefined>(release.download?.packages?.package[0]?.formats?.format[0]?.id);
  expectType<string | null | undefined>(release.image);
  const { users } = await api.Users().find({ emailAddress: 'a@b' });
  // @ts-expect-error: without a user it is an empty element (K-5)
  users.user;
  if (users) expectType<User | User[]>(users.user);
  const { track } = await api.Tracks().getDetails({ trackId: 1 });
  // @ts-expect-error: outside the 38 paths it may be one package or an array (K-3)
  track.release?.download?.packages?.package?.[0];
  const { GeoIpLookup } = await api.IpLookup().getCountryForIp({ ipaddress: '192.0.2.1' });
  expectType<string>(GeoIpLookup.countryCode);
  const { cardTypes } = await api.Payment().getCardTypes();
  expectType<string | undefined>(cardTypes.cardType[0]?.name);
  const { status, version, location } = await api.User().selectCard({ cardId: 1 });
  expectType<'ok'>(status);
  expectType<[string, string | undefined]>([version, location]);
}
void answers;

/* A function of the program that accepts responses. */
function show(release: Release, artist?: Artist): string | undefined {
  return release.title ?? artist?.name;
}
const showAll: Callback<ArtistsGetReleasesResponse> = (err, data) => {
  if (!err) data.releases.release.map((release) => show(release, release.artist));
};
new api.Artists().getReleases({ artistId: 1 }, showAll);
void api
  .Releases()
  .getDetails({ releaseId: 1 })
  .then(({ release }) => show(release));
