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
import type * as calls from './playlists-calls';

type GetAllCall = Call<calls.PlaylistsGetAllParams, calls.PlaylistsGetAllResponse, 'playlists.playlist'>;
type CreateCall = Call<calls.PlaylistsCreateParams, calls.PlaylistsCreateResponse>;
type GetTagsCall = Call<calls.PlaylistsGetTagsParams, calls.PlaylistsGetTagsResponse>;
type GetCall = Call<calls.PlaylistsGetParams, calls.PlaylistsGetResponse>;
type ReplaceCall = Call<calls.PlaylistsReplaceParams, calls.PlaylistsReplaceResponse>;
type DeleteCall = Call<calls.PlaylistsDeleteParams, calls.PlaylistsDeleteResponse>;
type GetDetailsCall = Call<calls.PlaylistsGetDetailsParams, calls.PlaylistsGetDetailsResponse>;
type UpdateDetailsCall = Call<calls.PlaylistsUpdateDetailsParams, calls.PlaylistsUpdateDetailsResponse>;
type GetTracksCall = Call<calls.PlaylistsGetTracksParams, calls.PlaylistsGetTracksResponse, 'tracks.track'>;
type AddTracksCall = Call<calls.PlaylistsAddTracksParams, calls.PlaylistsAddTracksResponse>;
type RemoveTrackCall = Call<calls.PlaylistsRemoveTrackParams, calls.PlaylistsRemoveTrackResponse>;
type MoveTrackCall = Call<calls.PlaylistsMoveTrackParams, calls.PlaylistsMoveTrackResponse>;

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
  getAll<K extends string>(...call: Promised<GetAllCall, K, D>): CallResult<GetAllCall, F>;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...then: Then<GetAllCall, F>): void;
  getAll(callback: Alone<GetAllCall, D, F>): void;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...then: ThenError): void;
  getAll(this: Complete<GetAllCall, D>, ...callback: AloneError<GetAllCall, D>): void;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, options: Options): CallResult<GetAllCall, F>;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...then: MaybeThen<GetAllCall, F>): void | CallResult<GetAllCall, F>;
  getAll<K extends string>(params: Args<GetAllCall, K, D>, ...rest: Rest<GetAllCall, F>): CallResult<GetAllCall, F>;

  /**
   * Create a playlist.
   * `POST /playlists, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `name` (required): title
   * - `status`: any string, such as draft or published; a filter of getAll
   * - `visibility`: who may see it, in any case of letters
   * - `description`: cut at 500 characters
   * - `imageUrl`: URL of the image; may contain $size$; called image in responses
   * - `tags`: tags
   * - `annotations`: notes by name
   * - `tracks`: tracks in their order
   * - `userId`: owner of the playlist, if a user owns it and there is no token
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
   * Tags that playlists have.
   * `GET /playlists/tags, 3-legged, responds with tags.tag: PlaylistTag[]`
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getTags<K extends string>(...call: Promised<GetTagsCall, K, D>): CallResult<GetTagsCall, F>;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...then: Then<GetTagsCall, F>): void;
  getTags(callback: Alone<GetTagsCall, D, F>): void;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...then: ThenError): void;
  getTags(this: Complete<GetTagsCall, D>, ...callback: AloneError<GetTagsCall, D>): void;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, options: Options): CallResult<GetTagsCall, F>;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...then: MaybeThen<GetTagsCall, F>): void | CallResult<GetTagsCall, F>;
  getTags<K extends string>(params: Args<GetTagsCall, K, D>, ...rest: Rest<GetTagsCall, F>): CallResult<GetTagsCall, F>;

  /**
   * A playlist with its tracks.
   * `GET /playlists/:playlistId, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, if a user owns it and there is no token
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
   * Replace a playlist.
   * `POST /playlists/:playlistId, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `name` (required): title
   * - `status`: any string, such as draft or published; a filter of getAll
   * - `visibility`: who may see it, in any case of letters
   * - `description`: cut at 500 characters
   * - `imageUrl`: URL of the image; may contain $size$; called image in responses
   * - `tags`: tags
   * - `annotations`: notes by name
   * - `tracks`: the whole new list; also changes the order
   * - `userId`: owner of the playlist, if a user owns it and there is no token
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
   * Delete a playlist.
   * `DELETE /playlists/:playlistId, 3-legged, responds with ok`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, if a user owns it and there is no token
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

  /**
   * A playlist without its tracks.
   * `GET /playlists/:playlistId/details, 3-legged, responds with playlist: Playlist`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getDetails<K extends string>(...call: Promised<GetDetailsCall, K, D>): CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: Then<GetDetailsCall, F>): void;
  getDetails(callback: Alone<GetDetailsCall, D, F>): void;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: ThenError): void;
  getDetails(this: Complete<GetDetailsCall, D>, ...callback: AloneError<GetDetailsCall, D>): void;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, options: Options): CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...then: MaybeThen<GetDetailsCall, F>): void | CallResult<GetDetailsCall, F>;
  getDetails<K extends string>(params: Args<GetDetailsCall, K, D>, ...rest: Rest<GetDetailsCall, F>): CallResult<GetDetailsCall, F>;

  /**
   * Change the details of a playlist, not its tracks.
   * `POST /playlists/:playlistId/details, 3-legged, responds with ok`
   * - `playlistId` (required): playlist
   * - `name`: title
   * - `status`: any string, such as draft or published; a filter of getAll
   * - `visibility`: who may see it, in any case of letters
   * - `description`: cut at 500 characters
   * - `imageUrl`: URL of the image; may contain $size$; called image in responses
   * - `tags`: tags
   * - `annotations`: notes by name
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: the response has no body; location is the URL of the playlist.
   */
  updateDetails<K extends string>(...call: Promised<UpdateDetailsCall, K, D>): CallResult<UpdateDetailsCall, F>;
  updateDetails<K extends string>(params: Args<UpdateDetailsCall, K, D>, ...then: Then<UpdateDetailsCall, F>): void;
  updateDetails(callback: Alone<UpdateDetailsCall, D, F>): void;
  updateDetails<K extends string>(params: Args<UpdateDetailsCall, K, D>, ...then: ThenError): void;
  updateDetails(this: Complete<UpdateDetailsCall, D>, ...callback: AloneError<UpdateDetailsCall, D>): void;
  updateDetails<K extends string>(params: Args<UpdateDetailsCall, K, D>, options: Options): CallResult<UpdateDetailsCall, F>;
  updateDetails<K extends string>(params: Args<UpdateDetailsCall, K, D>, ...then: MaybeThen<UpdateDetailsCall, F>): void | CallResult<UpdateDetailsCall, F>;
  updateDetails<K extends string>(params: Args<UpdateDetailsCall, K, D>, ...rest: Rest<UpdateDetailsCall, F>): CallResult<UpdateDetailsCall, F>;

  /**
   * Tracks of a playlist.
   * `GET /playlists/:playlistId/tracks, 3-legged, responds with tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `page`, `pageSize`; `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  getTracks<K extends string>(...call: Promised<GetTracksCall, K, D>): CallResult<GetTracksCall, F>;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...then: Then<GetTracksCall, F>): void;
  getTracks(callback: Alone<GetTracksCall, D, F>): void;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...then: ThenError): void;
  getTracks(this: Complete<GetTracksCall, D>, ...callback: AloneError<GetTracksCall, D>): void;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, options: Options): CallResult<GetTracksCall, F>;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...then: MaybeThen<GetTracksCall, F>): void | CallResult<GetTracksCall, F>;
  getTracks<K extends string>(params: Args<GetTracksCall, K, D>, ...rest: Rest<GetTracksCall, F>): CallResult<GetTracksCall, F>;

  /**
   * Append tracks to a playlist.
   * `POST /playlists/:playlistId/tracks, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `tracks` (required): tracks to append
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  addTracks<K extends string>(...call: Promised<AddTracksCall, K, D>): CallResult<AddTracksCall, F>;
  addTracks<K extends string>(params: Args<AddTracksCall, K, D>, ...then: Then<AddTracksCall, F>): void;
  addTracks(callback: Alone<AddTracksCall, D, F>): void;
  addTracks<K extends string>(params: Args<AddTracksCall, K, D>, ...then: ThenError): void;
  addTracks(this: Complete<AddTracksCall, D>, ...callback: AloneError<AddTracksCall, D>): void;
  addTracks<K extends string>(params: Args<AddTracksCall, K, D>, options: Options): CallResult<AddTracksCall, F>;
  addTracks<K extends string>(params: Args<AddTracksCall, K, D>, ...then: MaybeThen<AddTracksCall, F>): void | CallResult<AddTracksCall, F>;
  addTracks<K extends string>(params: Args<AddTracksCall, K, D>, ...rest: Rest<AddTracksCall, F>): CallResult<AddTracksCall, F>;

  /**
   * Remove a track from a playlist.
   * `DELETE /playlists/:playlistId/tracks/:playlistItemId, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `playlistItemId` (required): id of the entry, not of the track
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   */
  removeTrack<K extends string>(...call: Promised<RemoveTrackCall, K, D>): CallResult<RemoveTrackCall, F>;
  removeTrack<K extends string>(params: Args<RemoveTrackCall, K, D>, ...then: Then<RemoveTrackCall, F>): void;
  removeTrack(callback: Alone<RemoveTrackCall, D, F>): void;
  removeTrack<K extends string>(params: Args<RemoveTrackCall, K, D>, ...then: ThenError): void;
  removeTrack(this: Complete<RemoveTrackCall, D>, ...callback: AloneError<RemoveTrackCall, D>): void;
  removeTrack<K extends string>(params: Args<RemoveTrackCall, K, D>, options: Options): CallResult<RemoveTrackCall, F>;
  removeTrack<K extends string>(params: Args<RemoveTrackCall, K, D>, ...then: MaybeThen<RemoveTrackCall, F>): void | CallResult<RemoveTrackCall, F>;
  removeTrack<K extends string>(params: Args<RemoveTrackCall, K, D>, ...rest: Rest<RemoveTrackCall, F>): CallResult<RemoveTrackCall, F>;

  /**
   * Move a track in a playlist.
   * `POST /playlists/:playlistId/tracks/:playlistItemId/move, 3-legged, responds with playlist.tracks.track: PlaylistTrack[]`
   * - `playlistId` (required): playlist
   * - `playlistItemId` (required): id of the entry, not of the track
   * - `pos` (required): id of the entry after which to place it; 0 for the start
   * - `userId`: owner of the playlist, if a user owns it and there is no token
   * - `country` or `shopId`; `accesstoken` and `accesssecret` of the user
   *
   * Note: no source shows the body; replace with the whole list has the same effect.
   */
  moveTrack<K extends string>(...call: Promised<MoveTrackCall, K, D>): CallResult<MoveTrackCall, F>;
  moveTrack<K extends string>(params: Args<MoveTrackCall, K, D>, ...then: Then<MoveTrackCall, F>): void;
  moveTrack(callback: Alone<MoveTrackCall, D, F>): void;
  moveTrack<K extends string>(params: Args<MoveTrackCall, K, D>, ...then: ThenError): void;
  moveTrack(this: Complete<MoveTrackCall, D>, ...callback: AloneError<MoveTrackCall, D>): void;
  moveTrack<K extends string>(params: Args<MoveTrackCall, K, D>, options: Options): CallResult<MoveTrackCall, F>;
  moveTrack<K extends string>(params: Args<MoveTrackCall, K, D>, ...then: MaybeThen<MoveTrackCall, F>): void | CallResult<MoveTrackCall, F>;
  moveTrack<K extends string>(params: Args<MoveTrackCall, K, D>, ...rest: Rest<MoveTrackCall, F>): CallResult<MoveTrackCall, F>;
}

/** `new api.Playlists()`. `D` are the names of the default parameters, `F` is the format. */
export interface PlaylistsResource<D extends string = never, F extends string = 'json'>
  extends WithInfo<PlaylistsMethods<D, F>>,
    ResourceFields {}

/** Calls below `/playlists`: `new api.Playlists(options?)` or `api.Playlists(options?)`. */
export interface PlaylistsConstructor<D extends string = never, F extends string = 'json'> {
  new <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PlaylistsResource<D | Lowercase<K>, FormatOf<G, C>>;
  <K extends string = never, G extends string = F, C extends boolean = boolean>(
    options?: ResourceSetup<K, G, C> | null,
  ): PlaylistsResource<D | Lowercase<K>, FormatOf<G, C>>;
  readonly prototype: PlaylistsResource<D, F>;
}
