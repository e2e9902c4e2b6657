/** Documents for the measures of parsing, as files: the XML, and JSON of the same data. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './measure';
import { jsonOf, SIZES, xmlOf } from './responses';

/** Recorded responses of the service, which are not part of the repository; smaller ones say nothing of speed. */
export const RECORDED = join(__dirname, '../../shared/responses');
const MIN_RECORDED = 5000;
const GROWTH = 175;

const DOCUMENTS = {
  small: () => [xmlOf(SIZES.small)],
  medium: () => [xmlOf(SIZES.medium)],
  recorded,
  large: () => [xmlOf(SIZES.large)],
  odd: () => [xmlOf(SIZES.medium).replace('<title>', '<!-- --><title>')],
  json: () => [jsonOf(SIZES.medium)],
  'growth-1': () => [xmlOf(GROWTH)],
  'growth-32': () => [xmlOf(32 * GROWTH)],
  /** Its last title has a number that the program changes. */
  numbered: () => [numbered(xmlOf(SIZES.medium))],
};

export type DocumentName = keyof typeof DOCUMENTS;

interface Documents {
  /** Folders. */
  xml: string;
  json: string;
  bytes: number;
  jsonBytes: number;
}

const written = new Map<string, Promise<Documents>>();

/** Written when it is first asked for. */
export function documentFolder(name: DocumentName, context: Context): Promise<Documents> {
  const documents = written.get(name) ?? write(name, context);
  written.set(name, documents);
  return documents;
}

async function write(name: DocumentName, { scratch, run }: Context): Promise<Documents> {
  const xml = join(scratch, name);
  const json = join(scratch, `${name}-data`);
  mkdirSync(xml);
  for (const [index, body] of DOCUMENTS[name]().entries())
    writeFileSync(join(xml, `${index}.${name === 'json' ? 'json' : 'xml'}`), body);
  mkdirSync(json);
  await run('data', { xml, json });
  return { xml, json, bytes: sizeOf(xml), jsonBytes: sizeOf(json) };
}

function recorded(): string[] {
  if (!existsSync(RECORDED)) return [];
  const files = readdirSync(RECORDED, { recursive: true, encoding: 'utf8' });
  const bodies = files
    .filter((file) => file.endsWith('.xml'))
    .map((file) => readFileSync(join(RECORDED, file), 'utf8'));
  return bodies.filter(({ length }) => length > MIN_RECORDED);
}

function numbered(body: string): string {
  const place = body.lastIndexOf('<title>') + '<title>'.length;
  return `${body.slice(0, place)}0000000 ${body.slice(place)}`;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
