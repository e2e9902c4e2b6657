// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './editorial-calls';

/** Calls below `/editorial`: `new api.Editorial(options?)` or `api.Editorial(options?)`. */
// biome-ignore format: each form of a call on one line
export interface EditorialMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Curated list by key.
   * `GET /editorial/list, unsigned, responds with list.listItems.listItem: ListItem[]`
   * - `key` (required): list key, e.g. featured_albums, tabAlbums, home1
   * - `usageTypes`: comma separated; restricts and annotates availability
   * - `imageSize`: width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves
   * - `country` or `shopId`
   */
  getList<K extends string>(...call: Promised<calls.EditorialGetListParams, K, D>): CallResult<calls.EditorialGetListResponse, F>;
  getList<K extends string>(params: Args<calls.EditorialGetListParams, K, D>, ...then: Then<calls.EditorialGetListResponse, F>): void;
  getList(callback: Alone<calls.EditorialGetListParams, D, calls.EditorialGetListResponse, F>): void;
  getList<K extends string>(params: Args<calls.EditorialGetListParams, K, D>, ...then: ThenError): void;
  getList(callback: AloneError<calls.EditorialGetListParams, D>): void;
  getList<K extends string>(params: Args<calls.EditorialGetListParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.EditorialGetListResponse, F>;
  getList<K extends string>(params: Args<calls.EditorialGetListParams, K, D>, ...then: MaybeThen<calls.EditorialGetListResponse, F>): void | CallResult<calls.EditorialGetListResponse, F>;
  getList<K extends string>(params: Args<calls.EditorialGetListParams, K, D>, options?: CallOptions | NoCallback<calls.EditorialGetListResponse, F> | null, callback?: NoCallback<calls.EditorialGetListResponse, F> | null): CallResult<calls.EditorialGetListResponse, F>;
}

/** `new api.Editorial()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface EditorialResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<EditorialMethods<D, F>>,
    ResourceFields {}

/** Calls below `/editorial`: `new api.Editorial(options?)` or `api.Editorial(options?)`. */
export interface EditorialConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): EditorialResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): EditorialResource<D | Lowercase<K>, G>;
  readonly prototype: EditorialResource<D, F>;
}
