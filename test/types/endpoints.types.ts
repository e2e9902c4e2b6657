/* oxlint-disable no-unused-expressions, no-floating-promises
   -- nothing here runs, and naming a value is enough for the type check */
/**
 * Endpoints with JSON bodies, signed URLs, and endpoints that the schema lacks: what compiles and what does not
 * compile.
 */
import type {
  ArtistsGetReleasesResponse,
  CustomResponse,
  DefaultClient,
  IntegerText,
  Label,
  Media,
  PlaylistTrack,
} from '../../lib/types/generated/exports';
import { expectType, same } from './assertions';

declare const api: DefaultClient;
const token = { accesstoken: 'a', accesssecret: 'b' };

/* JSON bodies. */
const playlists = api.Playlists();
void playlists.create({ name: 'a', tracks: [{ trackId: 1 }], annotations: { mood: 'calm' }, ...token });
playlists.addTracks({ playlistId: 'p', tracks: [{ trackId: '1' }] }, (err, data) => {
  if (err || !data.playlist.tracks) return;
  expectType<PlaylistTrack[]>(data.playlist.tracks.track);
});
void api.User().logSubscriptionStreams({
  userId: '1',
  country: 'GB',
  playLogItem: [
    {
      trackId: 1,
      releaseId: 2,
      formatId: 26,
      playMode: 'online',
      dateTimePlayed: new Date(),
      totalTimePlayed: 0,
      userAgent: 'a',
    },
  ],
});
// @ts-expect-error: a track has an id
void playlists.addTracks({ playlistId: 'p', tracks: [{ trackTitle: 'x' }] });
// @ts-expect-error: tracks are an array
void playlists.addTracks({ playlistId: 'p', tracks: '1,2' });
// @ts-expect-error: name is missing
void playlists.create({ tracks: [] });

/* An array for a list, in methods that 1.0.0 does not have. */
void api.Releases().getDetailsBatch({ releaseIds: [1, '2'], usageTypes: ['download'] });
void api.Releases().getDetailsBatch({ releaseIds: '1,2' });
// @ts-expect-error: in a method of 1.0.0 an array would repeat the name
void api.Releases().getDetails({ releaseId: 1, usageTypes: ['download'] });

/* Media methods return synchronously. */
expectType<Media>(api.Streams().getCatalogue({ trackId: 1 }));
expectType<Media>(api.configure({ format: 'XML' }).Previews().getClip({ trackId: 1 }));
// @ts-expect-error: trackId is missing
api.Streams().getCatalogue({ formatId: 1 });

/* More resources in addition to the typed ones of the service. */
const schema = api.extendSchema(api.schema, { Batch: { resource: 'batch', actions: ['go'] } });
const client = api.configure({ defaultParams: { artistId: 1 } }, { ...schema, host: 'a' });
client.Artists().getDetails((err, data) => {
  if (!err) expectType<string | undefined>(data.artist.name);
});
const { getGo } = client.Batch();
getGo?.({ a: 1 }, (err, data) => {
  if (!err) expectType<CustomResponse>(data);
});
const twice = api.configure({}, api.extendSchema(schema, { More: { resource: 'more' } }));
twice.More();
twice.Batch();
client
  .reconfigure({ format: 'XML' })
  .Artists()
  .getDetails((err, data) => {
    if (!err) expectType<string>(data);
  });
client.reconfigure().Batch();

/* A call by verb and path. */
async function byRoute(): Promise<void> {
  const found = await client.request<{ label: Label }>('GET label/details', { labelId: 1 });
  expectType<string>(found.label.name);
  expectType<string>(await api.configure({ format: 'XML' }).request('GET label/details'));
}
void byRoute;
client.request<{ label: Label }>('GET label/details', { labelId: 1 }, (err, data) => {
  if (!err) expectType<string>(data.label.name);
});
client.request(
  'POST notes/:id',
  { id: 1 },
  { body: 'json', oauth: '2-legged', timeout: 1 },
  (err) => void err,
);
client.request('GET label/details', (err) => void err);
// @ts-expect-error: not a verb of the service
void client.request('PATCH label/details');
// @ts-expect-error: not a kind of signing
void client.request('GET label/details', {}, { oauth: 'signed' });

/* Converted values. */
const converting = api.configure({ convert: true, defaultParams: { country: 'GB' } });
converting.Artists().getReleases({ artistId: 1 }, (err, data) => {
  if (err) return;
  expectType<number>(data.releases.totalItems);
  const [release] = data.releases.release;
  if (!release) return;
  same<string>()(release.id);
  same<number | undefined>()(release.year);
  same<boolean | undefined>()(release.explicitContent);
  same<Date | null | undefined>()(release.streamingReleaseDate);
  same<number | null | undefined>()(release.download?.packages?.package[0]?.price.sevendigitalPrice);
});
async function converted(): Promise<void> {
  const { cards } = await converting.User().listCards(token);
  same<boolean | undefined>()(cards.card[0]?.default);
  const { users } = await converting.Users().find({ emailAddress: 'a' });
  expectType<number>(users.user.length);
  for await (const item of converting.Artists().getChart({ period: 'week' })) same<number>()(item.position);
  const own = converting.Artists({ convert: false });
  expectType<string>((await own.getReleases({ artistId: 1 })).releases.page);
  same<number>()((await api.Artists({ convert: true }).getReleases({ artistId: 1 })).releases.page);
  expectType<string>(
    (await converting.reconfigure({ convert: false }).Artists().getReleases({ artistId: 1 })).releases.page,
  );
  same<number>()(
    (await converting.reconfigure({ timeout: 1 }).Artists().getReleases({ artistId: 1 })).releases.page,
  );
  expectType<string>(await converting.reconfigure({ format: 'XML' }).Artists().getReleases({ artistId: 1 }));
  expectType<string>(
    await api.configure({ format: 'XML', convert: true }).Artists().getReleases({ artistId: 1 }),
  );
  const { groups } = await converting.request<{ groups: { count: IntegerText } }>('GET groups');
  same<number>()(groups.count);
}
void converted;
// @ts-expect-error: convert is true or false
api.configure({ convert: 'yes' });
declare const plain: ArtistsGetReleasesResponse;
// @ts-expect-error: without convert it is a string
expectType<number>(plain.releases.page);
