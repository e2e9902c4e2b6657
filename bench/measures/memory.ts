/** What stays in memory. */
import { documentFolder } from '../documents';
import type { Measure } from '../measure';

const subjects = ['json', 'this', 'original', 'fxp'];

const keptTitle: Measure = {
  name: 'kept-title',
  title: 'One title kept of each of 300 responses of 59 kB',
  group: 'memory',
  subjects,
  figures: [
    {
      name: 'title',
      title: 'kept title of 59 kB: kB per title',
      digits: 2,
      scale: 1e-3,
      target: { as: 'value', bound: 2 },
    },
  ],
  async measure(subject, context) {
    const { xml, json } = await documentFolder('numbered', context);
    const settings = { subject, folder: subject === 'json' ? json : xml, kept: context.isSmoke ? 3 : 300 };
    return context.run('retention', settings, ['--expose-gc']);
  },
};

const keptResponse: Measure = {
  name: 'kept-response',
  title: 'A response of 6 MB that is kept, for each byte of its XML',
  group: 'memory',
  subjects,
  figures: [
    {
      name: 'whole',
      title: 'kept response of 6 MB: bytes per byte of XML',
      digits: 2,
      target: { as: 'value', bound: 1.3 },
    },
  ],
  async measure(subject, context) {
    const { xml, json, bytes, jsonBytes } = await documentFolder(
      context.isSmoke ? 'medium' : 'large',
      context,
    );
    const isLimit = subject === 'json';
    const settings = { subject, folder: isLimit ? json : xml };
    const { whole } = await context.run('retention', settings, ['--expose-gc']);
    return { whole: (whole as number) * (isLimit ? jsonBytes / bytes : 1) };
  },
};

export const memory: Measure[] = [keptTitle, keptResponse];
