/** An ES module that imports the same objects as CommonJS requires. */
import { createRequire } from 'node:module';
import api, * as all from '7digital-api';
import { ApiError, configure, errors, OAuthError, RequestError, schema } from '7digital-api';
import config from '7digital-api/config';
import again, { ApiError as ThirdApiError } from '7digital-api/index.js';
import { Api } from '7digital-api/lib/api';
import { ApiError as OldApiError } from '7digital-api/lib/errors';
import { toYYYYMMDD } from '7digital-api/lib/helpers.js';
import { collectionPaths } from '7digital-api/lib/response-cleaners';

const require = createRequire(import.meta.url);
const required = require('7digital-api');

const failure = await configure({ logger: null })
  .Releases()
  .getDetails({ releaseId: 'missing' })
  .catch((err) => err);
const { releases } = await new api.Artists({ logger: null }).getReleases({ artistId: 1 });
const locker = await new Promise((resolve, reject) => {
  const defaultParams = { accesstoken: 'DEMO_TOKEN', accesssecret: 'DEMO_TOKEN_SECRET' };
  const user = new (api.reconfigure({ defaultParams, logger: null }).User)();
  user.getLocker((err, data) => (err ? reject(err) : resolve(data.locker)));
});

console.log(
  JSON.stringify({
    names: Object.keys(all).sort(),
    identity: {
      client: api === required && all.default === required,
      configure: configure === required.configure,
      schema: schema === required.schema,
      errors: errors === required.errors,
      classes: ApiError === required.errors.ApiError && ApiError === OldApiError,
      api: api instanceof Api,
      index: again === api && ThirdApiError === ApiError,
      config: config === require('7digital-api/config'),
    },
    failure: [
      failure instanceof ApiError,
      failure instanceof RequestError,
      failure instanceof OAuthError,
      failure.code,
    ],
    releases: releases.release.length,
    locker: locker.lockerReleases.lockerRelease.length,
    helpers: [toYYYYMMDD(new Date(2020, 0, 2)), collectionPaths.length],
  }),
);
