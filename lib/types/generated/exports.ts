// Made from api.json by `npm run generate`: change the schema, not this file.
/** Every type that a public signature mentions. */
export type * from '../../errors';
export type * from '../entities';
export type * from '../index';
export type * from './index';
