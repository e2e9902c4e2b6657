/** Writes the table of types for `convert: true` from the entities. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, projectRoot, type Entities } from './sources';
import { banner } from './types';

interface Entity {
  name: string;
  parents: string[];
  /** Field → its type in the source. */
  fields: Map<string, string>;
}

const LEAVES: Record<string, string> = {
  IntegerText: 'n',
  DecimalText: 'n',
  number: 'n',
  BooleanText: 'b',
  DateText: 'd',
};

// Strings in XML. JSON may have numbers, which would lose leading zeros and have another type.
const IDENTIFIER = /^(id|\w+Id|code|version|barcode|isrc|key)$/;

export function convertTableFile({ roots }: Entities): string {
  const entities = new Map(readAll().map((entity) => [entity.name, entity]));
  const tables = [...entities.values()]
    .filter(({ name }) => !/Roots$|^(Page|ConvertsTo)$/.test(name))
    .map((entity) => `${entity.name} ${fieldsOf(entity, entities)}`.trim());
  const rootText = [...roots].map(([element, type]) => `${element}:${kindOf(element, type, entities)}`);
  const lines = [...tables, ` ${rootText.join()}`];
  return `${banner.replace('api.json', 'lib/types/entities').replace('the schema', 'the entities')}
/**
 * A line for each entity: its name, then \`field:kind\`. A kind is \`n\` (number), \`b\` (boolean), \`d\` (date), \`s\`
 * (string) or the name of an entity. \`*\` before it means an array, and \`?\` after it means that an empty value is null.
 * The last line has no name, and lists the elements of responses.
 */
export const TABLE = \`
${lines.join('\n')}
\`;
`;
}

function readAll(): Entity[] {
  return filesIn('lib/types/entities')
    .filter((file) => !/requests|shapes/.test(file))
    .concat('lib/types/entities/shapes.ts')
    .flatMap((file) => interfacesIn(readFileSync(join(projectRoot, file), 'utf8')));
}

function interfacesIn(text: string): Entity[] {
  const declarations = text.matchAll(
    /^export interface (\w+)(?:<[^{]*?>)?(?: extends ([^{]+))? \{\n([^]*?)^\}/gm,
  );
  return [...declarations].map(([, name = '', parents = '', body = '']) => ({
    name,
    parents: [...parents.matchAll(/\b(?:Partial<)?(\w+)/g)].map((match) => match[1] ?? ''),
    fields: new Map(
      [...body.matchAll(/^ {2}(\w+)\??: (.+);$/gm)].map(([, field = '', type = '']) => [field, type]),
    ),
  }));
}

function fieldsOf(entity: Entity, entities: Map<string, Entity>): string {
  const kinds = [...allFields(entity, entities)].map(([name, type]) => [name, kindOf(name, type, entities)]);
  return kinds
    .filter(([, kind]) => kind !== '')
    .map((pair) => pair.join(':'))
    .join();
}

function allFields({ parents, fields }: Entity, entities: Map<string, Entity>): Map<string, string> {
  const inherited = parents.flatMap((parent) => {
    const entity = entities.get(parent);
    return entity ? [...allFields(entity, entities)] : [];
  });
  return new Map([...inherited, ...fields]);
}

/** Empty if the value is not converted. */
function kindOf(name: string, written: string, entities: Map<string, Entity>): string {
  const isNullable = /\| null\b/.test(written);
  const type = written.replace(/ \| (null|undefined|'')/g, '');
  const item = /^(?:OneOrMore|Items)<(\w+)/.exec(type)?.[1] ?? /^(\w+)(?:<.*>)?\[\]$/.exec(type)?.[1];
  if (item) return entities.has(item) ? `*${item}` : '*';
  const base = /^\w+/.exec(type)?.[0] ?? '';
  const leaf = LEAVES[base];
  if (leaf) return isNullable ? `${leaf}?` : leaf;
  if (entities.has(base)) return base;
  if (base === 'Record') return '';
  return IDENTIFIER.test(name) ? 's' : '';
}
