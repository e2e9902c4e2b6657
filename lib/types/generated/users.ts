// Made from api.json by `npm run generate`: change the schema, not this file.
import type {
  Alone,
  AloneError,
  Args,
  Call,
  CallResult,
  Complete,
  FormatOf,
  MaybeThen,
  Options,
  Promised,
  Rest,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './users-calls';

type FindCall = Call<calls.UsersFindParams, calls.UsersFindResponse>;
type UpdateCall = Call<calls.UsersUpdateParams, calls.UsersUpdateResponse>;

/** Calls below `/users`: `new api.Users(options?)` or `api.Users(options?)`. */
// biome-ignore format: each form of a call on one line
export interface UsersMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Find users by email.
   * `GET /users, 2-legged, responds with users.user: User | User[]`
   * - `emailAddress` (required): email
   * - `country` or `shopId`
   */
  find<K extends string>(...call: Promised<FindCall, K, D>): CallResult<FindCall, F>;
  find<K extends string>(params: Args<FindCall, K, D>, ...then: Then<FindCall, F>): void;
  find(callback: Alone<FindCall, D, F>): void;
  find<K extends string>(params: Args<FindCall, K, D>, ...then: ThenError): void;
  find(this: Complete<FindCall, D>, ...callback: AloneError<FindCall, D>): void;
  find<K extends string>(params: Args<FindCall, K, D>, options: Options): CallResult<FindCall, F>;
  find<K extends string>(params: Args<FindCall, K, D>, ...then: MaybeThen<FindCall, F>): void | CallResult<FindCall, F>;
  find<K extends string>(params: Args<FindCall, K, D>, ...rest: Rest<FindCall, F>): CallResult<FindCall, F>;

  /**
   * Change email or password.
   * `PUT /users/:id/update, 3-legged, responds with user: User`
   * - `id` (required): user id
   * - `emailAddress`: new email
   * - `password`: new password
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  update<K extends string>(...call: Promised<UpdateCall, K, D>): CallResult<UpdateCall, F>;
  update<K extends string>(params: Args<UpdateCall, K, D>, ...then: Then<UpdateCall, F>): void;
  update(callback: Alone<UpdateCall, D, F>): void;
  update<K extends string>(params: Args<UpdateCall, K, D>, ...then: ThenError): void;
  update(this: Complete<UpdateCall, D>, ...callback: AloneError<UpdateCall, D>): void;
  update<K extends string>(params: Args<UpdateCall, K, D>, options: Options): CallResult<UpdateCall, F>;
  update<K extends string>(params: Args<UpdateCall, K, D>, ...then: MaybeThen<UpdateCall, F>): void | CallResult<UpdateCall, F>;
  update<K extends string>(params: Args<UpdateCall, K, D>, ...rest: Rest<UpdateCall, F>): CallResult<UpdateCall, F>;
}

/** `new api.Users()`. `D` are the names of the default parameters, `F` is the format. */
export interface UsersResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<UsersMethods<D, F>>,
    ResourceFields {}

/** Calls below `/users`: `new api.Users(options?)` or `api.Users(options?)`. */
export interface UsersConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): UsersResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): UsersResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: UsersResource<D, F>;
}
