// Made from api.json by `npm run generate`: change the schema, not this file.
import type { ArtistsConstructor } from './artists';
import type { BasketConstructor } from './basket';
import type { CatalogueConstructor } from './catalogue';
import type { DownloadsConstructor } from './downloads';
import type { EditorialConstructor } from './editorial';
import type { FeedsConstructor } from './feeds';
import type { IpLookupConstructor } from './iplookup';
import type { PaymentConstructor } from './payment';
import type { PlaylistGroupsConstructor } from './playlistgroups';
import type { PlaylistsConstructor } from './playlists';
import type { PreviewsConstructor } from './previews';
import type { ReleasesConstructor } from './releases';
import type { StatusConstructor } from './status';
import type { StreamsConstructor } from './streams';
import type { TagsConstructor } from './tags';
import type { TerritoriesConstructor } from './territories';
import type { TracksConstructor } from './tracks';
import type { TranslationsConstructor } from './translations';
import type { UserConstructor } from './user';
import type { UsersConstructor } from './users';

export type * from './artists';
export type * from './artists-calls';
export type * from './basket';
export type * from './basket-calls';
export type * from './catalogue';
export type * from './catalogue-calls';
export type * from './downloads';
export type * from './downloads-calls';
export type * from './editorial';
export type * from './editorial-calls';
export type * from './feeds';
export type * from './feeds-calls';
export type * from './iplookup';
export type * from './iplookup-calls';
export type * from './payment';
export type * from './payment-calls';
export type * from './playlistgroups';
export type * from './playlistgroups-calls';
export type * from './playlists';
export type * from './playlists-calls';
export type * from './previews';
export type * from './previews-calls';
export type * from './releases';
export type * from './releases-calls';
export type * from './status';
export type * from './status-calls';
export type * from './streams';
export type * from './streams-calls';
export type * from './tags';
export type * from './tags-calls';
export type * from './territories';
export type * from './territories-calls';
export type * from './tracks';
export type * from './tracks-calls';
export type * from './translations';
export type * from './translations-calls';
export type * from './user';
export type * from './user-calls';
export type * from './users';
export type * from './users-calls';
export type * from './replaced-params';

/** The resources of a client, in the order of the schema. */
export interface Resources<D extends string = never, F extends string = 'json'> {
  /** Calls below `/release`: `new api.Releases(options?)` or `api.Releases(options?)`. */
  Releases: ReleasesConstructor<D, F>;
  /** Calls below `/artist`: `new api.Artists(options?)` or `api.Artists(options?)`. */
  Artists: ArtistsConstructor<D, F>;
  /** Calls below `/track`: `new api.Tracks(options?)` or `api.Tracks(options?)`. */
  Tracks: TracksConstructor<D, F>;
  /** Calls below `/tag`: `new api.Tags(options?)` or `api.Tags(options?)`. */
  Tags: TagsConstructor<D, F>;
  /** Calls below `/basket`: `new api.Basket(options?)` or `api.Basket(options?)`. */
  Basket: BasketConstructor<D, F>;
  /** Calls below `/user`: `new api.User(options?)` or `api.User(options?)`. */
  User: UserConstructor<D, F>;
  /** Calls below `/users`: `new api.Users(options?)` or `api.Users(options?)`. */
  Users: UsersConstructor<D, F>;
  /** Calls below `/countries`: `new api.Territories(options?)` or `api.Territories(options?)`. */
  Territories: TerritoriesConstructor<D, F>;
  /** Calls below `/translations`: `new api.Translations(options?)` or `api.Translations(options?)`. */
  Translations: TranslationsConstructor<D, F>;
  /** Calls below `/country`: `new api.IpLookup(options?)` or `api.IpLookup(options?)`. */
  IpLookup: IpLookupConstructor<D, F>;
  /** Calls below `/editorial`: `new api.Editorial(options?)` or `api.Editorial(options?)`. */
  Editorial: EditorialConstructor<D, F>;
  /** Calls below `/catalogue`: `new api.Catalogue(options?)` or `api.Catalogue(options?)`. */
  Catalogue: CatalogueConstructor<D, F>;
  /** Calls below `/payment`: `new api.Payment(options?)` or `api.Payment(options?)`. */
  Payment: PaymentConstructor<D, F>;
  /** Calls below `/playlists`: `new api.Playlists(options?)` or `api.Playlists(options?)`. */
  Playlists: PlaylistsConstructor<D, F>;
  /** Calls below `/user/playlists/groups`: `new api.PlaylistGroups(options?)` or `api.PlaylistGroups(options?)`. */
  PlaylistGroups: PlaylistGroupsConstructor<D, F>;
  /** Calls below `/status`: `new api.Status(options?)` or `api.Status(options?)`. */
  Status: StatusConstructor<D, F>;
  /** Calls below `/stream`: `new api.Streams(options?)` or `api.Streams(options?)`. */
  Streams: StreamsConstructor<D, F>;
  /** Calls below `/media/user`: `new api.Downloads(options?)` or `api.Downloads(options?)`. */
  Downloads: DownloadsConstructor<D, F>;
  /** Calls below `/preview`: `new api.Previews(options?)` or `api.Previews(options?)`. */
  Previews: PreviewsConstructor<D, F>;
  /** Calls below `/feed`: `new api.Feeds(options?)` or `api.Feeds(options?)`. */
  Feeds: FeedsConstructor<D, F>;
}
