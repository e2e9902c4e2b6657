/* The modules of the deep imports, each with and without extension (C-135). */
var api = require('7digital-api');

function same(one, other) {
  return require(one) === require(other);
}

console.log(
  JSON.stringify({
    oneClass: require('7digital-api/lib/errors').ApiError === require('7digital-api').errors.ApiError,
    entry: same('7digital-api', '7digital-api/index') && same('7digital-api/index', '7digital-api/index.js'),
    instance: api instanceof require('7digital-api/lib/api').Api,
    schema: [
      api.schema === require('7digital-api/assets/7digital-api-schema.json'),
      api.schema === require('7digital-api/assets/7digital-api-schema'),
      api.schema === require('7digital-api/api.json'),
    ],
    config:
      same('7digital-api/config', '7digital-api/config.js') &&
      require('7digital-api/config').logger === require('7digital-api/lib/logger'),
    version: require('7digital-api/package.json').version,
    withAndWithout: [
      'api',
      'errors',
      'helpers',
      'logger',
      'oauth',
      'parameters',
      'request',
      'resource',
      'responseparser',
      'response-cleaners',
      'response-cleaners/index',
      'response-cleaners/collection-paths',
      'response-cleaners/ensure-collections',
    ].filter(function (name) {
      return same('7digital-api/lib/' + name, '7digital-api/lib/' + name + '.js');
    }).length,
    exports: {
      errors: Object.keys(require('7digital-api/lib/errors')).sort(),
      helpers: Object.keys(require('7digital-api/lib/helpers')).sort(),
      logger: Object.keys(require('7digital-api/lib/logger')).sort(),
      oauth: Object.keys(require('7digital-api/lib/oauth')).sort(),
      parameters: Object.keys(require('7digital-api/lib/parameters')).sort(),
      request: Object.keys(require('7digital-api/lib/request')).sort(),
      cleaners: Object.keys(require('7digital-api/lib/response-cleaners')).sort(),
    },
    functions: [
      require('7digital-api/lib/resource'),
      require('7digital-api/lib/responseparser').parse,
      require('7digital-api/lib/response-cleaners/ensure-collections'),
    ].map(function (value) {
      return typeof value;
    }),
    paths: require('7digital-api/lib/response-cleaners/collection-paths').length,
  }),
);
