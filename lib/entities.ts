/** The shapes of answers, as the cleaners leave them. By theme in `entities/`. */
export type * from './entities/catalogue';
export type * from './entities/lists';
export type * from './entities/locker';
export type * from './entities/media';
export type * from './entities/roots';
export type * from './entities/shapes';
export type * from './entities/shop';
export type * from './entities/stores';
export type * from './entities/users';
