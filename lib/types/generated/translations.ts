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
import type * as calls from './translations-calls';

type GetCall = Call<calls.TranslationsGetParams, calls.TranslationsGetResponse, 'translations.translation'>;

/** Calls below `/translations`: `new api.Translations(options?)` or `api.Translations(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TranslationsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Localised texts of the store.
   * `GET /translations, unsigned, responds with translations.translation: Translation | Translation[]`
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: recorded requests use a page size of 5000.
   */
  get<K extends string>(...call: Promised<GetCall, K, D>): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: Then<GetCall, F>): void;
  get(callback: Alone<GetCall, D, F>): void;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: ThenError): void;
  get(this: Complete<GetCall, D>, ...callback: AloneError<GetCall, D>): void;
  get<K extends string>(params: Args<GetCall, K, D>, options: Options): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: MaybeThen<GetCall, F>): void | CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...rest: Rest<GetCall, F>): CallResult<GetCall, F>;
}

/** `new api.Translations()`. `D` are the names of the default parameters, `F` is the format. */
export interface TranslationsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TranslationsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/translations`: `new api.Translations(options?)` or `api.Translations(options?)`. */
export interface TranslationsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TranslationsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): TranslationsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: TranslationsResource<D, F>;
}
