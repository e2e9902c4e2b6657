'use strict';
// What the integration test of 1.0.0 starts as `node api-stub`: this project's stub, where the client looks for it.
require('tsx/cjs');
process.env.PORT = process.env._7D_API_CLIENT_PORT;
require('../api-stub/main');
