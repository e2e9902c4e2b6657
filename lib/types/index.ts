/** Every type of a public signature, by topic. No run-time code. */
export type * from './promise';
export type * from './calls';
export type * from './client';
export type * from './converted';
export type * from './events';
export type * from './media';
export type * from './oauth';
export type * from './options';
export type * from './params';
export type * from './request';
export type * from './resource';
export type * from './schema';
