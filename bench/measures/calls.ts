/** Calls of every size, beside what a user could take instead. */
import { formatOf, type Context, type Measure, type Target, type Values } from '../measure';
import { SIZES } from '../responses';

interface Load {
  size: keyof typeof SIZES;
  /** The least number of calls that a subject makes before it is measured. */
  warmUp: number;
  /** Calls between two looks at the CPU time. */
  batch: number;
  atOnce: number;
}

const SMALL: Load = { size: 'small', warmUp: 4000, batch: 500, atOnce: 20 };
const PAGE: Load = { size: 'page', warmUp: 1200, batch: 200, atOnce: 20 };
const MEDIUM: Load = { size: 'medium', warmUp: 200, batch: 50, atOnce: 10 };
const LARGE: Load = { size: 'large', warmUp: 1, batch: 1, atOnce: 1 };

const CPU_MS = 400;

const COMMON = ['http', 'undici', 'http+json', 'this', 'original', 'stripe', 'fetch+json', 'fetch+fxp'];
const ALL = [...COMMON, 'axios+fxp', 'got+fxp'];

const overHttp = (name: string, size: string, load: Load, subjects: string[], target?: Target): Measure => ({
  name,
  title: `Calls over http, ${size}`,
  group: 'http',
  subjects,
  limit: 'http',
  figures: [{ name: 'cpu', title: `${size}: CPU per call, ms`, digits: 3, scale: 1e-3, target }],
  measure: (subject, context) => callsOf(subject, context, load),
});

const overHttps = (name: string, size: string, load: Load): Measure => ({
  name,
  title: `Signed calls over https, ${size}`,
  group: 'https',
  subjects: ['http', 'this', 'original'],
  limit: 'http',
  figures: [{ name: 'cpu', title: `${size}: CPU per call, ms`, digits: 3, scale: 1e-3 }],
  measure: (subject, context) => callsOf(subject, context, load, { protocol: 'https:', signed: true }),
});

const signed: Measure = {
  name: 'signed',
  title: 'Signed call, 1.3 kB',
  group: 'signing',
  subjects: ['unsigned', 'signed'],
  limit: 'unsigned',
  figures: [
    {
      name: 'cpu',
      title: '1.3 kB: CPU per call, ms',
      digits: 3,
      scale: 1e-3,
      target: { as: 'times', bound: 1.15, subject: 'signed' },
    },
  ],
  measure: (subject, context) =>
    callsOf('this', context, SMALL, { signed: subject === 'signed', isPlain: true }),
};

const peak: Measure = {
  name: 'peak-memory',
  title: 'Peak memory of a process that makes 300 calls of 59 kB, 10 at a time',
  group: 'memory',
  subjects: ['http', 'this', 'original', 'fetch+fxp'],
  limit: 'http',
  figures: [
    {
      name: 'peak',
      title: '10 calls of 59 kB at a time: peak memory, MB',
      digits: 1,
      scale: 1e-6,
      target: { as: 'value', bound: 74 },
    },
  ],
  async measure(subject, context) {
    const { port } = await context.ports.open({ format: formatOf(subject), releases: SIZES.medium });
    return context.run('peak', { subject, port, atOnce: 10, calls: context.isSmoke ? 20 : 300 });
  },
};

async function callsOf(
  subject: string,
  context: Context,
  { size, ...load }: Load,
  extras: { protocol?: 'http:' | 'https:'; signed?: boolean; isPlain?: boolean } = {},
): Promise<Values> {
  const asked = { format: formatOf(subject), releases: SIZES[size], protocol: extras.protocol };
  const { port } = await context.ports.open(asked);
  const counts = context.isSmoke
    ? { atOnce: load.atOnce, warmUp: 0, batch: 2, cpuMs: 0 }
    : { ...load, cpuMs: CPU_MS };
  return context.run('calls', { subject, port, ...extras, ...counts });
}

const share = (bound: number): Target => ({ as: 'share', bound });

export const calls: Measure[] = [
  overHttp('small-http', '1.3 kB', SMALL, ALL, share(0.6)),
  overHttp('page-http', '10 kB', PAGE, COMMON),
  overHttp('medium-http', '59 kB', MEDIUM, ALL, share(0.45)),
  overHttp('large-http', '6 MB', LARGE, COMMON),
  overHttps('small-https', '1.3 kB', SMALL),
  overHttps('medium-https', '59 kB', MEDIUM),
  signed,
  peak,
];
