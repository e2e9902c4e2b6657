// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { TranslationList } from '../entities/stores';
import type { PagingParams, TerritoryParams, TokenParams } from '../params';

/** Parameters of `translations.get`. */
export type TranslationsGetParams = PagingParams & TerritoryParams & TokenParams;

/** Response of `translations.get`. */
export interface TranslationsGetResponse extends OkResponse {
  translations: TranslationList;
}
