/** Many calls at a time, and what a call does to the event loop. */
import { formatOf, type Measure } from '../measure';
import { SIZES } from '../responses';

const inFlight: Measure = {
  name: 'in-flight',
  title: '1,000 calls at a time, 1.3 kB',
  group: 'load',
  subjects: ['http', 'undici', 'this', 'original'],
  limit: 'http',
  figures: [
    {
      name: 'cpu',
      title: '1,000 at a time: CPU per call, ms',
      digits: 3,
      scale: 1e-3,
      target: { as: 'times', bound: 1.5 },
    },
    {
      name: 'heap',
      title: '1,000 at a time: heap per call, kB',
      digits: 1,
      scale: 1e-3,
      isAbsolute: true,
      target: { as: 'value', bound: 6 },
    },
  ],
  async measure(subject, { ports, run, isSmoke }) {
    const asked = { format: 'xml', releases: SIZES.small } as const;
    const { port } = await ports.open(asked);
    const { port: heldPort } = await ports.open({ ...asked, isHeld: true });
    const counts = isSmoke
      ? { inFlight: 20, warmUp: 0, cpuMs: 0 }
      : { inFlight: 1000, warmUp: 2, cpuMs: 400 };
    return run('in-flight', { subject, port, heldPort, ...counts }, ['--expose-gc']);
  },
};

const loopDelay: Measure = {
  name: 'loop-delay',
  title: 'Longest block of the event loop by a call, for each MB of its response',
  group: 'load',
  subjects: ['http', 'fetch+json', 'this', 'original', 'fetch+fxp'],
  figures: [
    {
      name: 'block',
      title: 'longest block per MB of a response of 6 MB, ms',
      digits: 1,
      target: { as: 'value', bound: 15 },
    },
  ],
  async measure(subject, { ports, run, isSmoke }) {
    const releases = isSmoke ? SIZES.medium : SIZES.large;
    const { port, bytes } = await ports.open({ format: formatOf(subject), releases });
    return run('delay', { subject, port, bytes, calls: isSmoke ? 1 : 3 }, ['--expose-gc']);
  },
};

const manyCalls: Measure = {
  name: 'growth-calls',
  title: 'CPU per call of the later half of 9,000 calls against the earlier half',
  group: 'growth',
  subjects: ['http', 'this', 'original'],
  figures: [{ name: 'growth', title: 'CPU per call, later half of 9,000 against the earlier', digits: 2 }],
  async measure(subject, { ports, run, isSmoke }) {
    const { port } = await ports.open({ format: 'xml', releases: SIZES.small });
    const counts = isSmoke ? { batch: 5, batches: 2, warmUp: 0 } : { batch: 1500, batches: 6, warmUp: 6000 };
    return run('growth', { subject, port, atOnce: 20, ...counts });
  },
};

export const loads: Measure[] = [inFlight, loopDelay, manyCalls];
