/** Which entity a response holds. */
import type { CatalogueRoots } from './catalogue';
import type { ListRoots } from './lists';
import type { LockerRoots } from './locker';
import type { ShopRoots } from './shop';
import type { StoreRoots } from './stores';
import type { UserRoots } from './users';

/**
 * Which entity stands under which element of a response. `npm run generate` looks up `response.root` of the schema in
 * the interfaces whose names end with `Roots`, beside their entities.
 *
 * An empty element is `''` and stays so. The types say so where nothing is an ordinary outcome and the
 * element holds nothing besides its items: cards, users, editorial, list items, download URLs. Lists with a page
 * number are never empty elements, and a price or a package without content has not been seen in any response, so
 * `''` there would cost every reader a check for nothing.
 */
export interface Roots extends CatalogueRoots, ListRoots, LockerRoots, ShopRoots, StoreRoots, UserRoots {}
