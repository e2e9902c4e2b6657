/** The shapes of responses after normalization, by theme. */
export type * from './catalogue';
export type * from './lists';
export type * from './locker';
export type * from './media';
export type * from './roots';
export type * from './shapes';
export type * from './shop';
export type * from './stores';
export type * from './users';
