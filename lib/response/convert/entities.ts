/** The table of entities, parsed at the first converted response. */
import { TABLE } from './table';

/** `n` number, `b` boolean, `d` date, `s` string. */
export type Leaf = 'n' | 'b' | 'd' | 's';

export interface Field {
  name: string;
  /** Undefined for objects, and for arrays whose items are not converted. */
  leaf: Leaf | undefined;
  /** Entity of the value, or of each item. */
  entity: Entity | undefined;
  isList: boolean;
  /** Whether an empty value becomes null. */
  isNullable: boolean;
}

export interface Entity {
  name: string;
  fields: Field[];
  /** The only field that is an array. */
  list: Field | undefined;
}

export interface Entities {
  byName: ReadonlyMap<string, Entity>;
  /** The entities of elements in responses, by name. */
  roots: ReadonlyMap<string, Entity>;
}

let known: Entities | undefined;

export function entities(): Entities {
  return (known ??= read(TABLE));
}

function read(table: string): Entities {
  const lines = table.slice(1, -1).split('\n');
  const byName = new Map<string, Entity>();
  for (const line of lines) {
    const name = line.split(' ', 1)[0] as string;
    byName.set(name, { name, fields: [], list: undefined });
  }
  for (const line of lines) {
    const space = line.indexOf(' ');
    const entity = byName.get(line.slice(0, space < 0 ? undefined : space)) as Entity;
    if (space >= 0)
      entity.fields = line
        .slice(space + 1)
        .split(',')
        .map((text) => fieldOf(text, byName));
    const lists = entity.fields.filter(({ isList }) => isList);
    entity.list = lists.length === 1 ? lists[0] : undefined;
  }
  const roots = (byName.get('') as Entity).fields;
  return { byName, roots: new Map(roots.map(({ name, entity }) => [name, entity as Entity])) };
}

function fieldOf(text: string, byName: ReadonlyMap<string, Entity>): Field {
  const [name = '', written = ''] = text.split(':');
  const isList = written.startsWith('*');
  const isNullable = written.endsWith('?');
  const kind = written.replace(/[*?]/g, '');
  const leaf = kind.length === 1 ? (kind as Leaf) : undefined;
  return { name, leaf, entity: leaf ? undefined : byName.get(kind), isList, isNullable };
}
