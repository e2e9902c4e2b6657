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
import type * as calls from './tags-calls';

type AllCall = Call<calls.TagsAllParams, calls.TagsAllResponse, 'tags.tag'>;

/** Calls below `/tag`: `new api.Tags(options?)` or `api.Tags(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TagsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * All tags in use.
   * `GET /tag, unsigned, responds with tags.tag: Tag[]`
   * - `page`, `pageSize`; `country` or `shopId`
   */
  all<K extends string>(...call: Promised<AllCall, K, D>): CallResult<AllCall, F>;
  all<K extends string>(params: Args<AllCall, K, D>, ...then: Then<AllCall, F>): void;
  all(callback: Alone<AllCall, D, F>): void;
  all<K extends string>(params: Args<AllCall, K, D>, ...then: ThenError): void;
  all(this: Complete<AllCall, D>, ...callback: AloneError<AllCall, D>): void;
  all<K extends string>(params: Args<AllCall, K, D>, options: Options): CallResult<AllCall, F>;
  all<K extends string>(params: Args<AllCall, K, D>, ...then: MaybeThen<AllCall, F>): void | CallResult<AllCall, F>;
  all<K extends string>(params: Args<AllCall, K, D>, ...rest: Rest<AllCall, F>): CallResult<AllCall, F>;
}

/** `new api.Tags()`. `D` are the names of the default parameters, `F` is the format. */
export interface TagsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TagsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/tag`: `new api.Tags(options?)` or `api.Tags(options?)`. */
export interface TagsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TagsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TagsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: TagsResource<D, F>;
}
