/**
 * From the bytes of a response to its data: 1.0.0, this package, and JSON.parse of the same data as the limit.
 * `npm run --silent build && npx tsx bench/parse.ts [DOCUMENT]`.
 *
 * Megabytes of XML for each second of CPU time, medians of five rounds. Each measurement has a process of its own,
 * and the subjects take turns. The ratios count; the figures are those of the machine and the moment.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseResponse } from '../lib/response/parse';
import { answerOf, SIZES } from './answers';

const ROUNDS = 5;
/** Recorded responses of the service, which are not part of the repository; smaller ones say nothing of speed. */
const RECORDED = join(__dirname, '../../shared/responses');
const MIN_RECORDED = 5000;

type Subject = 'original' | 'port' | 'json';

interface Document {
  name: string;
  bodies: string[];
  format?: 'json';
  /** The least share of the speed of JSON.parse. */
  wanted?: number;
}

interface Figures {
  megabytesPerSecond: number;
  peakKilobytes: number;
}

function documents(): Document[] {
  const [small, medium, large] = [SIZES.small, SIZES.medium, SIZES.large].map((items) =>
    answerOf(items, 'xml'),
  );
  const list: Document[] = [
    { name: 'small', bodies: [small as string], wanted: 0.42 },
    { name: 'medium', bodies: [medium as string], wanted: 0.55 },
    { name: 'large', bodies: [large as string], wanted: 0.42 },
    { name: 'not-ascii', bodies: [(medium as string).replace(/Songs|Band/g, (word) => `${word}é日`)] },
    { name: 'for-xml2js', bodies: [(medium as string).replace('<title>', '<!-- --><title>')] },
    { name: 'json', bodies: [answerOf(SIZES.medium, 'json')], format: 'json' },
  ];
  if (existsSync(RECORDED)) list.splice(2, 0, { name: 'recorded', bodies: recorded(), wanted: 0.52 });
  return list;
}

function recorded(): string[] {
  const files = readdirSync(RECORDED, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  );
  const bodies = files.map((file) => readFileSync(join(RECORDED, file), 'utf8'));
  return bodies.filter(({ length }) => length > MIN_RECORDED);
}

function main(wantedName: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), '7digital-bench-parse-'));
  try {
    print(
      `node ${process.version}`,
      '1.0.0',
      'this package',
      'JSON.parse',
      'to 1.0.0',
      'to JSON.parse',
      'wanted',
    );
    for (const document of documents()) {
      if (wantedName === undefined || document.name === wantedName) compare(document, folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare({ name, bodies, format, wanted }: Document, folder: string): void {
  const source = join(folder, name);
  const asJson = join(folder, `${name}-data`);
  write(source, bodies, format ?? 'xml');
  write(asJson, bodies.map(dataOf(format)), 'json');
  const size = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  const jsonSize = readdirSync(asJson).reduce(
    (sum, file) => sum + readFileSync(join(asJson, file)).length,
    0,
  );

  const seen: Record<Subject, Figures[]> = { original: [], port: [], json: [] };
  for (let round = 0; round < ROUNDS; round++) {
    seen.original.push(measure('original', source));
    seen.port.push(measure('port', source));
    seen.json.push(measure('json', asJson));
  }
  const speed = (subject: Subject, scale = 1) => seen[subject].map((one) => one.megabytesPerSecond * scale);
  // Counted by the bytes of the same data in the document.
  const json = speed('json', size / jsonSize);
  print(
    `${name}, ${(size / 1000).toFixed(1)} kB`,
    withSpread(speed('original')),
    withSpread(speed('port')),
    withSpread(json),
    `${(median(speed('port')) / median(speed('original'))).toFixed(1)} x`,
    (median(speed('port')) / median(json)).toFixed(2),
    wanted === undefined ? '' : String(wanted),
  );
  if (name !== 'large') return;
  const peak = (subject: Subject) =>
    `${(median(seen[subject].map((one) => one.peakKilobytes)) / 1024).toFixed(0)} MB`;
  print('  peak memory', peak('original'), peak('port'), peak('json'));
}

function write(folder: string, bodies: string[], ending: string): void {
  mkdirSync(folder);
  for (const [index, body] of bodies.entries()) writeFileSync(join(folder, `${index}.${ending}`), body);
}

function dataOf(format: 'json' | undefined): (body: string) => string {
  const contentType = format === 'json' ? 'application/json' : 'text/xml';
  return (body) => {
    const { data, error } = parseResponse(
      { body, statusCode: 200, contentType },
      { path: '/', secure: false },
    );
    if (error) throw error;
    return JSON.stringify(data);
  };
}

function measure(subject: Subject, folder: string): Figures {
  const program = join(__dirname, 'measured-parse.js');
  return JSON.parse(
    execFileSync(process.execPath, [program, subject, folder], { encoding: 'utf8' }),
  ) as Figures;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function withSpread(values: number[]): string {
  const text = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return `${text(median(values))} (${text(Math.min(...values))}-${text(Math.max(...values))}) MB/s`;
}

function print(...columns: string[]): void {
  console.log(
    columns
      .map((column, index) => column.padEnd(index === 0 || index > 3 ? 20 : 24))
      .join('')
      .trimEnd(),
  );
}

main(process.argv[2]);
