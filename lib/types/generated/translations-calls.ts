// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { TranslationList } from '../entities/stores';
import type { PagingParams, TerritoryParams, TokenParams } from '../params';

/** What `translations.get` takes. */
export type TranslationsGetParams = PagingParams & TerritoryParams & TokenParams;

/** What `translations.get` answers. */
export interface TranslationsGetResponse extends OkResponse {
  translations: TranslationList;
}
