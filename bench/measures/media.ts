/** A download of a file: `media.save` against a bare pipe. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measure } from '../measure';

export const media: Measure = {
  name: 'media',
  title: 'Download of 500 MB into a file',
  group: 'media',
  subjects: ['pipe', 'this'],
  limit: 'pipe',
  figures: [
    {
      name: 'perSecond',
      title: 'MB a second',
      digits: 0,
      isYield: true,
      target: { as: 'share', bound: 0.9 },
    },
    { name: 'perCpuSecond', title: 'MB a second of CPU time', digits: 0, isYield: true },
    // V8 collects buffers when there are 32 MB of them, whoever reads a response.
    { name: 'cold', title: 'first download adds, MB', digits: 1, isAbsolute: true },
    {
      name: 'warm',
      title: 'later download adds, MB',
      digits: 1,
      isAbsolute: true,
      target: { as: 'value', bound: 30 },
    },
  ],
  async measure(subject, { run, isSmoke, scratch }) {
    const bytes = (isSmoke ? 5 : 500) * 2 ** 20;
    const server = fork(join(__dirname, '../../test/load/media-server.ts'), {
      execArgv: ['--import', 'tsx'],
    });
    try {
      const [{ port }] = (await once(server, 'message')) as [{ port: number }];
      return await run('media', { subject, port, bytes, file: join(scratch, 'file') }, ['--expose-gc']);
    } finally {
      server.disconnect();
    }
  },
};
