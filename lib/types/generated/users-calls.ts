// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { User, UserList } from '../entities/users';
import type { TerritoryParams, TokenParams } from '../params';

/** Parameters of `users.find`. */
export interface UsersFindParams extends TerritoryParams, TokenParams {
  /** email */
  emailAddress: string;
}

/** Response of `users.find`. */
export interface UsersFindResponse extends OkResponse {
  users: UserList | '';
}

/** Parameters of `users.update`. */
export interface UsersUpdateParams extends TerritoryParams, TokenParams {
  /** user id */
  id: string;
  /** new email */
  emailAddress?: string | null | undefined;
  /** new password */
  password?: string | null | undefined;
}

/** Response of `users.update`. */
export interface UsersUpdateResponse extends OkResponse {
  user: User;
}
