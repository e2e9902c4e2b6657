// Made from api.json by `npm run generate`: change the table, not this file.
import type { CallOptions } from '../options';
import type { Alone, AloneError, Args, Formatted, Promised, Then, ThenError } from '../types/calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../types/resource';
import type * as calls from './users-calls';

/** Calls below `/users`. */
// biome-ignore format: each form of a call on one line, which begins with what it calls
export interface UsersMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Find users by email.
   * `GET /users, 2-legged, answers users.user: User | User[]`
   * - `emailAddress` (required): email
   * - `country` or `shopId`
   */
  /* GET /users, 2-legged, answers users.user: User | User[] */ find<K extends string>(...call: Promised<calls.UsersFindParams, K, D>): Promise<Formatted<calls.UsersFindResponse, F>>;
  /* GET /users, 2-legged, answers users.user: User | User[] */ find<K extends string>(params: Args<calls.UsersFindParams, K, D>, ...then: Then<calls.UsersFindResponse, F>): void;
  /* GET /users, 2-legged, answers users.user: User | User[] */ find(callback: Alone<calls.UsersFindParams, D, calls.UsersFindResponse, F>): void;
  /* GET /users, 2-legged, answers users.user: User | User[] */ find<K extends string>(params: Args<calls.UsersFindParams, K, D>, ...then: ThenError): void;
  /* GET /users, 2-legged, answers users.user: User | User[] */ find(callback: AloneError<calls.UsersFindParams, D>): void;
  /* GET /users, 2-legged, answers users.user: User | User[] */ find<K extends string>(params: Args<calls.UsersFindParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UsersFindResponse, F>>;

  /**
   * Change email or password.
   * `PUT /users/:id/update, 3-legged, answers user: User`
   * - `id` (required): user id
   * - `emailAddress`: new email
   * - `password`: new password
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  /* PUT /users/:id/update, 3-legged, answers user: User */ update<K extends string>(...call: Promised<calls.UsersUpdateParams, K, D>): Promise<Formatted<calls.UsersUpdateResponse, F>>;
  /* PUT /users/:id/update, 3-legged, answers user: User */ update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, ...then: Then<calls.UsersUpdateResponse, F>): void;
  /* PUT /users/:id/update, 3-legged, answers user: User */ update(callback: Alone<calls.UsersUpdateParams, D, calls.UsersUpdateResponse, F>): void;
  /* PUT /users/:id/update, 3-legged, answers user: User */ update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, ...then: ThenError): void;
  /* PUT /users/:id/update, 3-legged, answers user: User */ update(callback: AloneError<calls.UsersUpdateParams, D>): void;
  /* PUT /users/:id/update, 3-legged, answers user: User */ update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, options: CallOptions | null | undefined): Promise<Formatted<calls.UsersUpdateResponse, F>>;
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
