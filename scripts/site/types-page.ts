/** The page of all entities in responses. */
import type { Entity } from './entities';
import { pieces } from './type-text';

export function typesPage(entities: Entity[]): string {
  const names = new Set(entities.map(({ name }) => name));
  const sorted = [...entities].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `---
outline: [2, 2]
editLink: false
---

# Types in responses

What stands in the data of responses. Import a type by its name: \`import type { Release } from '7digital-api'\`.

${sorted.map((entity) => section(entity, (name) => names.has(name))).join('\n')}`;
}

function section({ name, about, fields }: Entity, isEntity: (name: string) => boolean): string {
  const rows = fields.map((field) => {
    const type = pieces(field.type, "'many'", isEntity).map(({ text, entity }) =>
      entity ? `[${text}](#${text.toLowerCase()})` : escaped(text),
    );
    return `| \`${field.name}\`${field.optional ? ' (optional)' : ''} | ${type.join('')} | ${escaped(field.about)} |\n`;
  });
  const table = rows.length ? `\n| Field | Type | About |\n| --- | --- | --- |\n${rows.join('')}` : '';
  return `## ${name}\n\n${escaped(about)}\n${table}`;
}

/** Escapes HTML, and pipes, which would end the cell of a table. Code in doc comments stays code. */
const escaped = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part.replace(/\|/g, '\\|')
        : part
            .replace(/[\\[\]*_|{}]/g, '\\$&')
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;'),
    )
    .join('');
