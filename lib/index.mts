/** The same objects for `import`: one implementation in CommonJS for both entries. */
import api from './index.js';
import type { Configure, ErrorClasses, ExtendSchema, ShippedSchema } from './types/generated/exports.js';

export default api;
export const configure: Configure = api.configure;
export const extendSchema: ExtendSchema = api.extendSchema;
export const schema: ShippedSchema = api.schema;
export const errors: ErrorClasses = api.errors;
export {
  ApiError,
  ApiHttpError,
  ApiParseError,
  IdentifiedApiError,
  OAuthError,
  RequestError,
} from './errors/index.js';
export type * from './types/generated/exports.js';
