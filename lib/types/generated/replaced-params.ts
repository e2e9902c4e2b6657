// Made from api.json by `npm run generate`: change the schema, not this file.
/** Parameters that replace a required one. */
export interface ReplacedParams {
  qa: 'q';
}
