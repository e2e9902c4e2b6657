/** All measures, in the order in which they run. */
import type { Measure } from '../measure';
import { calls } from './calls';
import { loads } from './load';
import { media } from './media';
import { memory } from './memory';
import { parsings } from './parsing';
import { signing } from './signing';
import { size } from './size';
import { start } from './start';

export const measures: readonly Measure[] = [
  ...calls,
  ...signing,
  ...parsings,
  ...loads,
  ...memory,
  ...start,
  size,
  media,
];
