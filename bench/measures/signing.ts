/** `sign` of the OAuth resource against the HMAC-SHA1 that each signature needs. */
import type { Measure } from '../measure';

export const signing: Measure[] = [
  {
    name: 'sign',
    title: 'One URL signed by `sign`',
    group: 'signing',
    subjects: ['hmac', 'this', 'original', 'oauth-1.0a'],
    limit: 'hmac',
    figures: [
      {
        name: 'cpu',
        title: '`sign`: CPU per signature, µs',
        digits: 2,
        target: { as: 'times', bound: 3.5 },
      },
    ],
    measure: (subject, context) => context.run('sign', { subject, cpuMs: context.isSmoke ? 0 : 400 }),
  },
];
