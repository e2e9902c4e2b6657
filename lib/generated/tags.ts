// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './tags-calls';

/** Calls below `/tag`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface TagsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * All tags in use.
   * `GET /tag, unsigned, answers tags.tag: Tag[]`
   * - `page`, `pageSize`; `country` or `shopId`
   */
  /* GET /tag, unsigned, answers tags.tag: Tag[] */ all<K extends string>(...call: Promised<calls.TagsAllParams, K, D>): Promise<Formatted<calls.TagsAllResponse, F>>;
  /* GET /tag, unsigned, answers tags.tag: Tag[] */ all<K extends string>(params: Args<calls.TagsAllParams, K, D>, ...then: Then<calls.TagsAllResponse, F>): void;
  /* GET /tag, unsigned, answers tags.tag: Tag[] */ all(callback: Alone<calls.TagsAllParams, D, calls.TagsAllResponse, F>): void;
  /* GET /tag, unsigned, answers tags.tag: Tag[] */ all<K extends string>(params: Args<calls.TagsAllParams, K, D>, ...then: ThenError): void;
  /* GET /tag, unsigned, answers tags.tag: Tag[] */ all(callback: AloneError<calls.TagsAllParams, D>): void;
  /* GET /tag, unsigned, answers tags.tag: Tag[] */ all<K extends string>(params: Args<calls.TagsAllParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.TagsAllResponse, F>>;
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
