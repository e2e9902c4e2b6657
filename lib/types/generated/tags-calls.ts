// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { TagList } from '../entities/catalogue';
import type { PagingParams, TerritoryParams, TokenParams } from '../params';

/** What `tags.all` takes. */
export type TagsAllParams = PagingParams & TerritoryParams & TokenParams;

/** What `tags.all` answers. */
export interface TagsAllResponse extends OkResponse {
  tags: TagList;
}
