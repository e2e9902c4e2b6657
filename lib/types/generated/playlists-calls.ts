// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { Playlist, PlaylistList, PlaylistTagList, PlaylistTrackPage } from '../entities/playlists';
import type { Annotations, PlaylistTagRequest, PlaylistTrackRequest } from '../entities/requests';
import type { ListOrArray, PagingParams, TerritoryParams, TokenParams } from '../params';

/** Parameters of `playlists.getAll`. */
export interface PlaylistsGetAllParams extends PagingParams, TerritoryParams, TokenParams {
  /** owner, as id:USER_ID */
  user?: string | null | undefined;
  /** only this status */
  status?: string | null | undefined;
  /** only those with all these tags, comma separated or an array */
  tags?: ListOrArray | null | undefined;
}

/** Response of `playlists.getAll`. */
export interface PlaylistsGetAllResponse extends OkResponse {
  playlists: PlaylistList;
}

/** Parameters of `playlists.create`. */
export interface PlaylistsCreateParams extends TerritoryParams, TokenParams {
  /** title */
  name: string;
  /** any string, such as draft or published; a filter of getAll */
  status?: string | null | undefined;
  /** who may see it, in any case of letters */
  visibility?: 'Private' | 'Public' | (string & {}) | null | undefined;
  /** cut at 500 characters */
  description?: string | null | undefined;
  /** URL of the image; may contain $size$; called image in responses */
  imageUrl?: string | null | undefined;
  /** tags */
  tags?: readonly PlaylistTagRequest[] | null | undefined;
  /** notes by name */
  annotations?: Annotations | null | undefined;
  /** tracks in their order */
  tracks?: readonly PlaylistTrackRequest[] | null | undefined;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.create`. */
export interface PlaylistsCreateResponse extends OkResponse {
  playlist: Playlist;
}

/** Parameters of `playlists.getTags`. */
export type PlaylistsGetTagsParams = TerritoryParams & TokenParams;

/** Response of `playlists.getTags`. */
export interface PlaylistsGetTagsResponse extends OkResponse {
  tags: PlaylistTagList;
}

/** Parameters of `playlists.get`. */
export interface PlaylistsGetParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.get`. */
export interface PlaylistsGetResponse extends OkResponse {
  playlist: Playlist;
}

/** Parameters of `playlists.replace`. */
export interface PlaylistsReplaceParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** title */
  name: string;
  /** any string, such as draft or published; a filter of getAll */
  status?: string | null | undefined;
  /** who may see it, in any case of letters */
  visibility?: 'Private' | 'Public' | (string & {}) | null | undefined;
  /** cut at 500 characters */
  description?: string | null | undefined;
  /** URL of the image; may contain $size$; called image in responses */
  imageUrl?: string | null | undefined;
  /** tags */
  tags?: readonly PlaylistTagRequest[] | null | undefined;
  /** notes by name */
  annotations?: Annotations | null | undefined;
  /** the whole new list; also changes the order */
  tracks?: readonly PlaylistTrackRequest[] | null | undefined;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.replace`. */
export interface PlaylistsReplaceResponse extends OkResponse {
  playlist: Playlist;
}

/** Parameters of `playlists.delete`. */
export interface PlaylistsDeleteParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.delete`. */
export type PlaylistsDeleteResponse = Partial<OkResponse>;

/** Parameters of `playlists.getDetails`. */
export interface PlaylistsGetDetailsParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.getDetails`. */
export interface PlaylistsGetDetailsResponse extends OkResponse {
  playlist: Playlist;
}

/** Parameters of `playlists.updateDetails`. */
export interface PlaylistsUpdateDetailsParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** title */
  name?: string | null | undefined;
  /** any string, such as draft or published; a filter of getAll */
  status?: string | null | undefined;
  /** who may see it, in any case of letters */
  visibility?: 'Private' | 'Public' | (string & {}) | null | undefined;
  /** cut at 500 characters */
  description?: string | null | undefined;
  /** URL of the image; may contain $size$; called image in responses */
  imageUrl?: string | null | undefined;
  /** tags */
  tags?: readonly PlaylistTagRequest[] | null | undefined;
  /** notes by name */
  annotations?: Annotations | null | undefined;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.updateDetails`. */
export type PlaylistsUpdateDetailsResponse = Partial<OkResponse>;

/** Parameters of `playlists.getTracks`. */
export interface PlaylistsGetTracksParams extends PagingParams, TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.getTracks`. */
export interface PlaylistsGetTracksResponse extends OkResponse {
  tracks: PlaylistTrackPage;
}

/** Parameters of `playlists.addTracks`. */
export interface PlaylistsAddTracksParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** tracks to append */
  tracks: readonly PlaylistTrackRequest[];
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.addTracks`. */
export interface PlaylistsAddTracksResponse extends OkResponse {
  playlist: Playlist;
}

/** Parameters of `playlists.removeTrack`. */
export interface PlaylistsRemoveTrackParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** id of the entry, not of the track */
  playlistItemId: string;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.removeTrack`. */
export interface PlaylistsRemoveTrackResponse extends OkResponse {
  playlist: Playlist;
}

/** Parameters of `playlists.moveTrack`. */
export interface PlaylistsMoveTrackParams extends TerritoryParams, TokenParams {
  /** playlist */
  playlistId: string;
  /** id of the entry, not of the track */
  playlistItemId: string;
  /** id of the entry after which to place it; 0 for the start */
  pos: string;
  /** owner of the playlist, if a user owns it and there is no token */
  userId?: string | null | undefined;
}

/** Response of `playlists.moveTrack`. */
export interface PlaylistsMoveTrackResponse extends OkResponse {
  playlist: Playlist;
}
