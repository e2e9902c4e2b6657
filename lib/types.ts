/** The words the public types are made of. By theme in `types/`. */
export type * from './types/calls';
export type * from './types/client';
export type * from './types/oauth';
export type * from './types/params';
export type * from './types/resource';
