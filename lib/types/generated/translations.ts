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
import type * as calls from './translations-calls';

/** Calls below `/translations`: `new api.Translations(options?)` or `api.Translations(options?)`. */
// biome-ignore format: each form of a call on one line
export interface TranslationsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Localised texts of the store.
   * `GET /translations, unsigned, responds with translations.translation: Translation | Translation[]`
   * - `page`, `pageSize`; `country` or `shopId`
   *
   * Note: recordings use a page size of 5000.
   */
  get<K extends string>(...call: Promised<calls.TranslationsGetParams, K, D>): CallResult<calls.TranslationsGetResponse, F, ItemAt<calls.TranslationsGetResponse, 'translations.translation'>>;
  get<K extends string>(params: Args<calls.TranslationsGetParams, K, D>, ...then: Then<calls.TranslationsGetResponse, F>): void;
  get(callback: Alone<calls.TranslationsGetParams, D, calls.TranslationsGetResponse, F>): void;
  get<K extends string>(params: Args<calls.TranslationsGetParams, K, D>, ...then: ThenError): void;
  get(callback: AloneError<calls.TranslationsGetParams, D>): void;
  get<K extends string>(params: Args<calls.TranslationsGetParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.TranslationsGetResponse, F, ItemAt<calls.TranslationsGetResponse, 'translations.translation'>>;
  get<K extends string>(params: Args<calls.TranslationsGetParams, K, D>, ...then: MaybeThen<calls.TranslationsGetResponse, F>): void | CallResult<calls.TranslationsGetResponse, F, ItemAt<calls.TranslationsGetResponse, 'translations.translation'>>;
  get<K extends string>(params: Args<calls.TranslationsGetParams, K, D>, options?: CallOptions | NoCallback<calls.TranslationsGetResponse, F> | null, callback?: NoCallback<calls.TranslationsGetResponse, F> | null): CallResult<calls.TranslationsGetResponse, F, ItemAt<calls.TranslationsGetResponse, 'translations.translation'>>;
}

/** `new api.Translations()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface TranslationsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<TranslationsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/translations`: `new api.Translations(options?)` or `api.Translations(options?)`. */
export interface TranslationsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TranslationsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): TranslationsResource<D | Lowercase<K>, G>;
  readonly prototype: TranslationsResource<D, F>;
}
