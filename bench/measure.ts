/** What a measure is. Each runs its subjects in turns, each in a process of its own, and knows its targets. */
import type { ServerPorts } from './ports';

export interface Context {
  /** Tiny counts: to see that the bench works. */
  isSmoke: boolean;
  /** The folder of the package that is measured as "this package". */
  packageFolder: string;
  /** For files of a measure; removed at the end. */
  scratch: string;
  ports: ServerPorts;
  /** Runs one of `bench/measured` and returns what it prints. */
  run(program: string, settings: object, nodeOptions?: string[]): Promise<Values>;
}

/** Figures by their name. */
export type Values = Record<string, number>;

export interface Target {
  /**
   * `share`: the limit's costs divided by the subject's. `times`: the subject's costs divided by the limit's.
   * `value`: the figure itself.
   */
  as: 'share' | 'times' | 'value';
  bound: number;
  /** `this`, if not given. */
  subject?: string;
}

export interface Figure {
  name: string;
  /** With its unit: `'CPU per call, µs'`. */
  title: string;
  digits?: number;
  /** More is better. Costs are the default. */
  isYield?: boolean;
  /** A ratio to the limit says nothing. */
  isAbsolute?: boolean;
  /** The program reports `scale` times as much or as little as is shown. */
  scale?: number;
  target?: Target;
}

export interface Measure {
  /** On the command line. */
  name: string;
  title: string;
  group: Group;
  subjects: readonly string[];
  /** The subject that the others are compared with. */
  limit?: string;
  figures: readonly Figure[];
  /** Always the same, so that one round is enough. */
  isConstant?: boolean;
  /** Why it cannot run here. */
  isMissing?(): string | undefined;
  /** One round of one subject. */
  measure(subject: string, context: Context): Promise<Values>;
}

export const GROUPS = {
  http: 'Calls over http',
  https: 'Signed calls over https',
  signing: 'Signing',
  parsing: 'Parsing',
  load: 'Many calls at a time',
  memory: 'Memory',
  start: 'Start',
  growth: 'Growth',
  size: 'Size of an installation',
  media: 'Downloads',
} as const;

export type Group = keyof typeof GROUPS;

const TITLES: Record<string, string> = {
  this: 'this package',
  original: '1.0.0',
  http: 'bare http',
  'http+json': 'bare http + JSON.parse',
  undici: 'undici',
  'fetch+json': 'fetch + JSON.parse',
  'fetch+fxp': 'fetch + fast-xml-parser',
  'axios+fxp': 'axios + fast-xml-parser',
  'got+fxp': 'got + fast-xml-parser',
  stripe: 'stripe, JSON',
  json: 'JSON.parse',
  fxp: 'fast-xml-parser',
  hmac: 'HMAC-SHA1',
  pipe: 'bare pipe',
  empty: 'empty program',
};

export const titleOf = (subject: string): string => TITLES[subject] ?? subject;

/** What a subject fetches. */
export const formatOf = (subject: string): 'xml' | 'json' =>
  subject === 'stripe' || subject.endsWith('json') ? 'json' : 'xml';
