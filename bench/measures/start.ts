/** What a program pays that makes few calls. */
import { formatOf, type Measure, type Values } from '../measure';
import { SIZES } from '../responses';
import { median } from '../statistics';

/** A process is short, and what else the machine does is a large part of it. */
const PROCESSES = 4;

/** The medians of some processes, figure by figure. */
async function inSome(count: number, run: () => Promise<Values>): Promise<Values> {
  const seen: Values[] = [];
  for (let i = 0; i < count; i += 1) seen.push(await run());
  const names = Object.keys(seen[0] as Values);
  return Object.fromEntries(
    names.map((name) => [name, median(seen.map((values) => values[name] as number))]),
  );
}

const oneCall: Measure = {
  name: 'one-call',
  title: 'A program that makes one call of 10 kB, above an empty program',
  group: 'start',
  subjects: ['http+json', 'this', 'original', 'fetch+json', 'fetch+fxp', 'axios+fxp', 'stripe'],
  limit: 'http+json',
  figures: [
    {
      name: 'cpu',
      title: 'program of one call: CPU above an empty one, ms',
      digits: 1,
      scale: 1e-3,
      target: { as: 'value', bound: 50 },
    },
  ],
  async measure(subject, { ports, run, isSmoke }) {
    const { port } = await ports.open({ format: formatOf(subject), releases: SIZES.page });
    const processes = isSmoke ? 1 : PROCESSES;
    const empty = await inSome(processes, () => run('one-call', { subject: 'empty' }));
    const { cpu } = await inSome(processes, () => run('one-call', { subject, port }));
    return { cpu: (cpu as number) - (empty['cpu'] as number) };
  },
};

const load: Measure = {
  name: 'require',
  title: '`require`, and making a client',
  group: 'start',
  subjects: ['this', 'original'],
  figures: [
    { name: 'require', title: '`require`: CPU, ms', digits: 1, scale: 1e-3 },
    { name: 'configure', title: 'making a client: CPU, ms', digits: 2, scale: 1e-3 },
  ],
  measure: (subject, { run, isSmoke }) => inSome(isSmoke ? 1 : PROCESSES, () => run('load', { subject })),
};

export const start: Measure[] = [oneCall, load];
