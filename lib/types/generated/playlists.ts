// Made from api.json by `npm run generate`: change the schema, not this file.
import type { CallOptions } from '../options';
import type {
  Alone,
  AloneError,
  Args,
  CallResult,
  ItemAt,
  MaybeThen,
  NoCallback,
  Promised,
  Then,
  ThenError,
} from '../calls';
import type { ResourceFields, ResourceSetup, WithInfo } from '../resource';
import type * as calls from './playlists-calls';

/** Calls below `/playlists`: `new api.Playlists(options?)` or `api.Playlists(options?)`. */
// biome-ignore format: each form of a call on one line
export interface PlaylistsMethods<D extends string = never, F extends string = 'json'> {
  /**
   * Playlists that the key may see, or those of one user.
   * `GET /playlists, 3-legged, responds with playlists.playlist: PlaylistSummary[]`
   * - `user`: owner, as id:USER_ID
   * - `status`: only this status
   * - `tags`: only those with all these tags, comma separated or an array
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getAll<K extends string>(...call: Promised<calls.PlaylistsGetAllParams, K, D>): CallResult<calls.PlaylistsGetAllResponse, F, ItemAt<calls.PlaylistsGetAllResponse, 'playlists.playlist'>>;
  getAll<K extends string>(params: Args<calls.PlaylistsGetAllParams, K, D>, ...then: Then<calls.PlaylistsGetAllResponse, F>): void;
  getAll(callback: Alone<calls.PlaylistsGetAllParams, D, calls.PlaylistsGetAllResponse, F>): void;
  getAll<K extends string>(params: Args<calls.PlaylistsGetAllParams, K, D>, ...then: ThenError): void;
  getAll(callback: AloneError<calls.PlaylistsGetAllParams, D>): void;
  getAll<K extends string>(params: Args<calls.PlaylistsGetAllParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsGetAllResponse, F, ItemAt<calls.PlaylistsGetAllResponse, 'playlists.playlist'>>;
  getAll<K extends string>(params: Args<calls.PlaylistsGetAllParams, K, D>, ...then: MaybeThen<calls.PlaylistsGetAllResponse, F>): void | CallResult<calls.PlaylistsGetAllResponse, F, ItemAt<calls.PlaylistsGetAllResponse, 'playlists.playlist'>>;
  getAll<K extends string>(params: Args<calls.PlaylistsGetAllParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsGetAllResponse, F> | null, callback?: NoCallback<calls.PlaylistsGetAllResponse, F> | null): CallResult<calls.PlaylistsGetAllResponse, F, ItemAt<calls.PlaylistsGetAllResponse, 'playlists.playlist'>>;

  /**
   * Create a playlist.
   * `POST /playlists, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `name` (required): title
   * - `status`: free text, such as draft or published; a filter of getAll
   * - `visibility`: who may see it, in any case of letters
   * - `description`: cut at 500 characters
   * - `imageUrl`: picture; may hold $size$; image in responses
   * - `tags`: tags
   * - `annotations`: notes by name
   * - `tracks`: tracks in their order
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  create<K extends string>(...call: Promised<calls.PlaylistsCreateParams, K, D>): CallResult<calls.PlaylistsCreateResponse, F>;
  create<K extends string>(params: Args<calls.PlaylistsCreateParams, K, D>, ...then: Then<calls.PlaylistsCreateResponse, F>): void;
  create(callback: Alone<calls.PlaylistsCreateParams, D, calls.PlaylistsCreateResponse, F>): void;
  create<K extends string>(params: Args<calls.PlaylistsCreateParams, K, D>, ...then: ThenError): void;
  create(callback: AloneError<calls.PlaylistsCreateParams, D>): void;
  create<K extends string>(params: Args<calls.PlaylistsCreateParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsCreateResponse, F>;
  create<K extends string>(params: Args<calls.PlaylistsCreateParams, K, D>, ...then: MaybeThen<calls.PlaylistsCreateResponse, F>): void | CallResult<calls.PlaylistsCreateResponse, F>;
  create<K extends string>(params: Args<calls.PlaylistsCreateParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsCreateResponse, F> | null, callback?: NoCallback<calls.PlaylistsCreateResponse, F> | null): CallResult<calls.PlaylistsCreateResponse, F>;

  /**
   * Tags that playlists have.
   * `GET /playlists/tags, 3-legged, responds with tags.tag: PlaylistTag[]`
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getTags<K extends string>(...call: Promised<calls.PlaylistsGetTagsParams, K, D>): CallResult<calls.PlaylistsGetTagsResponse, F>;
  getTags<K extends string>(params: Args<calls.PlaylistsGetTagsParams, K, D>, ...then: Then<calls.PlaylistsGetTagsResponse, F>): void;
  getTags(callback: Alone<calls.PlaylistsGetTagsParams, D, calls.PlaylistsGetTagsResponse, F>): void;
  getTags<K extends string>(params: Args<calls.PlaylistsGetTagsParams, K, D>, ...then: ThenError): void;
  getTags(callback: AloneError<calls.PlaylistsGetTagsParams, D>): void;
  getTags<K extends string>(params: Args<calls.PlaylistsGetTagsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsGetTagsResponse, F>;
  getTags<K extends string>(params: Args<calls.PlaylistsGetTagsParams, K, D>, ...then: MaybeThen<calls.PlaylistsGetTagsResponse, F>): void | CallResult<calls.PlaylistsGetTagsResponse, F>;
  getTags<K extends string>(params: Args<calls.PlaylistsGetTagsParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsGetTagsResponse, F> | null, callback?: NoCallback<calls.PlaylistsGetTagsResponse, F> | null): CallResult<calls.PlaylistsGetTagsResponse, F>;

  /**
   * A playlist with its tracks.
   * `GET /playlists/:playlistId, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  get<K extends string>(...call: Promised<calls.PlaylistsGetParams, K, D>): CallResult<calls.PlaylistsGetResponse, F>;
  get<K extends string>(params: Args<calls.PlaylistsGetParams, K, D>, ...then: Then<calls.PlaylistsGetResponse, F>): void;
  get(callback: Alone<calls.PlaylistsGetParams, D, calls.PlaylistsGetResponse, F>): void;
  get<K extends string>(params: Args<calls.PlaylistsGetParams, K, D>, ...then: ThenError): void;
  get(callback: AloneError<calls.PlaylistsGetParams, D>): void;
  get<K extends string>(params: Args<calls.PlaylistsGetParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsGetResponse, F>;
  get<K extends string>(params: Args<calls.PlaylistsGetParams, K, D>, ...then: MaybeThen<calls.PlaylistsGetResponse, F>): void | CallResult<calls.PlaylistsGetResponse, F>;
  get<K extends string>(params: Args<calls.PlaylistsGetParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsGetResponse, F> | null, callback?: NoCallback<calls.PlaylistsGetResponse, F> | null): CallResult<calls.PlaylistsGetResponse, F>;

  /**
   * Replace a playlist.
   * `POST /playlists/:playlistId, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `name` (required): title
   * - `status`: free text, such as draft or published; a filter of getAll
   * - `visibility`: who may see it, in any case of letters
   * - `description`: cut at 500 characters
   * - `imageUrl`: picture; may hold $size$; image in responses
   * - `tags`: tags
   * - `annotations`: notes by name
   * - `tracks`: the whole new list; also the way to put it in another order
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  replace<K extends string>(...call: Promised<calls.PlaylistsReplaceParams, K, D>): CallResult<calls.PlaylistsReplaceResponse, F>;
  replace<K extends string>(params: Args<calls.PlaylistsReplaceParams, K, D>, ...then: Then<calls.PlaylistsReplaceResponse, F>): void;
  replace(callback: Alone<calls.PlaylistsReplaceParams, D, calls.PlaylistsReplaceResponse, F>): void;
  replace<K extends string>(params: Args<calls.PlaylistsReplaceParams, K, D>, ...then: ThenError): void;
  replace(callback: AloneError<calls.PlaylistsReplaceParams, D>): void;
  replace<K extends string>(params: Args<calls.PlaylistsReplaceParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsReplaceResponse, F>;
  replace<K extends string>(params: Args<calls.PlaylistsReplaceParams, K, D>, ...then: MaybeThen<calls.PlaylistsReplaceResponse, F>): void | CallResult<calls.PlaylistsReplaceResponse, F>;
  replace<K extends string>(params: Args<calls.PlaylistsReplaceParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsReplaceResponse, F> | null, callback?: NoCallback<calls.PlaylistsReplaceResponse, F> | null): CallResult<calls.PlaylistsReplaceResponse, F>;

  /**
   * Delete a playlist.
   * `DELETE /playlists/:playlistId, 3-legged, responds with ok`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: no source shows the response; with and without a body it is a success.
   */
  delete<K extends string>(...call: Promised<calls.PlaylistsDeleteParams, K, D>): CallResult<calls.PlaylistsDeleteResponse, F>;
  delete<K extends string>(params: Args<calls.PlaylistsDeleteParams, K, D>, ...then: Then<calls.PlaylistsDeleteResponse, F>): void;
  delete(callback: Alone<calls.PlaylistsDeleteParams, D, calls.PlaylistsDeleteResponse, F>): void;
  delete<K extends string>(params: Args<calls.PlaylistsDeleteParams, K, D>, ...then: ThenError): void;
  delete(callback: AloneError<calls.PlaylistsDeleteParams, D>): void;
  delete<K extends string>(params: Args<calls.PlaylistsDeleteParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsDeleteResponse, F>;
  delete<K extends string>(params: Args<calls.PlaylistsDeleteParams, K, D>, ...then: MaybeThen<calls.PlaylistsDeleteResponse, F>): void | CallResult<calls.PlaylistsDeleteResponse, F>;
  delete<K extends string>(params: Args<calls.PlaylistsDeleteParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsDeleteResponse, F> | null, callback?: NoCallback<calls.PlaylistsDeleteResponse, F> | null): CallResult<calls.PlaylistsDeleteResponse, F>;

  /**
   * A playlist without its tracks.
   * `GET /playlists/:playlistId/details, 3-legged, responds with playlist: Playlist`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getDetails<K extends string>(...call: Promised<calls.PlaylistsGetDetailsParams, K, D>): CallResult<calls.PlaylistsGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.PlaylistsGetDetailsParams, K, D>, ...then: Then<calls.PlaylistsGetDetailsResponse, F>): void;
  getDetails(callback: Alone<calls.PlaylistsGetDetailsParams, D, calls.PlaylistsGetDetailsResponse, F>): void;
  getDetails<K extends string>(params: Args<calls.PlaylistsGetDetailsParams, K, D>, ...then: ThenError): void;
  getDetails(callback: AloneError<calls.PlaylistsGetDetailsParams, D>): void;
  getDetails<K extends string>(params: Args<calls.PlaylistsGetDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.PlaylistsGetDetailsParams, K, D>, ...then: MaybeThen<calls.PlaylistsGetDetailsResponse, F>): void | CallResult<calls.PlaylistsGetDetailsResponse, F>;
  getDetails<K extends string>(params: Args<calls.PlaylistsGetDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsGetDetailsResponse, F> | null, callback?: NoCallback<calls.PlaylistsGetDetailsResponse, F> | null): CallResult<calls.PlaylistsGetDetailsResponse, F>;

  /**
   * Change the details of a playlist, not its tracks.
   * `POST /playlists/:playlistId/details, 3-legged, responds with ok`
   * - `playlistId` (required): playlist
   * - `name`: title
   * - `status`: free text, such as draft or published; a filter of getAll
   * - `visibility`: who may see it, in any case of letters
   * - `description`: cut at 500 characters
   * - `imageUrl`: picture; may hold $size$; image in responses
   * - `tags`: tags
   * - `annotations`: notes by name
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: the response has no body; location is the URL of the playlist.
   */
  updateDetails<K extends string>(...call: Promised<calls.PlaylistsUpdateDetailsParams, K, D>): CallResult<calls.PlaylistsUpdateDetailsResponse, F>;
  updateDetails<K extends string>(params: Args<calls.PlaylistsUpdateDetailsParams, K, D>, ...then: Then<calls.PlaylistsUpdateDetailsResponse, F>): void;
  updateDetails(callback: Alone<calls.PlaylistsUpdateDetailsParams, D, calls.PlaylistsUpdateDetailsResponse, F>): void;
  updateDetails<K extends string>(params: Args<calls.PlaylistsUpdateDetailsParams, K, D>, ...then: ThenError): void;
  updateDetails(callback: AloneError<calls.PlaylistsUpdateDetailsParams, D>): void;
  updateDetails<K extends string>(params: Args<calls.PlaylistsUpdateDetailsParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsUpdateDetailsResponse, F>;
  updateDetails<K extends string>(params: Args<calls.PlaylistsUpdateDetailsParams, K, D>, ...then: MaybeThen<calls.PlaylistsUpdateDetailsResponse, F>): void | CallResult<calls.PlaylistsUpdateDetailsResponse, F>;
  updateDetails<K extends string>(params: Args<calls.PlaylistsUpdateDetailsParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsUpdateDetailsResponse, F> | null, callback?: NoCallback<calls.PlaylistsUpdateDetailsResponse, F> | null): CallResult<calls.PlaylistsUpdateDetailsResponse, F>;

  /**
   * Tracks of a playlist.
   * `GET /playlists/:playlistId/tracks, 3-legged, responds with tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getTracks<K extends string>(...call: Promised<calls.PlaylistsGetTracksParams, K, D>): CallResult<calls.PlaylistsGetTracksResponse, F, ItemAt<calls.PlaylistsGetTracksResponse, 'tracks.track'>>;
  getTracks<K extends string>(params: Args<calls.PlaylistsGetTracksParams, K, D>, ...then: Then<calls.PlaylistsGetTracksResponse, F>): void;
  getTracks(callback: Alone<calls.PlaylistsGetTracksParams, D, calls.PlaylistsGetTracksResponse, F>): void;
  getTracks<K extends string>(params: Args<calls.PlaylistsGetTracksParams, K, D>, ...then: ThenError): void;
  getTracks(callback: AloneError<calls.PlaylistsGetTracksParams, D>): void;
  getTracks<K extends string>(params: Args<calls.PlaylistsGetTracksParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsGetTracksResponse, F, ItemAt<calls.PlaylistsGetTracksResponse, 'tracks.track'>>;
  getTracks<K extends string>(params: Args<calls.PlaylistsGetTracksParams, K, D>, ...then: MaybeThen<calls.PlaylistsGetTracksResponse, F>): void | CallResult<calls.PlaylistsGetTracksResponse, F, ItemAt<calls.PlaylistsGetTracksResponse, 'tracks.track'>>;
  getTracks<K extends string>(params: Args<calls.PlaylistsGetTracksParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsGetTracksResponse, F> | null, callback?: NoCallback<calls.PlaylistsGetTracksResponse, F> | null): CallResult<calls.PlaylistsGetTracksResponse, F, ItemAt<calls.PlaylistsGetTracksResponse, 'tracks.track'>>;

  /**
   * Append tracks to a playlist.
   * `POST /playlists/:playlistId/tracks, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `tracks` (required): tracks to append
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  addTracks<K extends string>(...call: Promised<calls.PlaylistsAddTracksParams, K, D>): CallResult<calls.PlaylistsAddTracksResponse, F>;
  addTracks<K extends string>(params: Args<calls.PlaylistsAddTracksParams, K, D>, ...then: Then<calls.PlaylistsAddTracksResponse, F>): void;
  addTracks(callback: Alone<calls.PlaylistsAddTracksParams, D, calls.PlaylistsAddTracksResponse, F>): void;
  addTracks<K extends string>(params: Args<calls.PlaylistsAddTracksParams, K, D>, ...then: ThenError): void;
  addTracks(callback: AloneError<calls.PlaylistsAddTracksParams, D>): void;
  addTracks<K extends string>(params: Args<calls.PlaylistsAddTracksParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsAddTracksResponse, F>;
  addTracks<K extends string>(params: Args<calls.PlaylistsAddTracksParams, K, D>, ...then: MaybeThen<calls.PlaylistsAddTracksResponse, F>): void | CallResult<calls.PlaylistsAddTracksResponse, F>;
  addTracks<K extends string>(params: Args<calls.PlaylistsAddTracksParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsAddTracksResponse, F> | null, callback?: NoCallback<calls.PlaylistsAddTracksResponse, F> | null): CallResult<calls.PlaylistsAddTracksResponse, F>;

  /**
   * Remove a track from a playlist.
   * `DELETE /playlists/:playlistId/tracks/:playlistItemId, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `playlistItemId` (required): id of the entry, not of the track
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  removeTrack<K extends string>(...call: Promised<calls.PlaylistsRemoveTrackParams, K, D>): CallResult<calls.PlaylistsRemoveTrackResponse, F>;
  removeTrack<K extends string>(params: Args<calls.PlaylistsRemoveTrackParams, K, D>, ...then: Then<calls.PlaylistsRemoveTrackResponse, F>): void;
  removeTrack(callback: Alone<calls.PlaylistsRemoveTrackParams, D, calls.PlaylistsRemoveTrackResponse, F>): void;
  removeTrack<K extends string>(params: Args<calls.PlaylistsRemoveTrackParams, K, D>, ...then: ThenError): void;
  removeTrack(callback: AloneError<calls.PlaylistsRemoveTrackParams, D>): void;
  removeTrack<K extends string>(params: Args<calls.PlaylistsRemoveTrackParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsRemoveTrackResponse, F>;
  removeTrack<K extends string>(params: Args<calls.PlaylistsRemoveTrackParams, K, D>, ...then: MaybeThen<calls.PlaylistsRemoveTrackResponse, F>): void | CallResult<calls.PlaylistsRemoveTrackResponse, F>;
  removeTrack<K extends string>(params: Args<calls.PlaylistsRemoveTrackParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsRemoveTrackResponse, F> | null, callback?: NoCallback<calls.PlaylistsRemoveTrackResponse, F> | null): CallResult<calls.PlaylistsRemoveTrackResponse, F>;

  /**
   * Move a track in a playlist.
   * `POST /playlists/:playlistId/tracks/:playlistItemId/move, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `playlistItemId` (required): id of the entry, not of the track
   * - `pos` (required): id of the entry after which it is to stand; 0 for the front
   * - `userId`: owner of the playlist, where it is a user's and no token is given
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: no source shows the body; replace with the whole list does the same.
   */
  moveTrack<K extends string>(...call: Promised<calls.PlaylistsMoveTrackParams, K, D>): CallResult<calls.PlaylistsMoveTrackResponse, F>;
  moveTrack<K extends string>(params: Args<calls.PlaylistsMoveTrackParams, K, D>, ...then: Then<calls.PlaylistsMoveTrackResponse, F>): void;
  moveTrack(callback: Alone<calls.PlaylistsMoveTrackParams, D, calls.PlaylistsMoveTrackResponse, F>): void;
  moveTrack<K extends string>(params: Args<calls.PlaylistsMoveTrackParams, K, D>, ...then: ThenError): void;
  moveTrack(callback: AloneError<calls.PlaylistsMoveTrackParams, D>): void;
  moveTrack<K extends string>(params: Args<calls.PlaylistsMoveTrackParams, K, D>, options: CallOptions | null | undefined): CallResult<calls.PlaylistsMoveTrackResponse, F>;
  moveTrack<K extends string>(params: Args<calls.PlaylistsMoveTrackParams, K, D>, ...then: MaybeThen<calls.PlaylistsMoveTrackResponse, F>): void | CallResult<calls.PlaylistsMoveTrackResponse, F>;
  moveTrack<K extends string>(params: Args<calls.PlaylistsMoveTrackParams, K, D>, options?: CallOptions | NoCallback<calls.PlaylistsMoveTrackResponse, F> | null, callback?: NoCallback<calls.PlaylistsMoveTrackResponse, F> | null): CallResult<calls.PlaylistsMoveTrackResponse, F>;
}

/** `new api.Playlists()`. `D` are the names of the parameters that defaults supply, `F` is the format. */
export interface PlaylistsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PlaylistsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/playlists`: `new api.Playlists(options?)` or `api.Playlists(options?)`. */
export interface PlaylistsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PlaylistsResource<D | Lowercase<K>, G>;
  <K extends string = never, G extends string = F>(
    options?: ResourceSetup<K, G> | null,
  ): PlaylistsResource<D | Lowercase<K>, G>;
  readonly prototype: PlaylistsResource<D, F>;
}
