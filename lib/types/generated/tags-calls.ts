// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { TagList } from '../entities/catalogue';
import type { PagingParams, TerritoryParams, TokenParams } from '../params';

/** Parameters of `tags.all`. */
export type TagsAllParams = PagingParams & TerritoryParams & TokenParams;

/** Response of `tags.all`. */
export interface TagsAllResponse extends OkResponse {
  tags: TagList;
}
