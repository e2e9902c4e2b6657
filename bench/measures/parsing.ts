/** From the bytes of a response to its data, against JSON.parse of the same data. */
import { existsSync } from 'node:fs';
import { documentFolder, RECORDED, type DocumentName } from '../documents';
import type { Context, Figure, Measure, Target, Values } from '../measure';

const CPU_MS = 300;

const parsing = (name: string, document: DocumentName, title: string, share?: number): Measure => ({
  name,
  title: `Parsing, ${title}`,
  group: 'parsing',
  subjects: ['json', 'this', 'original', ...(['odd', 'json'].includes(document) ? [] : ['fxp'])],
  limit: 'json',
  figures: [
    {
      name: 'cpu',
      title: `${title}: CPU per kB, µs`,
      digits: 2,
      target: share === undefined ? undefined : ({ as: 'share', bound: share } satisfies Target),
    },
  ],
  measure: (subject, context) => parse(subject, document, context),
});

/** Microseconds for each kB of the document. For JSON.parse, of the document that has the same data. */
async function parse(subject: string, document: DocumentName, context: Context): Promise<Values> {
  const { xml, json, bytes, jsonBytes } = await documentFolder(document, context);
  const cpuMs = context.isSmoke ? 0 : CPU_MS;
  const isLimit = subject === 'json';
  const { cpu } = await context.run('parse', { subject, folder: isLimit ? json : xml, cpuMs });
  return { cpu: (cpu as number) * (isLimit ? jsonBytes / bytes : 1) };
}

const growthFigure: Figure = { name: 'growth', title: 'CPU per byte, 6 MB against 0.2 MB', digits: 2 };

const growth: Measure = {
  name: 'growth-size',
  title: 'Parsing a response that is 32 times as large, for each of its bytes',
  group: 'growth',
  subjects: ['json', 'this', 'original'],
  limit: 'json',
  figures: [growthFigure],
  async measure(subject, context) {
    const [few, many] = (context.isSmoke ? ['small', 'medium'] : ['growth-1', 'growth-32']) as DocumentName[];
    const base = await parse(subject, few as DocumentName, context);
    const grown = await parse(subject, many as DocumentName, context);
    return { growth: (grown['cpu'] as number) / (base['cpu'] as number) };
  },
};

const recorded = parsing('parse-recorded', 'recorded', 'recorded', 0.52);

export const parsings: Measure[] = [
  parsing('parse-small', 'small', '1.3 kB', 0.42),
  parsing('parse-medium', 'medium', '59 kB', 0.55),
  {
    ...recorded,
    isMissing: () => (existsSync(RECORDED) ? undefined : 'the recorded responses are not in the repository'),
  },
  parsing('parse-large', 'large', '6 MB', 0.42),
  parsing('parse-odd', 'odd', '59 kB with a comment, read by xml2js'),
  parsing('parse-json', 'json', 'JSON of the service'),
  growth,
];
