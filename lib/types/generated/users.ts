// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './users-calls';

/** Calls below `/users`: `new api.Users(options?)` or `api.Users(options?)`. */
// biome-ignore format: each form of a call on one line
export interface UsersMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Find users by email.
   * `GET /users, 2-legged, responds with users.user: User | User[]`
   * - `emailAddress` (required): email
   * - `country` or `shopId`
   */
  find<K extends string>(...call: Promised<calls.UsersFindParams, K, D>): CallResult<calls.UsersFindResponse, F>;
  find<K extends string>(params: Args<calls.UsersFindParams, K, D>, ...then: Then<calls.UsersFindResponse, F>): void;
  find(callback: Alone<calls.UsersFindParams, D, calls.UsersFindResponse, F>): void;
  find<K extends string>(params: Args<calls.UsersFindParams, K, D>, ...then: ThenError): void;
  find(callback: AloneError<calls.UsersFindParams, D>): void;
  find<K extends string>(params: Args<calls.UsersFindParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UsersFindResponse, F>;
  find<K extends string>(params: Args<calls.UsersFindParams, K, D>, ...then: MaybeThen<calls.UsersFindResponse, F>): void | CallResult<calls.UsersFindResponse, F>;
  find<K extends string>(params: Args<calls.UsersFindParams, K, D>, options?: CallOptions | NoCallback<calls.UsersFindResponse, F> | null, callback?: NoCallback<calls.UsersFindResponse, F> | null): CallResult<calls.UsersFindResponse, F>;

  /**
   * Change email or password.
   * `PUT /users/:id/update, 3-legged, responds with user: User`
   * - `id` (required): user id
   * - `emailAddress`: new email
   * - `password`: new password
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  update<K extends string>(...call: Promised<calls.UsersUpdateParams, K, D>): CallResult<calls.UsersUpdateResponse, F>;
  update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, ...then: Then<calls.UsersUpdateResponse, F>): void;
  update(callback: Alone<calls.UsersUpdateParams, D, calls.UsersUpdateResponse, F>): void;
  update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, ...then: ThenError): void;
  update(callback: AloneError<calls.UsersUpdateParams, D>): void;
  update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.UsersUpdateResponse, F>;
  update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, ...then: MaybeThen<calls.UsersUpdateResponse, F>): void | CallResult<calls.UsersUpdateResponse, F>;
  update<K extends string>(params: Args<calls.UsersUpdateParams, K, D>, options?: CallOptions | NoCallback<calls.UsersUpdateResponse, F> | null, callback?: NoCallback<calls.UsersUpdateResponse, F> | null): CallResult<calls.UsersUpdateResponse, F>;
}

/** `new api.Users()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface UsersResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<UsersMethods<D, F>>,
    ResourceFields {}

/** Calls below `/users`: `new api.Users(options?)` or `api.Users(options?)`. */
export interface UsersConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UsersResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): UsersResource<D | Lowercase<K>, G>;
  readonly prototype: UsersResource<D, F>;
}
