/** Reads the declarations of hand-written files from their source. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const projectRoot = join(__dirname, '..', '..');

export interface Declared {
  name: string;
  /** Type parameters as in the source, `<Form extends Forms = 'many'>`, or empty. */
  typeParameters: string;
}

/** The exported types of a file, in order. */
export function declaredTypes(file: string): Declared[] {
  return typesIn(readFileSync(join(projectRoot, file), 'utf8'));
}

export function typesIn(text: string): Declared[] {
  return [...text.matchAll(/^export (?:interface|type|class|abstract class) (\w+)(?=[\s<{=])/gm)].map(
    (match) => ({
      name: match[1] as string,
      typeParameters: angleBrackets(text.slice(match.index + match[0].length)),
    }),
  );
}

/** The `<…>` at the beginning of the text, on one line. */
function angleBrackets(text: string): string {
  if (!text.startsWith('<')) return '';
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '<') depth++;
    if (text[i] === '>' && text[i - 1] !== '=' && --depth === 0) {
      return text
        .slice(0, i + 1)
        .replace(/\s+/g, ' ')
        .replace('< ', '<')
        .replace(', >', '>');
    }
  }
  throw new Error(`no end of type parameters: ${text.slice(0, 80)}`);
}

export function filesIn(directory: string): string[] {
  return readdirSync(join(projectRoot, directory))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${directory}/${name}`);
}

export interface Entities {
  /** `releases` → `ReleaseList` */
  roots: Map<string, string>;
  /** `Release` → `catalogue`, the file that declares it */
  fileOf: Map<string, string>;
}

/** The members of an interface such as `CatalogueRoots`. */
const rootsInterface = /export interface \w+Roots {\n([^]*?)\n}/;

export function readEntities(): Entities {
  const entities: Entities = { roots: new Map(), fileOf: new Map() };
  for (const file of filesIn('lib/types/entities')) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    for (const { name } of typesIn(text)) entities.fileOf.set(name, basename(file, '.ts'));
    const members = rootsInterface.exec(text)?.[1] ?? '';
    for (const [, element = '', type = ''] of members.matchAll(/^ {2}(\w+): (.+);$/gm))
      entities.roots.set(element, type);
  }
  return entities;
}
