/** What is measured, and the least that is wanted of it, as a ratio to 1.0.0. */
import type { SIZES } from './answers';

export interface Measure {
  name: string;
  task: 'calls' | 'sign' | 'require';
  size?: keyof typeof SIZES;
  signed?: boolean;
  calls: number;
  smokeCalls: number;
  warmUp: number;
  /** Calls under way at a time. */
  atOnce: number;
  wanted: number;
}

const small = {
  task: 'calls',
  size: 'small',
  calls: 6000,
  smokeCalls: 20,
  warmUp: 3000,
  atOnce: 20,
  wanted: 2,
} as const;
const medium = {
  task: 'calls',
  size: 'medium',
  calls: 600,
  smokeCalls: 5,
  warmUp: 200,
  atOnce: 10,
  wanted: 4,
} as const;
const large = {
  task: 'calls',
  size: 'large',
  calls: 10,
  smokeCalls: 1,
  warmUp: 3,
  atOnce: 1,
  wanted: 4,
} as const;

export const measures: Measure[] = [
  { ...small, name: 'calls, 1.4 kB, http' },
  { ...small, name: 'calls, 1.4 kB, signed', signed: true },
  { ...medium, name: 'calls, 59 kB, http' },
  { ...medium, name: 'calls, 59 kB, signed', signed: true },
  { ...large, name: 'calls, 6 MB, http' },
  { ...large, name: 'calls, 6 MB, signed', signed: true },
  {
    name: 'OAuth().sign',
    task: 'sign',
    calls: 100_000,
    smokeCalls: 50,
    warmUp: 10_000,
    atOnce: 1,
    wanted: 2,
  },
  { name: 'require', task: 'require', calls: 1, smokeCalls: 1, warmUp: 0, atOnce: 1, wanted: 2 },
];
