// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './tags-calls';

/** Calls below `/tag`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface TagsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * All tags in use.
   * `GET /tag, unsigned, answers tags.tag: Tag[]`
   * - `page`, `pageSize`; `country` or `shopId`
   */
  all<K extends string>(...call: Promised<'GET /tag, unsigned, answers tags.tag: Tag[]', calls.TagsAllParams, K, D>): Promise<Formatted<calls.TagsAllResponse, F>>;
  all<K extends string>(params: Args<'GET /tag, unsigned, answers tags.tag: Tag[]', calls.TagsAllParams, K, D>, ...then: Then<calls.TagsAllResponse, F>): void;
  all(callback: Alone<'GET /tag, unsigned, answers tags.tag: Tag[]', calls.TagsAllParams, D, calls.TagsAllResponse, F>): void;
  all<K extends string>(params: Args<'GET /tag, unsigned, answers tags.tag: Tag[]', calls.TagsAllParams, K, D>, ...then: ThenError): void;
  all(callback: AloneError<'GET /tag, unsigned, answers tags.tag: Tag[]', calls.TagsAllParams, D>): void;
  all<K extends string>(params: Args<'GET /tag, unsigned, answers tags.tag: Tag[]', calls.TagsAllParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.TagsAllResponse, F>>;
}

/** `new api.Tags()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TagsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TagsMethods<D, F>>,
    ResourceFields {}

export interface TagsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TagsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TagsResource<D | Lowercase<K>, G>;
  readonly prototype: TagsResource<D, F>;
}
