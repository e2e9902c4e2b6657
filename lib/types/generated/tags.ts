// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  ItemAt,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './tags-calls';

/** Calls below `/tag`: `new api.Tags(options?)` or `api.Tags(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TagsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * All tags in use.
   * `GET /tag, unsigned, responds with tags.tag: Tag[]`
   * - `page`, `pageSize`; `country` or `shopId`
   */
  all<K extends string>(...call: Promised<calls.TagsAllParams, K, D>): CallResult<calls.TagsAllResponse, F, ItemAt<calls.TagsAllResponse, 'tags.tag'>>;
  all<K extends string>(params: Args<calls.TagsAllParams, K, D>, ...then: Then<calls.TagsAllResponse, F>): void;
  all(callback: Alone<calls.TagsAllParams, D, calls.TagsAllResponse, F>): void;
  all<K extends string>(params: Args<calls.TagsAllParams, K, D>, ...then: ThenError): void;
  all(callback: AloneError<calls.TagsAllParams, D>): void;
  all<K extends string>(params: Args<calls.TagsAllParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TagsAllResponse, F, ItemAt<calls.TagsAllResponse, 'tags.tag'>>;
  all<K extends string>(params: Args<calls.TagsAllParams, K, D>, ...then: MaybeThen<calls.TagsAllResponse, F>): void | CallResult<calls.TagsAllResponse, F, ItemAt<calls.TagsAllResponse, 'tags.tag'>>;
  all<K extends string>(params: Args<calls.TagsAllParams, K, D>, options?: CallOptions | NoCallback<calls.TagsAllResponse, F> | null, callback?: NoCallback<calls.TagsAllResponse, F> | null): CallResult<calls.TagsAllResponse, F, ItemAt<calls.TagsAllResponse, 'tags.tag'>>;
}

/** `new api.Tags()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TagsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TagsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/tag`: `new api.Tags(options?)` or `api.Tags(options?)`. */
export interface TagsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TagsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TagsResource<D | Lowercase<K>, G>;
  readonly prototype: TagsResource<D, F>;
}
