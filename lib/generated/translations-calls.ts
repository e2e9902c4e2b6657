// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkAnswer } from '../types/calls';
import type { TranslationList } from '../entities/stores';
import type { PagingParams, TerritoryParams, TokenParams } from '../types/params';

/** What `translations.get` takes. */
export type TranslationsGetParams = PagingParams & TerritoryParams & TokenParams;

/** What `translations.get` answers. */
export interface TranslationsGetResponse extends OkAnswer {
  translations: TranslationList;
}
