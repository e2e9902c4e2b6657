// Made from api.json by `npm run generate`: change the schema, not this file.
import type { OkResponse } from '../calls';
import type { PlaylistGroup } from '../entities/playlists';
import type { PagingParams, TerritoryParams, TokenParams } from '../params';

/** Parameters of `playlistGroups.getAll`. */
export interface PlaylistGroupsGetAllParams extends PagingParams, TerritoryParams, TokenParams {
  /** owner of the group */
  userId: string;
}

/** Response of `playlistGroups.getAll`. */
export interface PlaylistGroupsGetAllResponse extends Partial<OkResponse> {
  /** The content of this response is not documented. */
  [element: string]: unknown;
}

/** Parameters of `playlistGroups.create`. */
export interface PlaylistGroupsCreateParams extends TerritoryParams, TokenParams {
  /** title */
  name: string;
  /** ids of playlists */
  playlists?: readonly string[] | null | undefined;
  /** owner of the group */
  userId: string;
}

/** Response of `playlistGroups.create`. */
export interface PlaylistGroupsCreateResponse extends Partial<OkResponse> {
  playlistGroup: PlaylistGroup;
}

/** Parameters of `playlistGroups.get`. */
export interface PlaylistGroupsGetParams extends TerritoryParams, TokenParams {
  /** group */
  playlistGroupId: string;
  /** owner of the group */
  userId: string;
}

/** Response of `playlistGroups.get`. */
export interface PlaylistGroupsGetResponse extends Partial<OkResponse> {
  playlistGroup: PlaylistGroup;
}

/** Parameters of `playlistGroups.addPlaylists`. */
export interface PlaylistGroupsAddPlaylistsParams extends TerritoryParams, TokenParams {
  /** group */
  playlistGroupId: string;
  /** ids of playlists; unknown ones are ignored */
  playlists: readonly string[];
  /** owner of the group */
  userId: string;
}

/** Response of `playlistGroups.addPlaylists`. */
export interface PlaylistGroupsAddPlaylistsResponse extends Partial<OkResponse> {
  playlistGroup: PlaylistGroup;
}

/** Parameters of `playlistGroups.replace`. */
export interface PlaylistGroupsReplaceParams extends TerritoryParams, TokenParams {
  /** group */
  playlistGroupId: string;
  /** title */
  name: string;
  /** ids of playlists; unknown ones are ignored */
  playlists?: readonly string[] | null | undefined;
  /** owner of the group */
  userId: string;
}

/** Response of `playlistGroups.replace`. */
export interface PlaylistGroupsReplaceResponse extends Partial<OkResponse> {
  playlistGroup: PlaylistGroup;
}

/** Parameters of `playlistGroups.delete`. */
export interface PlaylistGroupsDeleteParams extends TerritoryParams, TokenParams {
  /** group */
  playlistGroupId: string;
  /** owner of the group */
  userId: string;
}

/** Response of `playlistGroups.delete`. */
export type PlaylistGroupsDeleteResponse = Partial<OkResponse>;
