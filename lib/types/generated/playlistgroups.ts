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
import type * as calls from './playlistgroups-calls';

/** Calls below `/user/playlists/groups`: `new api.PlaylistGroups(options?)` or `api.PlaylistGroups(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PlaylistGroupsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Playlist groups of a user.
   * `GET /user/playlists/groups, 3-legged, responds with ok`
   * - `userId` (required): owner of the group
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getAll<K extends string>(...call: Promised<calls.PlaylistGroupsGetAllParams, K, D>): CallResult<calls.PlaylistGroupsGetAllResponse, F>;
  getAll<K extends string>(params: Args<calls.PlaylistGroupsGetAllParams, K, D>, ...then: Then<calls.PlaylistGroupsGetAllResponse, F>): void;
  getAll(callback: Alone<calls.PlaylistGroupsGetAllParams, D, calls.PlaylistGroupsGetAllResponse, F>): void;
  getAll<K extends string>(params: Args<calls.PlaylistGroupsGetAllParams, K, D>, ...then: ThenError): void;
  getAll(callback: AloneError<calls.PlaylistGroupsGetAllParams, D>): void;
  getAll<K extends string>(params: Args<calls.PlaylistGroupsGetAllParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistGroupsGetAllResponse, F>;
  getAll<K extends string>(params: Args<calls.PlaylistGroupsGetAllParams, K, D>, ...then: MaybeThen<calls.PlaylistGroupsGetAllResponse, F>): void | CallResult<calls.PlaylistGroupsGetAllResponse, F>;
  getAll<K extends string>(params: Args<calls.PlaylistGroupsGetAllParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistGroupsGetAllResponse, F> | null, callback?: NoCallback<calls.PlaylistGroupsGetAllResponse, F> | null): CallResult<calls.PlaylistGroupsGetAllResponse, F>;

  /**
   * Create a playlist group.
   * `POST /user/playlists/groups, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `name` (required): title
   * - `playlists`: ids of playlists
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  create<K extends string>(...call: Promised<calls.PlaylistGroupsCreateParams, K, D>): CallResult<calls.PlaylistGroupsCreateResponse, F>;
  create<K extends string>(params: Args<calls.PlaylistGroupsCreateParams, K, D>, ...then: Then<calls.PlaylistGroupsCreateResponse, F>): void;
  create(callback: Alone<calls.PlaylistGroupsCreateParams, D, calls.PlaylistGroupsCreateResponse, F>): void;
  create<K extends string>(params: Args<calls.PlaylistGroupsCreateParams, K, D>, ...then: ThenError): void;
  create(callback: AloneError<calls.PlaylistGroupsCreateParams, D>): void;
  create<K extends string>(params: Args<calls.PlaylistGroupsCreateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistGroupsCreateResponse, F>;
  create<K extends string>(params: Args<calls.PlaylistGroupsCreateParams, K, D>, ...then: MaybeThen<calls.PlaylistGroupsCreateResponse, F>): void | CallResult<calls.PlaylistGroupsCreateResponse, F>;
  create<K extends string>(params: Args<calls.PlaylistGroupsCreateParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistGroupsCreateResponse, F> | null, callback?: NoCallback<calls.PlaylistGroupsCreateResponse, F> | null): CallResult<calls.PlaylistGroupsCreateResponse, F>;

  /**
   * A playlist group with its playlists.
   * `GET /user/playlists/groups/:playlistGroupId, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `playlistGroupId` (required): group
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  get<K extends string>(...call: Promised<calls.PlaylistGroupsGetParams, K, D>): CallResult<calls.PlaylistGroupsGetResponse, F>;
  get<K extends string>(params: Args<calls.PlaylistGroupsGetParams, K, D>, ...then: Then<calls.PlaylistGroupsGetResponse, F>): void;
  get(callback: Alone<calls.PlaylistGroupsGetParams, D, calls.PlaylistGroupsGetResponse, F>): void;
  get<K extends string>(params: Args<calls.PlaylistGroupsGetParams, K, D>, ...then: ThenError): void;
  get(callback: AloneError<calls.PlaylistGroupsGetParams, D>): void;
  get<K extends string>(params: Args<calls.PlaylistGroupsGetParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistGroupsGetResponse, F>;
  get<K extends string>(params: Args<calls.PlaylistGroupsGetParams, K, D>, ...then: MaybeThen<calls.PlaylistGroupsGetResponse, F>): void | CallResult<calls.PlaylistGroupsGetResponse, F>;
  get<K extends string>(params: Args<calls.PlaylistGroupsGetParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistGroupsGetResponse, F> | null, callback?: NoCallback<calls.PlaylistGroupsGetResponse, F> | null): CallResult<calls.PlaylistGroupsGetResponse, F>;

  /**
   * Add playlists to a group.
   * `POST /user/playlists/groups/:playlistGroupId, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `playlistGroupId` (required): group
   * - `playlists` (required): ids of playlists; unknown ones are ignored
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  addPlaylists<K extends string>(...call: Promised<calls.PlaylistGroupsAddPlaylistsParams, K, D>): CallResult<calls.PlaylistGroupsAddPlaylistsResponse, F>;
  addPlaylists<K extends string>(params: Args<calls.PlaylistGroupsAddPlaylistsParams, K, D>, ...then: Then<calls.PlaylistGroupsAddPlaylistsResponse, F>): void;
  addPlaylists(callback: Alone<calls.PlaylistGroupsAddPlaylistsParams, D, calls.PlaylistGroupsAddPlaylistsResponse, F>): void;
  addPlaylists<K extends string>(params: Args<calls.PlaylistGroupsAddPlaylistsParams, K, D>, ...then: ThenError): void;
  addPlaylists(callback: AloneError<calls.PlaylistGroupsAddPlaylistsParams, D>): void;
  addPlaylists<K extends string>(params: Args<calls.PlaylistGroupsAddPlaylistsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistGroupsAddPlaylistsResponse, F>;
  addPlaylists<K extends string>(params: Args<calls.PlaylistGroupsAddPlaylistsParams, K, D>, ...then: MaybeThen<calls.PlaylistGroupsAddPlaylistsResponse, F>): void | CallResult<calls.PlaylistGroupsAddPlaylistsResponse, F>;
  addPlaylists<K extends string>(params: Args<calls.PlaylistGroupsAddPlaylistsParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistGroupsAddPlaylistsResponse, F> | null, callback?: NoCallback<calls.PlaylistGroupsAddPlaylistsResponse, F> | null): CallResult<calls.PlaylistGroupsAddPlaylistsResponse, F>;

  /**
   * Replace a playlist group.
   * `PUT /user/playlists/groups/:playlistGroupId, 3-legged, responds with playlistGroup.playlists: GroupedPlaylist[]`
   * - `playlistGroupId` (required): group
   * - `name` (required): title
   * - `playlists`: ids of playlists; unknown ones are ignored
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  replace<K extends string>(...call: Promised<calls.PlaylistGroupsReplaceParams, K, D>): CallResult<calls.PlaylistGroupsReplaceResponse, F>;
  replace<K extends string>(params: Args<calls.PlaylistGroupsReplaceParams, K, D>, ...then: Then<calls.PlaylistGroupsReplaceResponse, F>): void;
  replace(callback: Alone<calls.PlaylistGroupsReplaceParams, D, calls.PlaylistGroupsReplaceResponse, F>): void;
  replace<K extends string>(params: Args<calls.PlaylistGroupsReplaceParams, K, D>, ...then: ThenError): void;
  replace(callback: AloneError<calls.PlaylistGroupsReplaceParams, D>): void;
  replace<K extends string>(params: Args<calls.PlaylistGroupsReplaceParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistGroupsReplaceResponse, F>;
  replace<K extends string>(params: Args<calls.PlaylistGroupsReplaceParams, K, D>, ...then: MaybeThen<calls.PlaylistGroupsReplaceResponse, F>): void | CallResult<calls.PlaylistGroupsReplaceResponse, F>;
  replace<K extends string>(params: Args<calls.PlaylistGroupsReplaceParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistGroupsReplaceResponse, F> | null, callback?: NoCallback<calls.PlaylistGroupsReplaceResponse, F> | null): CallResult<calls.PlaylistGroupsReplaceResponse, F>;

  /**
   * Delete a playlist group.
   * `DELETE /user/playlists/groups/:playlistGroupId, 3-legged, responds with ok`
   * - `playlistGroupId` (required): group
   * - `userId` (required): owner of the group
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: no source shows the response; with and without a body it is a success.
   */
  delete<K extends string>(...call: Promised<calls.PlaylistGroupsDeleteParams, K, D>): CallResult<calls.PlaylistGroupsDeleteResponse, F>;
  delete<K extends string>(params: Args<calls.PlaylistGroupsDeleteParams, K, D>, ...then: Then<calls.PlaylistGroupsDeleteResponse, F>): void;
  delete(callback: Alone<calls.PlaylistGroupsDeleteParams, D, calls.PlaylistGroupsDeleteResponse, F>): void;
  delete<K extends string>(params: Args<calls.PlaylistGroupsDeleteParams, K, D>, ...then: ThenError): void;
  delete(callback: AloneError<calls.PlaylistGroupsDeleteParams, D>): void;
  delete<K extends string>(params: Args<calls.PlaylistGroupsDeleteParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistGroupsDeleteResponse, F>;
  delete<K extends string>(params: Args<calls.PlaylistGroupsDeleteParams, K, D>, ...then: MaybeThen<calls.PlaylistGroupsDeleteResponse, F>): void | CallResult<calls.PlaylistGroupsDeleteResponse, F>;
  delete<K extends string>(params: Args<calls.PlaylistGroupsDeleteParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistGroupsDeleteResponse, F> | null, callback?: NoCallback<calls.PlaylistGroupsDeleteResponse, F> | null): CallResult<calls.PlaylistGroupsDeleteResponse, F>;
}

/** `new api.PlaylistGroups()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface PlaylistGroupsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PlaylistGroupsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/user/playlists/groups`: `new api.PlaylistGroups(options?)` or `api.PlaylistGroups(options?)`. */
export interface PlaylistGroupsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PlaylistGroupsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PlaylistGroupsResource<D | Lowercase<K>, G>;
  readonly prototype: PlaylistGroupsResource<D, F>;
}
