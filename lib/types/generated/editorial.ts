// Made from api.json by `npm run generate`: change the schema, not this file.
import type {
  Alone,
  AloneError,
  Args,
  Call,
  CallResult,
  Complete,
  FormatOf,
  MaybeThen,
  Options,
  Promised,
  Rest,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './editorial-calls';

type GetListCall = Call<calls.EditorialGetListParams, calls.EditorialGetListResponse>;

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
  getList<K extends string>(...call: Promised<GetListCall, K, D>): CallResult<GetListCall, F>;
  getList<K extends string>(params: Args<GetListCall, K, D>, ...then: Then<GetListCall, F>): void;
  getList(callback: Alone<GetListCall, D, F>): void;
  getList<K extends string>(params: Args<GetListCall, K, D>, ...then: ThenError): void;
  getList(this: Complete<GetListCall, D>, ...callback: AloneError<GetListCall, D>): void;
  getList<K extends string>(params: Args<GetListCall, K, D>, options: Options): CallResult<GetListCall, F>;
  getList<K extends string>(params: Args<GetListCall, K, D>, ...then: MaybeThen<GetListCall, F>): void | CallResult<GetListCall, F>;
  getList<K extends string>(params: Args<GetListCall, K, D>, ...rest: Rest<GetListCall, F>): CallResult<GetListCall, F>;
}

/** `new api.Editorial()`. `D` are the names of the default parameters, `F` is the format. */
export interface EditorialResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<EditorialMethods<D, F>>,
    ResourceFields {}

/** Calls below `/editorial`: `new api.Editorial(options?)` or `api.Editorial(options?)`. */
export interface EditorialConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): EditorialResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): EditorialResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: EditorialResource<D, F>;
}
