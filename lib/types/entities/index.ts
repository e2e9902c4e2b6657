/** The structure of responses after normalising, by topic. */
export type * from './batches';
export type * from './catalogue';
export type * from './lists';
export type * from './locker';
export type * from './media';
export type * from './playlists';
export type * from './requests';
export type * from './roots';
export type * from './service';
export type * from './shapes';
export type * from './shop';
export type * from './stores';
export type * from './users';
