/** Calls through 1.0.0 and this package. differential.full.test.ts makes all calls of the tables. */
import { compareMethods, compareResponses } from './differential/table';

describe('A quarter of the differential table of methods', function () {
  this.timeout(120_000);
  compareMethods(4);
});

describe('A quarter of the differential table of responses', function () {
  this.timeout(60_000);
  compareResponses(4);
});
