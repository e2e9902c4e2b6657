/** Calls through 1.0.0 and this package: every combination. */
import { compareMethods, compareResponses } from './differential/table';

describe('The differential table of methods', function () {
  this.timeout(120_000);
  compareMethods(1);
});

describe('The differential table of responses', function () {
  this.timeout(60_000);
  compareResponses(1);
});
