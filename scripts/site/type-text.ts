/** Types of fields for readers: helper types are written out, and entities in them are found. */

/** The form of repeated elements: an array, a single element, or either. */
export type Form = "'many'" | "'one'" | 'Forms';

/** A part of a type. `entity` is set if it names one. */
export interface Piece {
  text: string;
  entity?: { name: string; form: Form };
}

/** `Items<Release<Form>, Form>` with the form `'many'` → `Release[]`, where `Release` is an entity. */
export function pieces(type: string, form: Form, isEntity: (name: string) => boolean): Piece[] {
  const found: Piece[] = [];
  const text = spelledOut(type.replace(/\bForm\b/g, form));
  let end = 0;
  for (const match of text.matchAll(/\b([A-Z]\w*)(?:<('many'|'one'|Forms)>)?/g)) {
    const [whole, name = '', given] = match;
    if (!isEntity(name)) continue;
    if (match.index > end) found.push({ text: text.slice(end, match.index) });
    found.push({ text: name, entity: { name, form: (given as Form | undefined) ?? "'many'" } });
    end = match.index + whole.length;
  }
  if (end < text.length) found.push({ text: text.slice(end) });
  return found;
}

/** The helper types of lib/types/entities/shapes.ts. */
const HELPERS: Record<string, (item: string, form?: string) => string> = {
  Items: (item, form) => (form === "'many'" ? arrayOf(item) : form === "'one'" ? item : oneOrMore(item)),
  OneOrMore: (item) => oneOrMore(item),
  Known: (values) => `${values} | string`,
};

const arrayOf = (item: string): string => (item.includes(' | ') ? `(${item})[]` : `${item}[]`);

const oneOrMore = (item: string): string => `${item} | ${arrayOf(item)}`;

function spelledOut(type: string): string {
  const match = /\b(Items|OneOrMore|Known)</.exec(type);
  if (!match) return type;
  const start = match.index + match[0].length;
  const { args, end } = argumentsFrom(type, start);
  const [item = '', form] = args.map(spelledOut);
  const text = HELPERS[match[1]!]!(item, form);
  return spelledOut(type.slice(0, match.index) + text + type.slice(end));
}

/** The text between the angle brackets, split at the outermost commas. */
function argumentsFrom(type: string, start: number): { args: string[]; end: number } {
  const args: string[] = [];
  let [depth, from] = [0, start];
  for (let at = start; at < type.length; at++) {
    const letter = type[at];
    if (letter === '<') depth++;
    if ((letter === ',' || letter === '>') && depth === 0) {
      args.push(type.slice(from, at).trim());
      from = at + 1;
      if (letter === '>') return { args, end: from };
    }
    if (letter === '>') depth--;
  }
  throw new Error(`no end of the type arguments: ${type}`);
}
