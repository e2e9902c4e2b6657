'use strict';
// What the integration test of 1.0.0 starts as `node api-stub`: this project's stub, on the port that the test asks.
require('tsx/cjs');
process.env.PORT = '9876';
require('../api-stub/main.ts');
