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
import type * as calls from './playlistgroups-calls';

type GetAllCall = Call<calls.PlaylistGroupsGetAllParams, calls.PlaylistGroupsGetAllResponse>;
type CreateCall = Call<calls.PlaylistGroupsCreateParams, calls.PlaylistGroupsCreateResponse>;
type GetCall = Call<calls.PlaylistGroupsGetParams, calls.PlaylistGroupsGetResponse>;
type AddPlaylistsCall = Call<
  calls.PlaylistGroupsAddPlaylistsParams,
  calls.PlaylistGroupsAddPlaylistsResponse
>;
type ReplaceCall = Call<calls.PlaylistGroupsReplaceParams, calls.PlaylistGroupsReplaceResponse>;
type DeleteCall = Call<calls.PlaylistGroupsDeleteParams, calls.PlaylistGroupsDeleteResponse>;

/** Calls below `/user/playlists/groups`: `new api.PlaylistGroups(options?)` or `api.PlaylistGroups(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PlaylistGroupsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Playlist groups of a user.
   * `GET /user/playlists/groups, 3-legged, responds with ok`
   * - `userId` (required): owner of the group
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getAll<K extends string>(...call: Promised<GetAllCall, K, D>): CallResult<GetAllCall, F>;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...then: Then<GetAllCall, F>): void;
  getAll(callback: Alone<GetAllCall, D, F>): void;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...then: ThenError): void;
  getAll(this: Complete<GetAllCall, D>, ...callback: AloneError<GetAllCall, D>): void;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, options: Options): CallResult<GetAllCall, F>;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...then: MaybeThen<GetAllCall, F>): void | CallResult<GetAllCall, F>;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...rest: Rest<GetAllCall, F>): CallResult<GetAllCall, F>;

  /**
   * Create a playlist group.
   * `POST /user/playlists/groups, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `name` (required): title
   * - `playlists`: ids of playlists
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  create<K extends string>(...call: Promised<CreateCall, K, D>): CallResult<CreateCall, F>;
  create<K extends string>(params: Args<CreateCall, K, D>, ...then: Then<CreateCall, F>): void;
  create(callback: Alone<CreateCall, D, F>): void;
  create<K extends string>(params: Args<CreateCall, K, D>, ...then: ThenError): void;
  create(this: Complete<CreateCall, D>, ...callback: AloneError<CreateCall, D>): void;
  create<K extends string>(params: Args<CreateCall, K, D>, options: Options): CallResult<CreateCall, F>;
  create<K extends string>(params: Args<CreateCall, K, D>, ...then: MaybeThen<CreateCall, F>): void | CallResult<CreateCall, F>;
  create<K extends string>(params: Args<CreateCall, K, D>, ...rest: Rest<CreateCall, F>): CallResult<CreateCall, F>;

  /**
   * A playlist group with its playlists.
   * `GET /user/playlists/groups/:playlistGroupId, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `playlistGroupId` (required): group
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  get<K extends string>(...call: Promised<GetCall, K, D>): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: Then<GetCall, F>): void;
  get(callback: Alone<GetCall, D, F>): void;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: ThenError): void;
  get(this: Complete<GetCall, D>, ...callback: AloneError<GetCall, D>): void;
  get<K extends string>(params: Args<GetCall, K, D>, options: Options): CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...then: MaybeThen<GetCall, F>): void | CallResult<GetCall, F>;
  get<K extends string>(params: Args<GetCall, K, D>, ...rest: Rest<GetCall, F>): CallResult<GetCall, F>;

  /**
   * Add playlists to a group.
   * `POST /user/playlists/groups/:playlistGroupId, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `playlistGroupId` (required): group
   * - `playlists` (required): ids of playlists; unknown ones are ignored
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  addPlaylists<K extends string>(...call: Promised<AddPlaylistsCall, K, D>): CallResult<AddPlaylistsCall, F>;
  addPlaylists<K extends string>(params: Args<AddPlaylistsCall, K, D>, ...then: Then<AddPlaylistsCall, F>): void;
  addPlaylists(callback: Alone<AddPlaylistsCall, D, F>): void;
  addPlaylists<K extends string>(params: Args<AddPlaylistsCall, K, D>, ...then: ThenError): void;
  addPlaylists(this: Complete<AddPlaylistsCall, D>, ...callback: AloneError<AddPlaylistsCall, D>): void;
  addPlaylists<K extends string>(params: Args<AddPlaylistsCall, K, D>, options: Options): CallResult<AddPlaylistsCall, F>;
  addPlaylists<K extends string>(params: Args<AddPlaylistsCall, K, D>, ...then: MaybeThen<AddPlaylistsCall, F>): void | CallResult<AddPlaylistsCall, F>;
  addPlaylists<K extends string>(params: Args<AddPlaylistsCall, K, D>, ...rest: Rest<AddPlaylistsCall, F>): CallResult<AddPlaylistsCall, F>;

  /**
   * Replace a playlist group.
   * `PUT /user/playlists/groups/:playlistGroupId, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `playlistGroupId` (required): group
   * - `name` (required): title
   * - `playlists`: ids of playlists; unknown ones are ignored
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  replace<K extends string>(...call: Promised<ReplaceCall, K, D>): CallResult<ReplaceCall, F>;
  replace<K extends string>(params: Args<ReplaceCall, K, D>, ...then: Then<ReplaceCall, F>): void;
  replace(callback: Alone<ReplaceCall, D, F>): void;
  replace<K extends string>(params: Args<ReplaceCall, K, D>, ...then: ThenError): void;
  replace(this: Complete<ReplaceCall, D>, ...callback: AloneError<ReplaceCall, D>): void;
  replace<K extends string>(params: Args<ReplaceCall, K, D>, options: Options): CallResult<ReplaceCall, F>;
  replace<K extends string>(params: Args<ReplaceCall, K, D>, ...then: MaybeThen<ReplaceCall, F>): void | CallResult<ReplaceCall, F>;
  replace<K extends string>(params: Args<ReplaceCall, K, D>, ...rest: Rest<ReplaceCall, F>): CallResult<ReplaceCall, F>;

  /**
   * Delete a playlist group.
   * `DELETE /user/playlists/groups/:playlistGroupId, 3-legged, responds with ok`
   * - `playlistGroupId` (required): group
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: no source shows the response; with and without a body it is a success.
   */
  delete<K extends string>(...call: Promised<DeleteCall, K, D>): CallResult<DeleteCall, F>;
  delete<K extends string>(params: Args<DeleteCall, K, D>, ...then: Then<DeleteCall, F>): void;
  delete(callback: Alone<DeleteCall, D, F>): void;
  delete<K extends string>(params: Args<DeleteCall, K, D>, ...then: ThenError): void;
  delete(this: Complete<DeleteCall, D>, ...callback: AloneError<DeleteCall, D>): void;
  delete<K extends string>(params: Args<DeleteCall, K, D>, options: Options): CallResult<DeleteCall, F>;
  delete<K extends string>(params: Args<DeleteCall, K, D>, ...then: MaybeThen<DeleteCall, F>): void | CallResult<DeleteCall, F>;
  delete<K extends string>(params: Args<DeleteCall, K, D>, ...rest: Rest<DeleteCall, F>): CallResult<DeleteCall, F>;
}

/** `new api.PlaylistGroups()`. `D` are the names of the default parameters, `F` is the format. */
export interface PlaylistGroupsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PlaylistGroupsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/user/playlists/groups`: `new api.PlaylistGroups(options?)` or `api.PlaylistGroups(options?)`. */
export interface PlaylistGroupsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PlaylistGroupsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PlaylistGroupsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: PlaylistGroupsResource<D, F>;
}
