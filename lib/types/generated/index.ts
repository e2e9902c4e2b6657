// Made from api.json by `npm run generate`: change the table, not this file.
import type { ArtistsConstructor } from './artists';
import type { BasketConstructor } from './basket';
import type { CatalogueConstructor } from './catalogue';
import type { EditorialConstructor } from './editorial';
import type { IpLookupConstructor } from './iplookup';
import type { PaymentConstructor } from './payment';
import type { ReleasesConstructor } from './releases';
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
export type * from './editorial';
export type * from './editorial-calls';
export type * from './iplookup';
export type * from './iplookup-calls';
export type * from './payment';
export type * from './payment-calls';
export type * from './releases';
export type * from './releases-calls';
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

/** The resources of a client, in the order of the table. */
export interface Resources<D extends string = never, F extends string = 'json'> {
  Releases: ReleasesConstructor<D, F>;
  Artists: ArtistsConstructor<D, F>;
  Tracks: TracksConstructor<D, F>;
  Tags: TagsConstructor<D, F>;
  Basket: BasketConstructor<D, F>;
  User: UserConstructor<D, F>;
  Users: UsersConstructor<D, F>;
  Territories: TerritoriesConstructor<D, F>;
  Translations: TranslationsConstructor<D, F>;
  IpLookup: IpLookupConstructor<D, F>;
  Editorial: EditorialConstructor<D, F>;
  Catalogue: CatalogueConstructor<D, F>;
  Payment: PaymentConstructor<D, F>;
}
