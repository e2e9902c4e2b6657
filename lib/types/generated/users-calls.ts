// Made from api.json by `npm run generate`: change the table, not this file.
import type { OkResponse } from '../calls';
import type { User, UserList } from '../entities/users';
import type { TerritoryParams, TokenParams } from '../params';

/** What `users.find` takes. */
export interface UsersFindParams extends TerritoryParams, TokenParams {
  /** email */
  emailAddress: string;
}

/** What `users.find` answers. */
export interface UsersFindResponse extends OkResponse {
  users: UserList | '';
}

/** What `users.update` takes. */
export interface UsersUpdateParams extends TerritoryParams, TokenParams {
  /** user id */
  id: string;
  /** new email */
  emailAddress?: string | null | undefined;
  /** new password */
  password?: string | null | undefined;
}

/** What `users.update` answers. */
export interface UsersUpdateResponse extends OkResponse {
  user: User;
}
