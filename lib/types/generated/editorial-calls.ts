// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { List } from '../entities/lists';
import type { ListParam, NumberParam, TerritoryParams, TokenParams } from '../params';

/** Parameters of `editorial.getList`. */
export interface EditorialGetListParams extends TerritoryParams, TokenParams {
  /** list key, e.g. featured_albums, tabAlbums, home1 */
  key: string;
  /** comma separated; restricts and annotates availability */
  usageTypes?: ListParam<'download' | 'subscriptionstreaming' | 'adsupportedstreaming'> | null | undefined;
  /** width in pixels of the image URLs; 33,50,100,180,182,200,350,500,800 for sleeves */
  imageSize?: NumberParam | null | undefined;
}

/** Response of `editorial.getList`. */
export interface EditorialGetListResponse extends OkResponse {
  list: List;
}
