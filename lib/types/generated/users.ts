// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './users-calls';

/** Calls below `/users`. */
// biome-ignore format: each form of a call on one line, which says what it calls
export interface UsersMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Find users by email.
   * `GET /users, 2-legged, answers users.user: User | User[]`
   * - `emailAddress` (required): email
   * - `country` or `shopId`
   */
  find<K extends string>(...call: Promised<'GET /users, 2-legged, answers users.user: User | User[]', calls.UsersFindParams, K, D>): Promise<Formatted<calls.UsersFindResponse, F>>;
  find<K extends string>(params: Args<'GET /users, 2-legged, answers users.user: User | User[]', calls.UsersFindParams, K, D>, ...then: Then<calls.UsersFindResponse, F>): void;
  find(callback: Alone<'GET /users, 2-legged, answers users.user: User | User[]', calls.UsersFindParams, D, calls.UsersFindResponse, F>): void;
  find<K extends string>(params: Args<'GET /users, 2-legged, answers users.user: User | User[]', calls.UsersFindParams, K, D>, ...then: ThenError): void;
  find(callback: AloneError<'GET /users, 2-legged, answers users.user: User | User[]', calls.UsersFindParams, D>): void;
  find<K extends string>(params: Args<'GET /users, 2-legged, answers users.user: User | User[]', calls.UsersFindParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.UsersFindResponse, F>>;

  /**
   * Change email or password.
   * `PUT /users/:id/update, 3-legged, answers user: User`
   * - `id` (required): user id
   * - `emailAddress`: new email
   * - `password`: new password
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  update<K extends string>(...call: Promised<'PUT /users/:id/update, 3-legged, answers user: User', calls.UsersUpdateParams, K, D>): Promise<Formatted<calls.UsersUpdateResponse, F>>;
  update<K extends string>(params: Args<'PUT /users/:id/update, 3-legged, answers user: User', calls.UsersUpdateParams, K, D>, ...then: Then<calls.UsersUpdateResponse, F>): void;
  update(callback: Alone<'PUT /users/:id/update, 3-legged, answers user: User', calls.UsersUpdateParams, D, calls.UsersUpdateResponse, F>): void;
  update<K extends string>(params: Args<'PUT /users/:id/update, 3-legged, answers user: User', calls.UsersUpdateParams, K, D>, ...then: ThenError): void;
  update(callback: AloneError<'PUT /users/:id/update, 3-legged, answers user: User', calls.UsersUpdateParams, D>): void;
  update<K extends string>(params: Args<'PUT /users/:id/update, 3-legged, answers user: User', calls.UsersUpdateParams, K, D>, options?: CallOptions | null): Promise<Formatted<calls.UsersUpdateResponse, F>>;
}

/** `new api.Users()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface UsersResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<UsersMethods<D, F>>,
    ResourceFields {}

export interface UsersConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UsersResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UsersResource<D | Lowercase<K>, G>;
  readonly prototype: UsersResource<D, F>;
}
