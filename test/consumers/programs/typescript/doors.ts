/** The deep imports of 1.0.0 (C-135), with and without extension. */
import type { DefaultClient, Schema } from '7digital-api';
import config from '7digital-api/config';
import again from '7digital-api/index.js';
import { Api } from '7digital-api/lib/api';
import { ApiError, RequestError } from '7digital-api/lib/errors';
import * as errors from '7digital-api/lib/errors.js';
import { capitalize, formatPath, padComponent, toYYYYMMDD } from '7digital-api/lib/helpers';
import * as logger from '7digital-api/lib/logger';
import { createOAuthWrapper } from '7digital-api/lib/oauth';
import { template, templateParams } from '7digital-api/lib/parameters';
import { createHeaders, prepare } from '7digital-api/lib/request';
import { parse } from '7digital-api/lib/responseparser';
import { collectionPaths, ensureCollections } from '7digital-api/lib/response-cleaners';

/** The classes are the same from every deep import. */
export function isOneIdentity(api: DefaultClient): boolean {
  if (again !== api || config.format !== 'json') return false;
  return ApiError === api.errors.ApiError && RequestError === errors.RequestError && api instanceof Api;
}

export function oldHelpers(): string[] {
  const schema: Schema = { host: 'localhost', resources: {} };
  const client = Api.build({ logger: null }, schema);
  const headers = createHeaders('localhost', { Accept: 'text/xml' });
  let title = '';
  parse('<response status="ok"><t>x</t></response>', { format: 'json', url: '/' }, (_, data) => {
    title = JSON.stringify(data);
  });
  return [
    capitalize('one'),
    padComponent(9),
    toYYYYMMDD(new Date(2020, 0, 2)),
    formatPath('1.2', 'artist', 'details'),
    typeof logger.info,
    typeof createOAuthWrapper('key', 'secret'),
    template('/a/:id', { id: 1 }),
    String(templateParams('/a/:id')),
    JSON.stringify(headers),
    JSON.stringify(prepare({ a: 1 }, 'key')),
    title,
    String(collectionPaths.length),
    JSON.stringify(ensureCollections(['tags.tag'], { tags: { tag: 'one' } })),
    String(client.schema.resources === schema.resources),
  ];
}
